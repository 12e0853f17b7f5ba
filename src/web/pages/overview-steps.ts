import type { Day } from '../../domain/day.ts'
import { type PhaseId, phaseIds } from '../../domain/ids.ts'
import type { Project } from '../../domain/project.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { reasonOf } from '../../locales/reason.ts'
import { type Effect, type NextStep, nextSteps } from '../../method/next-steps.ts'
import type { Row } from '../../method/evaluation.ts'
import type { Glyph, Tone } from '../glyphs.ts'
import { placePath } from '../place-path.ts'
import { queuedSaid } from './committee/queue.ts'
import { motionTitle } from './round/motion-said.ts'

/** A next step as the overview prints it. `effect` is what it brings to the readiness, said after the text and its `gap`. */
export type StepShown = { tone: Tone; glyph: Glyph; title: string; href: string; text: string; gap: string; effect: string; who: string; when: string }

const MOST_NAMES = 3

type Said = Pick<StepShown, 'title' | 'text'> & { shape: [Tone, Glyph]; effect?: string }

/** The first `most` next steps in words, and how many there are. */
export function stepsShown(project: Project, today: Day, words: Locale, most: number): { steps: StepShown[]; count: number } {
  const all = nextSteps(project, today)
  return { steps: all.slice(0, most).map((step) => shownStep(step, project, today, words)), count: all.length }
}

function shownStep(step: NextStep, project: Project, today: Day, words: Locale): StepShown {
  const names = namesOf(project, words)
  const { shape: [tone, glyph], effect = '', ...said } = saidOf(step, project, today, words)
  return {
    ...said, tone, glyph, effect, gap: words.project.sentenceGap,
    href: placePath(project, step.place),
    who: 'group' in step.who ? names.group(step.who.group) : 'person' in step.who ? names.person(step.who.person) : names.text(step.who.name),
    when: formatOf(words.id).day(step.on, today),
  }
}

function saidOf(step: NextStep, project: Project, today: Day, words: Locale): Said {
  const { steps } = words.overviewPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const day = (at: Day): string => format.day(at, today)
  switch (step.kind) {
    case 'decide-anew':
      return { shape: ['none', 'pause'], title: steps.decideAnew({ checkpoint: checkpoint(step.phase, words) }), text: steps.decideAnewText({ day: day(step.since) }) }
    case 'confirm': return { shape: ['warn', 'triangle'], title: steps.confirm({ checkpoint: checkpoint(step.phase, words) }), text: steps.confirmText }
    case 'decide': return { shape: ['accent', 'due'], title: steps.decide({ checkpoint: checkpoint(step.phase, words) }), text: steps.decideText({ day: day(step.since) }) }
    case 'put-to-vote': return { shape: ['accent', 'due'], title: steps.putToVote({ checkpoint: checkpoint(step.phase, words) }), text: steps.decideText({ day: day(step.since) }) }
    case 'vote': return voteSaid(step, project, words, day(step.deadline))
    case 'condition': {
      const phase = names.phase(step.issue.phase)
      const title = steps.condition({ title: format.quoted(names.text(step.issue.title)) })
      return step.overdue ? { shape: ['bad', 'octagon'], title, text: steps.conditionOverdue({ phase }) } : { shape: ['none', 'ring'], title, text: steps.conditionText({ phase }) }
    }
    case 'start-phase':
      return { shape: ['accent', 'half'], title: steps.start({ phase: names.phase(step.phase) }), text: step.phase === phaseIds[0] ? steps.startFirst : steps.startNext }
    case 'task': {
      const task = format.quoted(names.task(step.task))
      const planned = { day: day(step.planned) }
      return step.begun
        ? { shape: ['warn', 'triangle'], title: steps.taskFinish({ task }), text: steps.taskFinishText(planned) }
        : { shape: ['warn', 'triangle'], title: steps.taskBegin({ task }), text: steps.taskBeginText(planned) }
    }
    case 'late-tasks': {
      const more = step.tasks.length - MOST_NAMES
      const first = step.tasks.slice(0, MOST_NAMES).map((task) => format.quoted(names.task(task)))
      const text = [steps.lateTasksText({ tasks: format.list(first) }), ...(more > 0 ? [steps.others({ count: format.count(more) })] : [])].join(words.project.sentenceGap)
      return { shape: ['warn', 'triangle'], title: steps.lateTasks({ count: format.count(step.tasks.length) }), text }
    }
    case 'issues': return issuesSaid(step, project, words)
    case 'change-request': {
      const title = format.quoted(names.changeRequest(step.request))
      return { shape: ['accent', 'due'], title: (step.way === 'decide' ? steps.requestDecide : steps.requestVote)({ title }), text: (step.by === 'committee' ? steps.requestAbove : steps.requestWithin)({ day: day(step.since) }) }
    }
    case 'queued': {
      const { title } = queuedSaid(step.item, project, words)
      const isBrought = step.item.kind === 'matter' || step.item.kind === 'issue'
      return { shape: ['accent', 'due'], title: isBrought ? steps.settle({ title: format.quoted(title) }) : title, text: steps.decideText({ day: day(step.item.since) }) }
    }
    case 'review': return { shape: ['warn', 'triangle'], title: steps.review({ months: step.months }), text: steps.reviewText({ day: day(step.due) }) }
    case 'criterion': return criterionSaid(step, project, words)
    case 'submit':
      return { shape: ['accent', 'due'], title: steps.submit({ checkpoint: checkpoint(step.phase, words) }), text: step.readiness === 'ready' ? steps.submitReady : steps.submitConditions }
  }
}

function issuesSaid({ why, issues: [first = '', ...others] }: Extract<NextStep, { kind: 'issues' }>, project: Project, words: Locale): Said {
  const { steps } = words.overviewPage
  const format = formatOf(words.id)
  const title = format.quoted(namesOf(project, words).issue(first))
  const said = steps.issues[why]
  return {
    shape: why === 'critical-overdue' ? ['bad', 'octagon'] : ['warn', 'triangle'],
    title: others.length === 0 ? said.one({ title }) : said.several({ count: format.count(others.length + 1) }), text: said.text,
  }
}

function voteSaid({ motion, voted, of, due }: Extract<NextStep, { kind: 'vote' }>, project: Project, words: Locale, day: string): Said {
  const { steps } = words.overviewPage
  const title = steps.vote({ motion: motionTitle(project, motion, words) })
  return due ? { shape: ['warn', 'triangle'], title, text: steps.voteDue({ voted, of, day }) } : { shape: ['accent', 'due'], title, text: steps.voteText({ voted, of, day }) }
}

function checkpoint(phase: PhaseId, words: Locale): string {
  const { numbered, phases } = words.method
  return numbered.checkpointOf({ n: phaseIds.indexOf(phase) + 1, phase: phases[phase].name })
}

function criterionSaid({ row, effect }: { row: Row; effect: Effect }, project: Project, words: Locale): Said {
  return {
    shape: row.rating === null ? ['none', 'half'] : ['warn', 'triangle'],
    title: namesOf(project, words).criterionTitle(row),
    text: lackOf(row, project, words),
    effect: effectText(effect, words),
  }
}

/** What a criterion lacks: the first thing that the product found, else how people rated it. */
function lackOf(row: Row, project: Project, words: Locale): string {
  const { steps } = words.overviewPage
  const format = formatOf(words.id)
  const [first, ...others] = reasonOf(row, project, words).missing
  if (first) return [first.text, ...(others.length > 0 ? [steps.others({ count: format.count(others.length) })] : [])].join(words.project.sentenceGap)
  return row.rating === null ? steps.unrated : steps.rated({ rating: String(row.rating), word: words.method.ratings[row.rating] ?? '' })
}

function effectText({ from, to, readiness, lifts }: Effect, words: Locale): string {
  const { steps } = words.overviewPage
  const score = (value: number): string => formatOf(words.id).worse(value, 0, 'low')
  const facts = { from: score(from), to: score(to) }
  return lifts ? steps.effectLifts({ ...facts, readiness: words.method.readiness[readiness] }) : steps.effect(facts)
}
