import { byId, positionOf } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import type { Duty } from '../method/duty.ts'
import { type Format, formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { type Names, namesOf } from './names.ts'
import { motionName } from './subject-name.ts'

/** What a duty asks for, and one sentence about it. `when`: by when, or since when. Plain text: escape it at the edge. */
export type DutySaid = { title: string; text: string; when: string }

/** A duty in words, in one language. */
export function dutySaid(duty: Duty, project: Project, today: Day, words: Locale): DutySaid {
  const format = formatOf(words.id)
  const say: Saying = { project, words, format, names: namesOf(project, words), day: (at) => format.day(at, today) }
  return { ...saidOf(duty, say), when: whenSaid(duty, say) }
}

type Saying = { project: Project; words: Locale; format: Format; names: Names; day: (at: Day) => string }
type Said = Omit<DutySaid, 'when'>

const whenSaid = ({ dueOn, overdue, since }: Duty, { words: { dutyWords }, day }: Saying): string =>
  (dueOn === null ? dutyWords.since({ day: day(since) }) : overdue ? dutyWords.wasDue({ day: day(dueOn) }) : dutyWords.due({ day: day(dueOn) }))

function saidOf(duty: Duty, say: Saying): Said {
  switch (duty.kind) {
    case 'vote': case 'close-round': case 'matter': case 'answer-report': case 'name-manager': case 'change-request': return committeeSaid(duty, say)
    case 'decide': case 'put-to-vote': case 'confirm': case 'decide-anew': case 'start-phase': case 'submit': return gateSaid(duty, say)
    case 'issue': case 'issue-answer': case 'issue-verify': case 'issue-gap': case 'issue-committee': case 'mention': return issueSaid(duty, say)
    case 'triage': case 'assign': case 'verify': return deskSaid(duty, say)
    default: return ownedSaid(duty, say)
  }
}

type Of<K extends Duty['kind']> = Extract<Duty, { kind: K }>

function committeeSaid(duty: Of<'vote' | 'close-round' | 'matter' | 'answer-report' | 'name-manager' | 'change-request'>, { project, words, format, names, day }: Saying): Said {
  const { dutyWords: say, overviewPage: { steps } } = words
  switch (duty.kind) {
    case 'vote': {
      const facts = { day: day(duty.dueOn ?? duty.since) }
      return { title: steps.vote({ motion: motionName(project, duty.round, words, names) }), text: duty.own ? say.voteOwn(facts) : say.voteStandIn({ ...facts, person: names.person(duty.seat) }) }
    }
    case 'close-round': return { title: say.closeRound({ motion: motionName(project, duty.round, words, names) }), text: say.closeRoundText }
    case 'matter': return { title: say.matter({ title: format.quoted(names.subject({ kind: 'matter', matter: duty.matter })) }), text: say.matterText({ day: day(duty.since) }) }
    case 'answer-report': {
      const report = project.supervision[positionOf(project.supervision, duty.report)]
      return { title: say.answerReport({ phase: names.phase(report?.phase ?? 'planning') }), text: say.answerReportText({ day: day(duty.since) }) }
    }
    case 'name-manager': return { title: say.nameManager, text: say.nameManagerText({ day: day(duty.since) }) }
    case 'change-request': return { title: say.changeRequest({ title: format.quoted(names.changeRequest(duty.request)) }), text: duty.by === 'committee' ? say.changeRequestCommittee : say.changeRequestManager }
  }
}

function gateSaid(duty: Of<'decide' | 'put-to-vote' | 'confirm' | 'decide-anew' | 'start-phase' | 'submit'>, { words, names, day }: Saying): Said {
  const { steps } = words.overviewPage
  const facts = { checkpoint: checkpoint(duty.phase, words, names) }
  switch (duty.kind) {
    case 'decide': return { title: steps.decide(facts), text: steps.decideText({ day: day(duty.since) }) }
    case 'put-to-vote': return { title: steps.putToVote(facts), text: steps.decideText({ day: day(duty.since) }) }
    case 'confirm': return { title: steps.confirm(facts), text: steps.confirmText }
    case 'decide-anew': return { title: steps.decideAnew(facts), text: steps.decideAnewText({ day: day(duty.since) }) }
    case 'start-phase': return { title: steps.start({ phase: names.phase(duty.phase) }), text: duty.phase === phaseIds[0] ? steps.startFirst : steps.startNext }
    case 'submit': return { title: steps.submit(facts), text: duty.ready ? steps.submitReady : steps.submitConditions }
  }
}

const checkpoint = (phase: PhaseId, { method: { numbered } }: Locale, names: Names): string => numbered.checkpointOf({ n: phaseIds.indexOf(phase) + 1, phase: names.phase(phase) })

function issueSaid(duty: Of<'issue' | 'issue-answer' | 'issue-verify' | 'issue-gap' | 'issue-committee' | 'mention'>, { words, format, names }: Saying): Said {
  const { dutyWords: say, issueWords } = words
  const facts = { title: names.issue(duty.issue), n: duty.issue.slice(duty.issue.lastIndexOf('-') + 1) }
  switch (duty.kind) {
    case 'issue': return { title: say.issue(facts), text: duty.severity === null ? say.issueUnjudged : say.issueText({ severity: issueWords.severities[duty.severity] }) }
    case 'issue-answer': return { title: say.issueAnswer(facts), text: { reporter: say.issueAnswerReporter, assignee: say.issueAnswerAssignee, chair: say.issueAnswerChair }[duty.as] }
    case 'issue-verify': return { title: say.issueVerify(facts), text: say.issueVerifyText }
    case 'issue-gap': return { title: say.issueGap(facts), text: say.issueGapText }
    case 'issue-committee': return { title: say.issueCommittee(facts), text: duty.why === 'overdue' ? say.issueCommitteeOverdue : say.issueCommitteeConflict }
    case 'mention': return { title: say.mention(facts), text: say.mentionText({ n: duty.comments.length, count: format.count(duty.comments.length) }) }
  }
}

function deskSaid({ kind, count: n, since }: Of<'triage' | 'assign' | 'verify'>, { words: { dutyWords: say }, format, day }: Saying): Said {
  const facts = { n, count: format.count(n) }
  if (kind === 'triage') return { title: say.triage(facts), text: say.triageText({ n, day: day(since) }) }
  return kind === 'assign' ? { title: say.assign(facts), text: say.assignText({ n, day: day(since) }) } : { title: say.verify(facts), text: say.verifyText }
}

type Owned = Of<'condition' | 'risk' | 'risk-action' | 'measure' | 'action' | 'improvement' | 'late-tasks' | 'review'>

function ownedSaid(duty: Owned, saying: Saying): Said {
  const { project, words, format, names, day } = saying
  const { dutyWords: say, overviewPage: { steps } } = words
  switch (duty.kind) {
    case 'condition': {
      const phase = names.phase(duty.phase)
      return { title: steps.condition({ title: format.quoted(names.issue(duty.issue)) }), text: duty.overdue ? steps.conditionOverdue({ phase }) : steps.conditionText({ phase }) }
    }
    case 'risk': return { title: say.risk({ risk: format.quoted(names.risk(duty.risk)) }), text: say.riskText }
    case 'risk-action': {
      const { text } = byId(byId(project.risks, duty.risk, 'risk').actions, duty.action, 'action')
      return { title: say.riskAction({ text: names.text(text) }), text: say.riskActionText({ risk: format.quoted(names.risk(duty.risk)) }) }
    }
    case 'measure': return { title: say.measure({ goal: format.quoted(names.goal(duty.goal)) }), text: duty.last === null ? say.measureFirst : say.measureText({ day: day(duty.last) }) }
    case 'action': {
      const { text } = byId(byId(project.meetings, duty.meeting, 'meeting').records, duty.record, 'record')
      return { title: say.action({ text: names.text(text) }), text: say.actionText({ meeting: names.meeting(duty.meeting) }) }
    }
    case 'improvement': return { title: say.improvement({ title: format.quoted(names.text(byId(project.benefits.improvements, duty.improvement, 'improvement').title)) }), text: say.improvementText }
    case 'review': return { title: steps.review({ months: duty.months }), text: steps.reviewText({ day: day(duty.since) }) }
    case 'late-tasks': return lateSaid(duty, saying)
  }
}

/** A sentence names so many tasks. */
const MOST_NAMES = 3

function lateSaid({ tasks, begun, since }: Of<'late-tasks'>, { words, format, names, day }: Saying): Said {
  const { steps } = words.overviewPage
  const said = tasks.slice(0, MOST_NAMES).map((task) => format.quoted(names.task(task)))
  const planned = { day: day(since) }
  if (tasks.length === 1) {
    const task = said[0] ?? ''
    return begun ? { title: steps.taskFinish({ task }), text: steps.taskFinishText(planned) } : { title: steps.taskBegin({ task }), text: steps.taskBeginText(planned) }
  }
  const more = tasks.length - said.length
  return {
    title: steps.lateTasks({ count: format.count(tasks.length) }),
    text: [steps.lateTasksText({ tasks: format.list(said) }), ...(more > 0 ? [steps.others({ count: format.count(more) })] : [])].join(words.project.sentenceGap),
  }
}
