const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many)

/** What the command line says about inbox, digests and outbox. */
export const noticeCommands = {
  inbox: 'Show what waits for somebody in all their projects: --account NAME, or --as',
  digest: 'Make the digests of today that are not made yet, for whom something waits; --send mails them',
  outbox: 'List the digests that are kept: for whom, when, sent or why not',
}

export const noticeOptions = {
  inboxAccount: 'Whose inbox: name, e-mail address or id of the account',
  dryRun: 'Show what would be mailed, and keep and send nothing',
  send: 'Send what waits in the outbox, over SMTP_URL',
}

export const noticeHeads = { subject: 'Subject', tries: 'Tries' }

export const noticeMessages = {
  inboxEmpty: 'Nothing waits.',
  inboxWhose: 'Whose inbox? Give the account with --account NAME, or act as it with --as NAME.',
  digestDryAndSend: '--dry-run and --send exclude each other.',
  digestNoServer: 'There is no mail server: name it with SMTP_URL, such as smtps://user:password@mail.example.org.',
  digestNoLinks: 'The mails have no links: SIXGATE_URL names the address that people open.',
  digestsMade: ({ count }: { count: number }) => plural(count, 'One digest made.', `${count} digests made.`),
  digestsWould: ({ count }: { count: number }) => plural(count, 'One digest would be made.', `${count} digests would be made.`),
  digestsSent: ({ count }: { count: number }) => plural(count, 'One mail sent.', `${count} mails sent.`),
  digestNotSent: ({ account, reason }: { account: string; reason: string }) => `Not sent to ${account}: ${reason}`,
  smtpMalformed: 'SMTP_URL is the address of a mail server, such as smtp://mail.example.org:587 or smtps://user:password@mail.example.org.',
  smtpFromMalformed: 'SMTP_FROM is the address that mails come from, such as sixgate@example.org.',
  digestAtMalformed: 'SIXGATE_DIGEST_AT is a time of day, such as 07:00.',
}
