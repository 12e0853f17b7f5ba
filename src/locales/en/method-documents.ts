import type { DocumentKey } from '../../method/documents.ts'

type DocumentWords = { name: string; forWhom: string }

/** METHOD 12: the 28 documents and whom each is written for. */
export const documents = {
  'project-charter': { name: 'Project charter', forWhom: 'Committee' },
  'strategy-report': { name: 'Strategy report', forWhom: 'Committee' },
  'goals-report': { name: 'Goals report', forWhom: 'Committee' },
  organisation: { name: 'Project organisation', forWhom: 'Committee, groups' },
  'request-for-proposal': { name: 'Request for proposal', forWhom: 'Suppliers' },
  'selection-report': { name: 'Selection report', forWhom: 'Committee' },
  'implementation-plan': { name: 'Implementation plan', forWhom: 'All' },
  'bpr-report': { name: 'Process re-engineering report', forWhom: 'Committee, groups' },
  'requirements-specification': { name: 'Requirements specification', forWhom: 'Groups, supplier' },
  'data-plan': { name: 'Data plan', forWhom: 'Groups, supplier' },
  'integration-plan': { name: 'Integration plan', forWhom: 'Groups, supplier' },
  'solution-design': { name: 'Solution design', forWhom: 'Groups, supplier' },
  'training-plan': { name: 'Training plan', forWhom: 'Groups, users' },
  'test-plan': { name: 'Test plan and report', forWhom: 'Groups, supplier' },
  'data-migration-plan': { name: 'Data migration plan', forWhom: 'Groups, supplier' },
  'cut-over-plan': { name: 'Cut-over plan', forWhom: 'All' },
  'user-guide': { name: 'User guide by role', forWhom: 'Users' },
  'go-live-checklist': { name: 'Go-live checklist', forWhom: 'Managers, groups' },
  'benefits-review': { name: 'Benefits review', forWhom: 'Committee' },
  'checkpoint-report': { name: 'Checkpoint evaluation report', forWhom: 'Committee' },
  'committee-pack': { name: 'Committee pack', forWhom: 'Committee' },
  'status-report': { name: 'Status report', forWhom: 'All' },
  'issue-report': { name: 'Issue report', forWhom: 'Managers, supplier' },
  'supervision-report': { name: 'Supervision report', forWhom: 'Committee' },
  minutes: { name: 'Minutes', forWhom: 'Committee' },
  'risk-report': { name: 'Risk report', forWhom: 'Committee, managers' },
  'change-log': { name: 'Change log', forWhom: 'Committee, managers' },
  handbook: { name: 'Handbook of the method', forWhom: 'All' },
} as const satisfies Record<DocumentKey, DocumentWords>
