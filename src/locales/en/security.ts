import type { ProblemSentences } from '../sentences.ts'

/** What is said at the door, to people and programs. */
export const security = {
  foreign: 'This was sent by a page of another site and was not accepted. Open the page here and do it there.',
  formExpired: 'This form is no longer valid: you have signed in or out since, or it stood open for long. Nothing was changed. Open the page anew and send it again.',
  tooMany: 'These were too many requests in one minute. Wait a minute, then go on.',
  uploadsBusy: 'Several people are sending files at this moment, so this one was not taken. Nothing was changed. Wait some seconds, then send it again.',
  signInNeeded: 'Nobody is signed in, so nothing was changed. Sign in, then do it again.',
  signedOut: 'You are not signed in any more, so nothing was saved. Sign in, and you come back to the page you sent this from.',
  typed: 'What you typed, to copy',
  tokenRefused: 'This token is unknown, expired or revoked. Make a new one on the page of your account.',
  administratorsOnly: 'This page is for administrators. Ask one of them for what you need.',
  marked: 'Something here needs correcting; it is marked below.',
}

export const setUpProblems = {
  'set-up-code-wrong': () => 'This is not the code that was printed when the server was started. Copy it from there, with or without its hyphens.',
} satisfies Partial<ProblemSentences>
