import type { ProblemCode } from '../domain/problem.ts'

/** The HTTP status of each problem, for pages and API alike: 404 no such thing, 409 somebody was faster, 422 refused by a rule. */
export const statuses: Record<ProblemCode, number> = {
  'project-unknown': 404, 'project-exists': 409, 'project-closed': 422, 'project-changed': 409, 'change-unknown': 404, 'not-allowed': 403, 'token-read-only': 403,
  'input-invalid': 400, 'brief-invalid': 400, 'thing-unknown': 422, 'page-unknown': 404,
  'phase-shut': 422, 'decision-shut': 422, 'reason-needed': 422, 'conditions-needed': 422, 'conditions-not-wanted': 422, 'day-ahead': 422,
  'already-submitted': 422, 'gate-decided': 422, 'translation-same': 422,
  'other-group': 403, 'task-not-open': 422, 'progress-contradicts': 422, 'tasks-circular': 422, 'predecessor-unknown': 422, 'predecessor-later': 422, 'task-needed': 422,
  'criterion-automatic': 422, 'criterion-out': 422, 'rating-missing': 422,
  'calendar-empty': 422, 'calendar-out-of-reach': 422, 'dates-reversed': 422, 'already-done': 422,
  'name-taken': 422, 'two-chairs': 422, 'supervision-not-independent': 422, 'merge-refused': 422, 'stand-in-refused': 422, 'account-taken': 422,
  'committee-formed': 403, 'committee-unable': 422,
  'minutes-sealed': 422, 'minutes-not-sealed': 422, 'meeting-ahead': 422, 'meeting-held': 422, 'meeting-not-held': 422, 'meeting-cancelled': 422,
  'not-invited': 422, 'attendance-missing': 422, 'report-handed-in': 422, 'report-not-handed-in': 422,
  'committee-not-formed': 422, 'round-needed': 422, 'round-exists': 422, 'round-closed': 422, 'round-late': 422, 'round-not-due': 422, 'round-not-quorate': 422,
  'deadline-past': 422, 'matter-in-round': 422, 'no-seat': 403, 'seats-in-vote': 422, 'seat-needed': 422, 'seat-recused': 422, 'seat-voted': 422, 'recusal-too-late': 422, 'stand-in-seated': 422,
  'vote-unconditional': 422, 'vote-conditions-needed': 422, 'vote-conditions-not-wanted': 422,
  'document-unknown': 404, 'document-part-unknown': 404, 'document-not-written': 404, 'document-template': 500, 'locale-unknown': 400, 'format-not-written': 400,
  'nothing-to-undo': 422, 'undo-touched': 422, 'undo-impossible': 422, 'version-unknown': 404, 'invariant-broken': 422,
  'file-empty': 422, 'file-too-large': 413, 'file-type-refused': 415, 'files-full': 422, 'files-shut': 422, 'file-not-kept': 422,
  'file-missing': 503, 'file-damaged': 503, 'archive-incomplete': 422,
  'file-unreadable': 503, 'file-format': 422, 'journal-damaged': 503, 'journal-cut': 503, 'format-unknown': 503,
  'storage-full': 507, 'storage-failed': 503, 'storage-busy': 503, 'backup-conflict': 409, 'archive-id-taken': 409,
  'translations-invalid': 422, 'calendar-invalid': 422, 'plan-invalid': 422, 'text-too-long': 413,
  'account-unknown': 404, 'account-exists': 409, 'account-invalid': 422, 'account-disabled': 422, 'account-last-administrator': 422, 'password-weak': 422,
  'sign-in-refused': 401, 'set-up-code-wrong': 401, 'sign-in-throttled': 429, 'link-unknown': 404, 'link-expired': 410, 'link-used': 410, 'token-unknown': 404,
}
