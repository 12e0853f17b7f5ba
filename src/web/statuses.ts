import type { ProblemCode } from '../domain/problem.ts'

/** The HTTP status of each problem, for pages and API alike: 404 no such thing, 409 somebody was faster, 422 refused by a rule. */
export const statuses: Record<ProblemCode, number> = {
  'project-unknown': 404, 'project-exists': 409, 'project-closed': 422, 'project-changed': 409, 'change-unknown': 404, 'not-allowed': 403, 'token-read-only': 403,
  'input-invalid': 400, 'brief-invalid': 400, 'thing-unknown': 422, 'page-unknown': 404,
  'phase-shut': 422, 'decision-shut': 422, 'reason-needed': 422, 'conditions-needed': 422, 'conditions-not-wanted': 422, 'day-ahead': 422,
  'already-submitted': 422, 'gate-decided': 422, 'translation-same': 422,
  'task-not-open': 422, 'progress-contradicts': 422, 'tasks-circular': 422, 'predecessor-unknown': 422, 'predecessor-later': 422, 'task-needed': 422,
  'criterion-automatic': 422, 'criterion-out': 422, 'rating-missing': 422,
  'calendar-empty': 422, 'calendar-out-of-reach': 422, 'dates-reversed': 422, 'already-done': 422,
  'document-unknown': 404, 'document-part-unknown': 404, 'document-not-written': 404, 'document-template': 500, 'locale-unknown': 400, 'format-not-written': 400,
  'nothing-to-undo': 422, 'undo-touched': 422, 'undo-impossible': 422, 'version-unknown': 404, 'invariant-broken': 422,
  'file-unreadable': 503, 'file-format': 422, 'journal-damaged': 503, 'journal-cut': 503, 'format-unknown': 503,
  'storage-full': 507, 'storage-failed': 503, 'storage-busy': 503, 'backup-conflict': 409, 'archive-id-taken': 409,
  'translations-invalid': 422, 'calendar-invalid': 422, 'plan-invalid': 422, 'text-too-long': 413,
}
