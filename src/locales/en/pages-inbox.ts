const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many)

/** What waits for the reader in all projects. */
export const inboxPage = {
  title: 'Inbox',
  why: 'Everything that waits for you, from all your projects, and nothing else. A line goes by itself when the thing is done where it leads. From an interview on a large supplier’s practice: what nobody is asked for by name stays undone.',
  lead: ({ n, count, projects }: { n: number; count: string; projects: number }) =>
    plural(n, 'One thing waits for you', `${count} things wait for you`) + (projects > 1 ? ` in ${projects} projects` : ''),
  overdue: ({ n, count, all }: { n: number; count: string; all: boolean }) => (all ? plural(n, ', and it is overdue', ', all of them overdue') : `, ${count} of them overdue`),
  stop: '.',
  noneTitle: 'Nothing waits for you',
  noneText: 'Votes, decisions, issues, figures and promises with a day appear here by themselves when it is your turn.',
  noneAction: 'To the projects',
  what: 'What',
  since: 'Since',
  due: 'Due',
  seen: 'Seen',
  seenOf: ({ title }: { title: string }) => `Seen: ${title}`,
  more: ({ count }: { count: string }) => `And ${count} more`,
  onlyOf: ({ project }: { project: string }) => `Only ${project} is shown.`,
  all: 'All projects',
  tooMany: ({ count }: { count: string }) => `${count} more are left to the lists of the project.`,
  byMail: 'While something waits, this list also comes by mail on the morning of a working day.',
  byMailOff: 'No mail is sent to you.',
  toSettings: 'Change that',
  demonstrationMail: 'The demonstration sends no mail; the outbox shows what would be sent.',
  toOutbox: 'To the outbox',
}

/** What was mailed, for administrators; in the demonstration what would be. */
export const outboxPage = {
  title: 'Outbox',
  why: 'Each digest is kept here for 90 days, sent or not, so that nobody has to guess whether somebody was told. The texts stay with those to whom they are addressed.',
  lead: ({ n, count }: { n: number; count: string }) => plural(n, 'One message is kept.', `${count} messages are kept.`),
  failed: ({ n, count }: { n: number; count: string }) => plural(n, 'One could not be sent.', `${count} could not be sent.`),
  noSmtp: 'No mail server is configured (SMTP_URL), so digests are only kept.',
  noneTitle: 'No message so far',
  noneText: 'A digest is made on the morning of a working day for everybody for whom something waits.',
  demonstration: ({ day }: { day: string }) => `The demonstration sends no mail. These are the digests that the people of its projects would get on ${day}.`,
  day: 'Day',
  to: 'To',
  subject: 'Subject',
  state: 'State',
  tries: 'Tries',
  reason: 'Reason',
  read: 'Read it',
  states: { queued: 'waits to be sent', sending: 'being sent', sent: 'sent', failed: 'not sent', none: 'kept, no mail server' },
  interrupted: 'Interrupted while it was being sent: perhaps it arrived, so it is not sent again.',
  noAddress: 'The account has no address any more.',
  tooOld: 'Given up: the next digest has taken its place.',
  again: ({ time }: { time: string }) => `again at ${time}`,
}

/** The mail that tells somebody once a day what waits. */
export const digestMail = {
  subject: ({ n, count, late, overdue }: { n: number; count: string; late: number; overdue: string }) =>
    plural(n, 'One thing waits for you', `${count} things wait for you`) + (late === 0 ? '' : late < n ? `, ${overdue} overdue` : plural(n, ', and it is overdue', ', all overdue')),
  urgency: ({ label }: { label: string }) => `${label}:`,
  line: ({ title, when }: { title: string; when: string }) => `${title} (${when})`,
  more: ({ count }: { count: string }) => `And ${count} more, in your inbox.`,
  inbox: ({ address }: { address: string }) => `Your inbox: ${address}`,
  why: 'Sixgate sends this on working days while something waits for you.',
  settings: ({ address }: { address: string }) => `To stop these mails or change their language, open your account: ${address}`,
  settingsBare: 'To stop these mails or change their language, open your account in Sixgate.',
}
