import type { ProblemSentences } from '../sentences.ts'

const weak: Readonly<Record<string, string>> = {
  'one-letter': 'it is one character again and again', 'own-name': 'it is the name or the e-mail address of the account', common: 'it is one of the passwords that are tried first',
}

/** Why a password is not taken, by its code: `too-short:10`. */
function weakness(reason: string): string {
  const [code = '', limit = ''] = reason.split(':')
  if (code === 'too-short') return `it is too short, at least ${limit} characters`
  if (code === 'too-long') return `it is too long, at most ${limit} characters`
  return weak[code] ?? reason
}

/** What goes wrong with accounts and ways in. */
export const accountProblems = {
  'account-unknown': ({ account }, say) => `There is no account ${say.quoted(account)}. Look it up in the list of accounts.`,
  'account-exists': ({ name }, say) => `${say.quoted(name)} belongs to another account already, as its name or its e-mail address. Choose another one.`,
  'account-invalid': ({ faults }, say) => `Nothing was saved: ${say.faults(faults)}. Correct this and send it again.`,
  'account-disabled': ({ name }, say) => `The account of ${say.quoted(name)} is disabled. Enable it first.`,
  'account-last-administrator': ({ name }, say) => `${say.quoted(name)} is the only administrator who can sign in. Make somebody else administrator first.`,
  'password-weak': ({ reason }) => `This password is not taken: ${weakness(reason)}. Choose another one; a short sentence is easy to remember.`,
  'sign-in-refused': () => 'This did not work: check the name and the password. Whoever forgot the password asks the administrator for a link to set a new one.',
  'sign-in-throttled': ({ seconds }, say) => `There were too many failed attempts. Wait ${say.number(Math.max(1, Math.ceil(seconds / 60)))} min, then try again. Browsers in which you signed in before are not affected by attempts elsewhere.`,
  'link-unknown': () => 'This link is not valid: it was not copied whole, or a newer one has replaced it. Ask the administrator for a new one.',
  'link-expired': ({ at }, say) => `This link was valid until ${say.day(at.slice(0, 10))}. Ask the administrator for a new one.`,
  'link-used': ({ kind }) => (kind === 'invitation' ? 'This invitation has been taken up already. Sign in with the password that was set then.' : 'This link has been used already. Sign in with the password that was set then, or ask the administrator for a new link.'),
  'token-unknown': ({ token }, say) => `There is no token ${say.quoted(token)}. Look it up in the list of tokens.`,
} satisfies Partial<ProblemSentences>
