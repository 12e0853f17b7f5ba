import type { GroupId, PhaseId } from '../domain/ids.ts'

/** The plan documents of METHOD 12: key, the phase whose deliverable it is (null: always), the accountable group. */
export const documents = [
  { key: 'project-charter', phase: 'planning', group: 'project-manager' },
  { key: 'strategy-report', phase: 'planning', group: 'steering-committee' },
  { key: 'goals-report', phase: 'planning', group: 'business-analysis' },
  { key: 'organisation', phase: 'planning', group: 'steering-committee' },
  { key: 'request-for-proposal', phase: 'planning', group: 'project-manager' },
  { key: 'selection-report', phase: 'planning', group: 'steering-committee' },
  { key: 'implementation-plan', phase: 'planning', group: 'project-manager' },
  { key: 'bpr-report', phase: 'requirements', group: 'business-analysis' },
  { key: 'requirements-specification', phase: 'requirements', group: 'business-analysis' },
  { key: 'data-plan', phase: 'requirements', group: 'development' },
  { key: 'integration-plan', phase: 'requirements', group: 'technical-architecture' },
  { key: 'solution-design', phase: 'development', group: 'development' },
  { key: 'training-plan', phase: 'development', group: 'user-training' },
  { key: 'test-plan', phase: 'testing', group: 'business-analysis' },
  { key: 'data-migration-plan', phase: 'initialization', group: 'development' },
  { key: 'cut-over-plan', phase: 'initialization', group: 'project-manager' },
  { key: 'user-guide', phase: 'initialization', group: 'user-training' },
  { key: 'go-live-checklist', phase: 'go-live', group: 'project-manager' },
  { key: 'benefits-review', phase: 'go-live', group: 'steering-committee' },
  { key: 'checkpoint-report', phase: null, group: 'project-manager' },
  { key: 'committee-pack', phase: null, group: 'project-manager' },
  { key: 'status-report', phase: null, group: 'project-manager' },
  { key: 'issue-report', phase: null, group: 'project-manager' },
  { key: 'supervision-report', phase: null, group: 'supervision' },
  { key: 'minutes', phase: null, group: 'project-manager' },
  { key: 'risk-report', phase: null, group: 'project-manager' },
  { key: 'change-log', phase: null, group: 'project-manager' },
  { key: 'handbook', phase: null, group: 'project-manager' },
] as const satisfies readonly { key: string; phase: PhaseId | null; group: GroupId }[]

export type DocumentKey = (typeof documents)[number]['key']
export const documentKeys = documents.map(({ key }) => key)

/** What a phase hands over by default: its documents, and the report of its checkpoint. */
export const deliverablesOf = (phase: PhaseId) => documents.filter((document) => document.phase === phase || document.key === 'checkpoint-report')
