import { type Day, dayIn } from '../../../domain/day.ts'
import { conditionsOf } from '../../../domain/conditions.ts'
import { gateDecision, gateIsOpen, isUnderReview, obstaclesToStart, phaseStatus } from '../../../domain/gates.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { type Decision, phaseOf, type Project, type Submission } from '../../../domain/project.ts'
import { beyond, notAdopted } from '../../../domain/not-adopted.ts'
import type { ProposedCondition } from '../../../domain/round.ts'
import { remember } from '../../../domain/remember.ts'
import { dayAfterGate, scheduleOf } from '../../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { obstacleSentence } from '../../../locales/say.ts'
import { decisionStatus, motionStatus, type Status } from '../../status.ts'
import { type CheckpointRound, openRoundAt, voteOf, votesCounted } from '../round/motion-said.ts'

export type Answer = {
  meta: string; day: string; question: string
  word: string; status: Status | null; texts: string[]; facts: string
  conditions: { title: string; day: string; owner: string }[]
  wait: string; toPhase: boolean
}

/** What the committee is asked and what is recommended to it, or what it decided. */
export const answerOf = remember(
  (project: Project, phase: PhaseId, today: Day, words: Locale) => [project, words, phase, today],
  (project: Project, phase: PhaseId, today: Day, words: Locale): Answer => {
    const page = words.checkpointPage
    const format = formatOf(words.id)
    const { date, decided } = scheduleOf(project, today).gates[phase]
    const day = format.dayLong(date)
    return {
      meta: page.checkpointOf6({ n: phaseIds.indexOf(phase) + 1 }),
      day: decided ? page.onDay({ day }) : page.forecastDay({ day }),
      question: questionOf(project, phase, dayAfterGate(project, phase, today), today, words),
      ...saidAbout(project, phase, today, words), wait: waiting(project, phase, today, words),
    }
  },
)

/** The day on which the next phase would begin is asked for once work on the phase has begun; before that the question alone. */
export function questionOf(project: Project, phase: PhaseId, day: Day, today: Day, words: Locale): string {
  const { before, after, bare } = words.method.phases[phase].gateQuestion
  if (!phaseOf(project, phase).started) return bare
  return words.checkpointPage.question({ before, day: formatOf(words.id).dayShortLong(day, today), after })
}

type Said = Pick<Answer, 'word' | 'status' | 'texts' | 'facts' | 'conditions' | 'toPhase'>

function saidAbout(project: Project, phase: PhaseId, today: Day, words: Locale): Said {
  const page = words.checkpointPage.answer
  const decision = gateDecision(project, phase)
  const submission = phaseOf(project, phase).submissions.at(-1)
  const round = openRoundAt(project, phase)
  const answer = answeredBy(project, phase)
  if (round) return underVote(round, submission, project, today, words)
  if (answer) return decidedAs(answer, project, today, words)
  if (submission && isUnderReview(phaseOf(project, phase), decision)) return recommended(submission, decision, project, today, words)
  const { started } = phaseOf(project, phase)
  const obstacles = started ? [] : obstaclesToStart(project, phase)
  const texts = obstacles.length > 0 ? obstacles.map((obstacle) => obstacleSentence(words, obstacle)) : [decision ? page.rework : started ? page.work : page.notStarted]
  return { word: page.none, status: null, texts, facts: '', conditions: [], toPhase: true }
}

/** The decision that answers the question; null while it is asked, or asked again. */
export function answeredBy(project: Project, phase: PhaseId): Decision | null {
  const decision = gateDecision(project, phase)
  return openRoundAt(project, phase) || isUnderReview(phaseOf(project, phase), decision) || decision?.kind === 'rework' ? null : decision
}

/** The motion that the committee votes on, with what the project manager recommended where that was something else. */
function underVote({ motion, reason, by, at, deadline }: CheckpointRound, submission: Submission | undefined, project: Project, today: Day, words: Locale): Said {
  const page = words.checkpointPage.answer
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const { phase, decision, conditions } = motion
  const other = submission && submission.recommendation !== decision ? [page.recommendedOther({ decision: words.method.decisions[submission.recommendation] })] : []
  return {
    word: page.underVote, status: motionStatus(decision, 'open', words), toPhase: false,
    texts: [...paragraphs(names.text(reason)), ...other, ...proposedText(beyond(proposedNow(project, phase), conditions), 'notInMotion', project, today, words)],
    conditions: conditions.map((condition) => shown(condition, project, today, words)),
    facts: page.putToVote({ who: names.actor(by), day: format.day(dayIn(project.timeZone, at), today), until: format.dayShortLong(deadline, today) }),
  }
}

function recommended(submission: Submission, decision: Decision | null, project: Project, today: Day, words: Locale): Said {
  const page = words.checkpointPage.answer
  const names = namesOf(project, words)
  const day = formatOf(words.id).day(dayIn(project.timeZone, submission.at), today)
  return {
    word: page.recommended, status: decisionStatus(submission.recommendation, words), toPhase: false,
    texts: [...paragraphs(names.text(submission.reason)), ...(decision && decision.kind !== 'rework' ? [page.superseding] : [])],
    conditions: submission.conditions.map((condition) => shown(condition, project, today, words)),
    facts: page.submitted({ who: names.actor(submission.by), day, round: words.method.numbered.round(submission.round) }),
  }
}

function decidedAs(decision: Decision, project: Project, today: Day, words: Locale): Said {
  const page = words.checkpointPage.answer
  const names = namesOf(project, words)
  const issues = conditionsOf(project).filter(({ id }) => decision.conditions.includes(id))
  return {
    word: page.decided, status: decisionStatus(decision.kind, words), toPhase: false,
    texts: [...paragraphs(names.text(decision.reason)), ...proposedText(notAdopted(project, decision), 'notAdopted', project, today, words)],
    conditions: issues.map((issue) => shown(issue, project, today, words)),
    facts: decidedWhen(decision, project, today, words),
  }
}

const proposedNow = (project: Project, phase: PhaseId): readonly ProposedCondition[] =>
  (isUnderReview(phaseOf(project, phase), gateDecision(project, phase)) ? (phaseOf(project, phase).submissions.at(-1)?.conditions ?? []) : [])

/** What was proposed and is not taken over stays in sight. */
function proposedText(conditions: readonly ProposedCondition[], said: 'notInMotion' | 'notAdopted', project: Project, today: Day, words: Locale): string[] {
  if (conditions.length === 0) return []
  const { text } = namesOf(project, words)
  const format = formatOf(words.id)
  const list = conditions.map(({ title, owner, dueOn }) => words.roundPage.votes.condition({ title: format.quoted(text(title)), owner: text(owner), day: format.day(dueOn, today) }))
  return [words.checkpointPage.answer[said]({ conditions: format.list(list) })]
}

/** By whom and when; a decision by vote is nobody's alone. */
function decidedWhen(decision: Decision, project: Project, today: Day, words: Locale): string {
  const page = words.checkpointPage.answer
  const facts = { day: formatOf(words.id).day(decision.on, today), round: words.method.numbered.round(decision.round) }
  const vote = voteOf(decision, project)?.closed
  return vote ? page.decidedByVote({ ...facts, count: votesCounted(vote.count, words) }) : page.decidedOn({ ...facts, who: namesOf(project, words).actor(decision.by) })
}

export const paragraphs = (text: string): string[] => text.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '')

function shown({ title, owner, dueOn }: ProposedCondition, project: Project, today: Day, words: Locale): Answer['conditions'][number] {
  const page = words.checkpointPage.answer
  const { text } = namesOf(project, words)
  return { title: page.condition({ title: text(title).replace(/[.。]$/, '') }), day: formatOf(words.id).dayShortLong(dueOn, today), owner: page.owner({ owner: text(owner) }) }
}

/** What each day without a decision costs; nothing once the gate is open or before it can be asked. */
function waiting(project: Project, phase: PhaseId, today: Day, words: Locale): string {
  if (!['in-progress', 'in-review', 'in-rework'].includes(phaseStatus(project, phase)) || gateIsOpen(project, phase)) return ''
  const page = words.checkpointPage.answer
  const next = phaseIds[phaseIds.indexOf(phase) + 1]
  const facts = { phase: inside(words.method.phases[phase].name, words), finish: formatOf(words.id).date(scheduleOf(project, today).finish) }
  return next ? page.wait({ ...facts, next: inside(words.method.phases[next].name, words) }) : page.waitLast(facts)
}

/** A phase's name inside a sentence. */
const inside = (name: string, words: Locale): string => (words.id === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name)
