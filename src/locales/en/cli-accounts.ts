/** What the command line says about accounts and tokens. */
export const accountCommands = {
  account: 'Accounts: who may sign in (add, list, invite, reset, disable, enable, erase)',
  token: 'Tokens of the API (add, list, revoke)',
}

export const accountPositionals = {
  action: 'What to do',
  account: 'Name of the account; its e-mail address or id will do as well',
  token: 'Name of the new token; for revoke its id',
}

export const accountOptions = {
  as: 'Act as this account, with its rights; the owner of the data folder if left out',
  admin: 'add, invite: may manage accounts and see all projects',
  mail: 'add, invite: e-mail address',
  mayCreate: 'add, invite: may start projects',
  passwordStdin: 'add: read the password from standard input',
  placeProject: 'invite: project that the account is to belong to; with --person',
  placePerson: 'invite: which person of the project it is, such as person-3',
  linkDays: 'invite: how many days the link is valid; 7 if left out, 14 at most',
  tokenAccount: 'add: account that the token acts for; list: only tokens of this account',
  tokenProject: 'add: only for this project',
  readOnly: 'add: only for reading',
  tokenDays: 'add: how many days the token is valid; until it is revoked if left out',
}

export const accountHeads = {
  mail: 'E-mail',
  rights: 'Rights',
  administrator: 'administrator',
  creates: 'starts projects',
  active: 'active',
  disabled: 'disabled',
  erased: 'erased',
  invited: 'invited',
  lastSignIn: 'Last sign-in',
  account: 'Account',
  expires: 'Expires',
  lastUsed: 'Last used',
  revoked: 'revoked',
  readOnly: 'reading only',
  readWrite: 'reading and changing',
  allProjects: 'all projects',
}

export const accountMessages = {
  ownerOnly: ({ command }: { command: string }) => `sixgate ${command} is for the owner of the data folder: leave out --as.`,
  administratorsOnly: 'Only administrators manage accounts, and the tokens of others.',
  accountNeeded: 'Which account? Give its name after the action.',
  passwordNeeded: 'Give the password on standard input and say so with --password-stdin, or send an invitation: sixgate account invite.',
  placeNeedsBoth: '--project and --person belong together.',
  personTaken: ({ person }: { person: string }) => `${person} belongs to another account already. Choose another person, or take the account off that one first.`,
  notForAction: ({ option, action }: { option: string; action: string }) => `--${option} has no meaning with ${action}.`,
  tokenAccountNeeded: 'For which account? Give it with --account.',
  tokenNeeded: ({ action }: { action: string }) => (action === 'revoke' ? 'Which token? Give its id, such as token-3.' : 'Give the token a name that says what it is for.'),
  daysBetween: ({ most }: { most: number }) => `--days must be between 1 and ${most}.`,
  accountAdded: ({ name, id }: { name: string; id: string }) => `The account of ${name} is made (${id}).`,
  accountDisabled: ({ name }: { name: string }) => `${name} is disabled and signed out everywhere; tokens and calendar addresses have ended.`,
  accountEnabled: ({ name }: { name: string }) => `${name} may sign in again.`,
  accountErased: ({ id }: { id: string }) => `Name and address of ${id} are erased; the history still verifies.`,
  linkLocal: 'The link begins with an address of this machine. SIXGATE_URL names the public address that people open, PORT the port where only that differs.',
  linkOnce: ({ name, until }: { name: string; until: string }) => `Give this link to ${name}; it works once, until ${until}, and is not shown again:`,
  tokenOnce: ({ id }: { id: string }) => `This is token ${id}. It is not shown again:`,
  tokenRevoked: ({ id }: { id: string }) => `The token ${id} has ended.`,
  noAccounts: 'No accounts yet. sixgate account add NAME --admin --password-stdin makes the first.',
  accountsBackedUp: 'The accounts are in it too, with hashes of their passwords: keep the file safe.',
  accountsRestored: 'The accounts are back.',
  accountsKept: 'The accounts of the backup were left out: this data folder has accounts, and they stay as they are.',
  accountsNotSound: 'The accounts are not sound. Move accounts.jsonl and people.json out of the data folder, then bring them back from a backup: sixgate restore FILE.',
}
