import type { AnswerState } from '../../domain/issue.ts'

/**
 * The columns of a file of issues; the first name of each is written, all are understood: our own, those of Jira and of Redmine, and
 * what people write. `values`: what other tools call our states, kinds and so on, beside our own words.
 */
export const issuesFile = {
  title: 'Issues',
  columns: {
    number: ['Number', 'No', 'Issue number'],
    external: ['Number elsewhere', 'Issue key', 'Issuekey', 'Key', 'Ticket', 'Ticket no', 'Ticket number', 'External number', 'Id', '#'],
    title: ['Title', 'Summary', 'Subject', 'Name', 'Problem'],
    description: ['Description', 'What happened', 'Details', 'Body', 'Steps to reproduce'],
    where: ['Where', 'Screen', 'Location', 'Module', 'Component', 'Component/s', 'Components'],
    kind: ['Kind', 'Issue Type', 'Type', 'Tracker'],
    severity: ['Severity', 'Priority', 'Urgency'],
    status: ['Status', 'State'],
    waitingFor: ['Waiting for'],
    route: ['Route', 'Responsible side'],
    phase: ['Phase'],
    assignee: ['Assignee', 'Owner', 'Assigned to', 'Responsible'],
    reporter: ['Reporter', 'Author', 'Reported by', 'Creator', 'Raised by'],
    department: ['Department'],
    dueOn: ['Due', 'Due Date', 'Deadline', 'Due on'],
    raisedOn: ['Reported on', 'Created', 'Created on', 'Date created', 'Opened', 'Raised on'],
    closedOn: ['Closed on', 'Closed', 'Resolved', 'Resolution date', 'Date closed'],
    plan: ['What will be done', 'Plan', 'Next step'],
    cause: ['Cause', 'Root cause'],
    solution: ['Solution', 'Fix', 'Workaround'],
    confidential: ['Confidential', 'Private'],
    comment: ['Comment', 'Comments', 'Last notes', 'Notes'],
    extra: ['Labels', 'Label', 'Tags', 'Category', 'Environment', 'Affects Version/s', 'Affects versions', 'Target version', 'Resolution'],
  },
  values: {
    status: {
      new: ['Open', 'To Do', 'Backlog', 'Reopened', 'Created', 'Submitted', 'Draft'],
      triaged: ['Selected for Development', 'Accepted', 'Assigned', 'Confirmed', 'Approved', 'Planned', 'Ready'],
      'in-progress': ['In Development', 'In Review', 'In Test', 'Testing', 'Started', 'Doing', 'Work in progress', 'Building'],
      waiting: ['Feedback', 'Blocked', 'On Hold', 'Pending', 'Waiting for customer', 'Waiting for support', 'Needs information'],
      resolved: ['Fixed', 'Ready for test', 'To be verified', 'Solved', 'Delivered'],
      verified: ['Tested', 'Accepted by tester'],
      closed: ['Done', 'Complete', 'Completed', 'Finished', 'Released'],
      rejected: ["Won't Do", "Won't Fix", 'Declined', 'Cancelled', 'Canceled', 'Invalid', 'Not a bug', 'Cannot reproduce'],
      duplicate: ['Duplicated'],
    },
    severity: {
      critical: ['Highest', 'Blocker', 'Immediate', 'Urgent', 'Showstopper', 'Fatal', 'P0', 'P1'],
      major: ['High', 'Severe', 'P2'],
      minor: ['Medium', 'Normal', 'Moderate', 'P3'],
      suggestion: ['Low', 'Lowest', 'Trivial', 'Cosmetic', 'Wish', 'P4', 'P5'],
    },
    kind: {
      system: ['Bug', 'Defect', 'Error', 'Incident', 'Fault'],
      process: ['Business process', 'Workflow'],
      operation: ['Support', 'Question', 'Service request', 'Handling'],
      data: ['Data quality', 'Migration'],
      'expectation-gap': ['Feature', 'New Feature', 'Story', 'Improvement', 'Enhancement', 'Change', 'Requirement', 'Wish'],
      conflict: ['Dispute'],
      training: ['Documentation', 'How-to'],
      infrastructure: ['Network', 'Hardware', 'Environment'],
    },
    route: { internal: ['Us', 'Customer', 'In-house'], supplier: ['Vendor', 'Third party'], consultant: ['Advisor', 'Consulting'] },
    waitingFor: { reporter: ['Reporter'], internal: ['Internal', 'Customer'], supplier: ['Supplier', 'Vendor'], consultant: ['Consultant'], committee: ['Committee'] },
  },
  yes: 'yes',
  /** The file that goes to the supplier or the consultant; what they fill in stands behind. */
  batch: {
    sheet: ({ number }: { number: string }) => `Batch ${number}`,
    columns: {
      number: ['Number', 'No'], title: ['Title'], description: ['Description'], where: ['Where'], severity: ['Severity'], dueOn: ['Due'], question: ['Our question'],
      answer: ['Your answer', 'Answer', 'Reply', 'Comment'], state: ['State (solved, in work, question, declined)', 'State', 'Status'], cause: ['Cause', 'Root cause'], solution: ['Solution', 'Fix'], readyOn: ['Ready on', 'Ready', 'Delivery date', 'Planned for'],
    },
    states: {
      solved: ['Solved', 'Resolved', 'Fixed', 'Done', 'Closed', 'Delivered'],
      'in-work': ['In work', 'In progress', 'Working', 'Open', 'Planned'],
      question: ['Question', 'Waiting', 'Feedback', 'Needs information', 'Back to you', 'Answered'],
      declined: ['Declined', 'Rejected', 'Not a bug', "Won't fix", 'Out of scope', 'Cannot reproduce'],
    } as const satisfies Record<AnswerState, readonly string[]>,
    /** What stands in the comment below the answer. */
    readyOn: ({ day }: { day: string }) => `Ready on ${day}`,
    answered: ({ side, state }: { side: string; state: string }) => `${side}: ${state}`,
  },
}
