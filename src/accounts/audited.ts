import { fieldFaults, isProblem, type ProblemCode } from '../domain/problem.ts'

/** Who was refused, and whether it only read. */
type Circumstances = { signedIn: boolean; reads: boolean }

/** The event and the first word of the detail of a line in the audit. */
export type Audited = { event: string; kind: string }

/** Refused whoever asks, and however. */
const always: Readonly<Record<string, string>> = {
  'form-expired': 'form-refused', 'foreign-request': 'form-refused', 'set-up-code-wrong': 'set-up-refused',
  'link-unknown': 'link-refused', 'link-expired': 'link-refused', 'link-used': 'link-refused',
  'token-refused': 'token-refused', 'sign-in-throttled': 'throttled', 'too-many-requests': 'throttled',
}
/** Refused at the forms of accounts, whoever sends them. */
const ofAccounts: Readonly<Record<string, string>> = Object.fromEntries(
  (['account-exists', 'account-invalid', 'account-disabled', 'account-last-administrator', 'account-unknown', 'password-weak', 'token-unknown'] satisfies ProblemCode[]).map((code) => [code, 'account-refused']),
)
const uploads: ReadonlySet<string> = new Set(['malformed-upload', 'body-too-large', 'type-unsupported', 'files-full', 'files-shut', 'text-too-long'])
/** What is merely mistyped, or somebody else was faster with, is no event; nor what was noted where it happened. */
const passedOver: ReadonlySet<string> = new Set([
  'input-invalid', 'brief-invalid', 'translations-invalid', 'calendar-invalid', 'plan-invalid', 'project-changed', 'sign-in-refused', 'sign-in-needed', 'page-unknown', 'not-found',
  'version-unknown', 'version-malformed', 'malformed-json', 'bad-request', 'document-unknown', 'document-part-unknown', 'document-not-written', 'locale-unknown', 'format-not-written',
])

/**
 * What of a refusal the audit keeps; null: nothing. `code` is that of a Problem or of a refusal at the door, `status` its HTTP status:
 * what is our own fault (500 and more) stands in the log.
 */
export function audited(error: unknown, code: string, status: number, circumstances: Circumstances): Audited | null {
  const kind = hasStrangeField(error) ? 'unknown-field' : code
  const event = always[code] ?? (status < 500 ? triedBy(code, passedOver.has(code) && kind === code, status, circumstances) : null)
  return event === null ? null : { event, kind }
}

/** What people tried. Read, it is of interest where a right was lacking. */
function triedBy(code: string, slip: boolean, status: number, { signedIn, reads }: Circumstances): string | null {
  if (!reads && ofAccounts[code]) return ofAccounts[code]
  if (!signedIn || slip || (reads && status !== 403)) return null
  if (code === 'administrators-only') return 'page-refused'
  return code.startsWith('file-') || uploads.has(code) ? 'upload-refused' : 'change-refused'
}

/** A field that the form does not have is no slip: a role, somebody's rights. */
function hasStrangeField(error: unknown): boolean {
  return isProblem(error) && fieldFaults(error).some(({ message }) => message.startsWith('unknown-field'))
}
