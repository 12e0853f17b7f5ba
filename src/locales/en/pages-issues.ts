import type { IssueView } from '../../domain/issue-query.ts'
import type { Severity } from '../../domain/issue.ts'

type N = { n: number; count: string }
const isOne = (n: number): boolean => n === 1
const times = (n: number, count: string): string => (isOne(n) ? 'once' : n === 2 ? 'twice' : `${count} times`)
const severityCount: Record<Severity, (of: N) => string> = {
  critical: ({ count }) => `${count} critical`,
  major: ({ count }) => `${count} major`,
  minor: ({ count }) => `${count} minor`,
  suggestion: ({ n, count }) => (isOne(n) ? '1 suggestion' : `${count} suggestions`),
}

/** The list of issues. */
export const issuesPage = {
  title: 'Issues',
  why: 'The front line finds the problems, and keeps silent, works around them or solves them alone: so says an interview on introducing CRM in practice. What is written down here has an owner and a day, and nobody can say that they did not know.',
  inRow: (word: string) => word.toLowerCase(),
  late: ({ day, days }: Record<'day' | 'days', string>) => `${day}, ${days} late`,
  recurred: ({ times: count }: { times: string }) => (count === '1' ? 'came back once' : `came back ${count} times`),
  saysAgain: ({ n }: { n: string }) => `as No. ${n}`,
  meanWaits: ({ supplier, internal }: Record<'supplier' | 'internal', string>) => `what is open has waited, in working days on average: ${[supplier && `at the supplier ${supplier}`, internal && `with us ${internal}`].filter((part) => part !== '').join(', ')}`,
  heads: {
    n: 'No.', severity: 'Severity', title: 'Title', kind: 'Kind', where: 'Where', route: 'Route', holder: 'With', status: 'Status', due: 'Due', age: 'Age, working days',
    reported: 'Reported', reporter: 'By', department: 'Department', phase: 'Phase', recurred: 'Recurring', external: 'Number elsewhere',
  },
  waitsAt: ({ side }: { side: string }) => `Days, ${side}`,
  views: { open: 'Open', mine: 'Mine', watched: 'Watched', untriaged: 'To triage', overdue: 'Overdue', supplier: 'With the supplier', verify: 'To verify', recurring: 'Recurring', closed: 'Closed', all: 'All' } satisfies Record<IssueView, string>,
  viewsLabel: 'Views',
  saved: { label: 'Saved views', save: 'Save this view', name: 'Name of the view', shared: 'For everybody in the project', submit: 'Save view', withdraw: 'Remove this view' },
  filter: { text: 'Text', textHint: 'words or number', phase: 'Phase', phaseNamed: ({ n, phase }: Record<'n' | 'phase', string>) => `${n} ${phase}`, nobody: 'nobody yet', submit: 'Filter', clear: 'All of this view' },
  looks: { list: 'List', table: 'Table', board: 'Board' },
  looksLabel: 'Layout',
  lead: {
    nothing: 'Nothing has been reported yet. Problems that nobody reports are solved by nobody, or three times.',
    noneOpen: ({ n, count }: N) => (isOne(n) ? 'No issue is open; the one reported is settled.' : `No issue is open; all ${count} are settled.`),
    open: ({ n, count, critical, criticals }: N & { critical: number; criticals: string }) =>
      `${isOne(n) ? 'One issue is' : `${count} issues are`} open, ${critical === 0 ? 'none of them critical' : isOne(n) ? 'and it is critical' : isOne(critical) ? 'one of them critical' : `${criticals} of them critical`}.`,
    overdue: ({ n, count }: N) => (isOne(n) ? 'One is overdue.' : `${count} are overdue.`),
    noneOverdue: 'None is overdue.',
    untriaged: ({ n, count }: N) => (isOne(n) ? 'One waits to be judged.' : `${count} wait to be judged.`),
  },
  actions: { triage: 'Triage', supplier: 'For the supplier', doors: 'Report link', import: 'Import', export: 'Export', report: 'Report an issue' },
  summary: {
    found: ({ n, count }: N) => (isOne(n) ? '1 issue' : `${count} issues`),
    bySeverity: severityCount,
    unjudged: ({ count }: { count: string }) => `${count} not judged`,
  },
  bulk: {
    title: 'Change several at once', text: 'What is left empty stays as it is with each of them. All of it is one change, and one click takes it back.', stays: 'as it is', submit: 'Change the ticked ones', moveTo: 'Move to',
    moves: { triaged: 'Back to triaged', 'in-progress': 'In progress', closed: 'Closed', rejected: 'Rejected' }, noteHint: 'a rejection needs one', watch: 'Watch them', watchYes: 'Yes', watchNo: 'No longer',
    who: ({ who }: { who: string }) => `Issues are changed by: ${who}.`, all: 'Tick all on this page', tick: ({ n, title }: Record<'n' | 'title', string>) => `Tick ${n}: ${title}`, ticked: '{count} ticked',
  },
  board: { move: 'Move', moveTo: ({ title }: { title: string }) => `Move “${title}” to`, none: 'None', more: ({ count }: { count: string }) => `${count} more are in the list.`, hint: 'A move that needs a reason, a cause or a solution is made on the issue’s own page.', label: 'Issues by status' },
  waits: {
    title: 'Who keeps whom waiting', why: 'An issue lies with somebody at every moment: with us until it is judged, then with those it was given to, with the reporter until the solution is verified. Working days are counted by side.',
    side: 'Lies with', now: 'Issues there now', lain: 'Working days these have lain there, on average', longest: 'Waiting longest', none: 'Nothing has waited a day yet.',
    since: ({ who, days, day }: Record<'who' | 'days' | 'day', string>) => `with ${who} for ${days}, since ${day}`,
    service: 'What the supplier took', count: 'Issues', took: 'Working days on average', allowed: 'Agreed', over: 'Took longer', noLimit: 'no limit',
  },
  empty: {
    firstTitle: 'Nothing has been reported yet', firstText: 'Problems, gaps and conflicts belong here as soon as somebody sees them: three lines are enough. Hang the report link where the work is done, so that the front line can report without looking for it.',
    filteredTitle: 'Nothing fits this filter', filteredText: 'Fewer words or another severity may find what you look for.', clear: 'Show all of this view',
    views: {
      open: { title: 'No issue is open', text: 'Everything that was reported is settled. Look at who has not reported anything: silence is seldom a good sign.' },
      mine: { title: 'Nothing waits for you', text: 'Issues that you are to solve, to answer or to verify stand here.' },
      watched: { title: 'You watch nothing', text: 'Issues that you reported, spoke of or chose to watch stand here, whatever became of them.' },
      untriaged: { title: 'Everything is judged', text: 'What is reported anew stands here until somebody has said how bad it is and who sees to it.' },
      overdue: { title: 'Nothing is overdue', text: 'What is not solved by its day stands here.' },
      supplier: { title: 'Nothing lies with the supplier', text: 'Issues that are routed to the supplier stand here, until they are answered.' },
      verify: { title: 'Nothing is to be verified', text: 'What was solved stands here until somebody other than who solved it has seen that it is gone.' },
      recurring: { title: 'Nothing recurs', text: 'Open issues that came back after they were settled, or say again what a settled one said, stand here: the cause was not met.' },
      closed: { title: 'Nothing is closed yet', text: 'What is verified and closed stays here with its cause and solution, for whoever meets the same problem.' },
      all: { title: 'Nothing has been reported yet', text: 'Problems, gaps and conflicts belong here as soon as somebody sees them.' },
    } satisfies Record<IssueView, { title: string; text: string }>,
  },
  glance: {
    open: 'open', critical: 'critical', overdue: 'overdue', untriaged: 'to be judged', none: 'No issue is open.', noneGrave: 'None of them is critical or major.', late: ({ day }: { day: string }) => `due ${day}, late`, all: ({ count }: { count: string }) => `All ${count}`,
    grave: 'Open critical and major issues',
  },
  keys: {
    title: 'Keys',
    rows: [['j, k', 'next, previous issue'], ['x', 'tick or untick it'], ['o, Enter', 'open it'], ['c', 'report an issue'], ['t', 'triage']],
  },
} as const

/** One issue. */
export const issuePage = {
  titled: ({ n, title }: Record<'n' | 'title', string>) => `${n} ${title}`,
  number: ({ n }: { n: string }) => `No. ${n}`,
  why: 'An issue has one owner at every moment, so that it cannot lie between two. Whoever solved it does not verify it; cause and solution stay for the next one who meets the same problem.',
  description: 'What happened', noDescription: 'Nothing was said beyond the title.',
  lead: {
    new: ({ days, some }: { days: string; some: boolean }) => (some ? `Reported, and waiting to be judged for ${days}.` : 'Reported, and not judged yet.'),
    triaged: ({ who }: { who: string }) => `Judged, and with ${who}, who has not begun.`,
    unassigned: ({ side }: { side: string }) => `Judged, and with ${side}; nobody is named to see to it.`,
    inProgress: ({ who, days }: Record<'who' | 'days', string>) => `${who} works on it; it has lain there for ${days}.`,
    inProgressSide: ({ side, days }: Record<'side' | 'days', string>) => `It is being worked on by ${side}, for ${days} now.`,
    waiting: ({ side, days, day }: Record<'side' | 'days' | 'day', string>) => `Waiting for ${side} since ${day}, for ${days}.`,
    resolved: ({ day, who }: Record<'day' | 'who', string>) => `Solved on ${day}${who ? ` by ${who}` : ''}; somebody else has to see that it is gone.`,
    verified: ({ day }: { day: string }) => `Solved, and verified on ${day}.`,
    closed: ({ day }: { day: string }) => `Closed on ${day}.`,
    met: ({ day }: { day: string }) => `The condition was met on ${day}.`,
    rejected: ({ day, reason }: Record<'day' | 'reason', string>) => `Not followed up since ${day}${reason ? `: ${reason}` : '.'}`,
    duplicate: ({ n }: { n: string }) => (n ? `The same as No. ${n}; it is followed up there.` : 'The same as another one; it is followed up there.'),
    noDue: 'It has no due day.', due: ({ day }: { day: string }) => `Due on ${day}.`, dueToday: 'Due today.', overdue: ({ day, days }: Record<'day' | 'days', string>) => `It was due on ${day}, ${days} ago.`,
    recurred: ({ n, times: count }: { n: number; times: string }) => `It has come back ${times(n, count)} after it was settled.`,
    likeSettled: ({ n }: { n: string }) => `It recurs: No. ${n} said the same and was settled.`,
  },
  committee: {
    matter: ({ day }: { day: string }) => `It has lain before the committee since ${day}, as a matter; it is decided there:`,
    overdue: ({ day }: { day: string }) => `Critical and past its day, it has lain before the committee by itself since ${day}. Taken up as a matter it is put to the vote or settled; until then it stands here:`,
    conflict: ({ day }: { day: string }) => `As a conflict it has lain before the committee by itself since ${day}. Taken up as a matter it is put to the vote or settled; until then it stands here:`,
    takeUp: 'Take it up as a matter',
  },
  facts: {
    title: 'Facts', reported: 'Reported', reportedBy: ({ who, department, day }: Record<'who' | 'department' | 'day', string>) => `${day}, by ${who}${department && department !== who ? ` (${department})` : ''}`,
    where: 'Where', kind: 'Kind', severity: 'Severity', route: 'Route', assignee: 'With', nobody: 'nobody yet', notJudged: 'not judged', none: 'none', due: 'Due', service: 'Supplier’s time', serviceUsed: ({ used, allowed }: Record<'used' | 'allowed', string>) => `${used} of ${allowed}`,
    phase: 'Phase', task: 'Task', requirement: 'Requirement', process: 'Process', stepOf: ', step ', goal: 'Goal', decision: 'Set at', decidedOn: ({ checkpoint, day }: Record<'checkpoint' | 'day', string>) => `${checkpoint}, decided on ${day}`,
    original: 'Same as', duplicates: 'Reported again as', related: 'Belongs with', issueNamed: ({ n, title }: Record<'n' | 'title', string>) => `${n} ${title}`, batches: 'Handed over', batch: ({ n, to, day }: Record<'n' | 'to' | 'day', string>) => `batch ${n} to ${to}, ${day}`,
    external: 'Number elsewhere', confidential: 'Confidential', yes: 'yes', cause: 'Cause', solution: 'Solution', closingNote: 'Note on closing',
  },
  moves: {
    title: 'What can be done now', none: 'Nothing is left to be done here.', who: 'Others see to it now: whoever runs the project, who leads a group, or whom it lies with.',
    start: 'Begin work', goOn: 'Go on working', reopen: 'Not solved', putBack: 'Put it back', judgeAgain: 'Judge it again', wait: 'Let it wait', waitElse: 'Wait for somebody else', solve: 'Solved', verify: 'Verified: it is gone', close: 'Close', reject: 'Do not follow up', duplicate: 'The same as another',
    waitingFor: 'Waiting for', waitNote: 'What is asked for', waitNoteHint: 'if it waits for the reporter, they read it', reporterReads: 'the reporter reads it', cause: 'Cause', solution: 'Solution', solutionHint: 'what helped, so that the next one can do it alone; the reporter reads it', reason: 'Reason', whyReopen: 'What still happens', original: 'The other one', originalHint: 'its number', duplicateText: ({ n }: { n: string }) => `No. ${n} ends here and points to the other one, which is followed up.`,
  },
  triage: { title: 'Judge it', submit: 'Save judgement', dueHint: 'empty: by the days of its severity', note: 'Note' },
  edit: {
    open: 'Edit', judge: 'Judge it anew', title: 'Title', description: 'What happened', markdown: 'Markdown is understood', department: 'Department', owner: 'Or somebody else, by name', ownerHint: 'for whoever is not in the team', step: 'Step', requirementHint: 'its number in the specification', plan: 'What will be done', confidentialHint: 'The front line is not told of it; members of the project see it.',
  },
  forms: {
    escalate: 'Bring before the committee', escalateText: 'It becomes a matter of the committee and waits until that is settled.', escalateWhy: 'Why it cannot be settled here', escalateBy: 'Needed by', link: 'Tie together', other: 'The other issue', otherHint: 'its number', withdraw: 'Take it back', withdrawText: 'It was reported by mistake. It leaves all lists; the history keeps it.',
  },
  comments: { title: 'Comments', none: 'Nobody has said anything yet.', text: 'Comment', hint: 'Markdown is understood; @ and a name asks that person to look', add: 'Comment', edit: 'Edit', withdraw: 'Remove', edited: ({ day }: { day: string }) => `altered ${day}` },
  waits: { title: 'Who had it for how long', side: 'Lies with', days: 'Working days', now: 'now', none: 'It has not waited a day yet.', all: ({ days }: { days: string }) => `${days} in all` },
  watchers: { label: 'Watched by', none: 'nobody', watch: 'Watch', stop: 'No longer watch' },
  thanks: {
    person: ({ who, n, count, solved }: N & Record<'who' | 'solved', string>) => (isOne(n) ? `Thanks to ${who}, whose first report this is.` : `Thanks to ${who}, who has reported ${count} issues${solved ? `; solved so far: ${solved}` : ''}.`),
    department: ({ department, n, count, solved }: N & Record<'department' | 'solved', string>) => (isOne(n) ? `Thanks to ${department}, which reported this.` : `Thanks to ${department}, which has reported ${count} issues${solved ? `; solved so far: ${solved}` : ''}.`),
  },
  files: 'Files',
  similar: { title: 'Similar ones', why: 'Compared by what they are called and what they say, in Chinese of either script and in Latin words. What was closed may say what helped.', none: 'Nothing like it has been reported.', likeness: ({ share }: { share: string }) => `${share} alike`, solvedOn: ({ day }: { day: string }) => `Solved on ${day}.`, cause: ({ cause }: { cause: string }) => `Cause: ${cause}`, solution: ({ solution }: { solution: string }) => `Solution: ${solution}`, link: 'Belongs with it', duplicate: 'This is the same', again: 'That one again', notAgain: 'Not that one again' },
  history: { title: 'History', all: ({ count }: { count: string }) => `All ${count} changes`, fewer: 'The newest' },
} as const

/** New issues, one at a time. */
export const triagePage = {
  title: 'Triage',
  why: 'What was reported is judged within the day: how bad it is, what it is about and who sees to it. Who reports and hears nothing does not report again.',
  none: 'Everything that was reported is judged.',
  lead: ({ n, count, at }: N & { at: string }) => (isOne(n) ? 'One issue waits to be judged.' : `${count} issues wait to be judged; this is number ${at}, the oldest first.`),
  emptyTitle: 'Nothing is left to judge', emptyText: 'What is reported anew will stand here, the oldest first.', toAll: 'To the issues',
  by: ({ who }: { who: string }) => `by ${who}`,
  who: ({ who }: { who: string }) => `Issues are judged by: ${who}.`,
  askBack: 'Ask the reporter', question: 'Question', other: 'Or', open: 'Open the issue', previous: 'Previous', next: 'Next', walk: 'Issues to judge',
  leastNote: 'An expectation gap or a conflict is never small: major at least.',
  keys: {
    title: 'Keys',
    rows: [['1 – 4', 'critical, major, minor, suggestion'], ['s p o d', 'system, process, operation, data'], ['e c t i', 'expectation gap, conflict, training, infrastructure'], ['r', 'next route'], ['a', 'to the person'], ['=', 'the same as the first similar one'], ['j, k', 'next, previous issue'], ['Enter', 'save judgement'], ['?', 'show these keys']],
  },
} as const

/** To report an issue. */
export const newIssuePage = {
  title: 'Report an issue',
  lead: 'One sentence is enough: what does not work, and where. You are told what becomes of it.',
  what: 'What is wrong', whatHint: 'one sentence', happened: 'What happened, and what should have', whereHint: 'screen, station, shop', name: 'Reported by somebody else', nameHint: 'empty if it was you', judgeHint: 'empty: it waits to be judged',
  submit: 'Report', look: 'Look for similar',
  similar: 'Is it one of these?', similarText: 'Then say there what you saw, instead of reporting it once more.', none: 'Nothing like it has been reported.',
  reported: ({ n, title }: Record<'n' | 'title', string>) => `Reported as No. ${n}: ${title}`, toIssue: 'Open it, add a file', another: 'Thank you. If there is more, report it here.',
  who: ({ who }: { who: string }) => `Issues are reported by: ${who}.`,
} as const
