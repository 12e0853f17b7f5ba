import { type Day, dayIn } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import type { ProposedCondition, Round } from '../../../domain/round.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { roundState } from '../../../method/motion-matter.ts'
import { motionStatus, resultStatus, type Status } from '../../status.ts'
import { answerOf, paragraphs } from '../checkpoint/answer.ts'
import { matterTitle } from './motion-said.ts'

export type MotionView = {
  /** How and until when. */
  day: string
  question: string
  word: string
  status: Status | null
  texts: string[]
  conditionsWord: string
  conditions: { title: string; day: string; owner: string }[]
  facts: string[]
}

/** What a round puts to the vote, as its sheet says it; once it has ended, what came of it. */
export const motionView = remember(
  (project: Project, round: Round, today: Day, words: Locale) => [project, round, words, today],
  (project: Project, round: Round, today: Day, words: Locale): MotionView => {
    const { motion } = round
    return {
      day: dayOf(project, round, words), ...(motion.kind === 'checkpoint'
        ? { question: answerOf(project, motion.phase, today, words).question, word: wordOf(round, words), status: motionStatus(motion.decision, round.closed?.count.result ?? (round.withdrawn ? 'none' : 'open'), words) }
        : { question: matterTitle(project, motion.matter, words), ...matterHead(round, words) }),
      texts: textsOf(project, round, words), ...conditionsOf(project, round, today, words), facts: factsOf(project, round, today, words),
    }
  },
)

function dayOf(project: Project, { way, deadline, closed, withdrawn }: Round, words: Locale): string {
  const page = words.roundPage
  const format = formatOf(words.id)
  const how = page.ways[way]
  if (closed) return page.closedOn({ way: how, day: format.dayLong(closed.on) })
  return withdrawn ? page.calledOffOn({ way: how, day: format.dayLong(dayIn(project.timeZone, withdrawn.at)) }) : page.until({ way: how, day: format.dayLong(deadline) })
}

function wordOf({ closed, withdrawn }: Round, { roundPage: { motion } }: Locale): string {
  if (withdrawn) return motion.calledOff
  if (!closed) return motion.word
  const { result } = closed.count
  return result === 'failed' ? motion.failed : result === 'none' ? motion.none : motion.carried
}

/** A matter has no decision to name: its result stands for itself. */
const matterHead = (round: Round, words: Locale): Pick<MotionView, 'word' | 'status'> =>
  (round.closed ? { word: '', status: resultStatus(round.closed.count.result, words) } : { word: wordOf(round, words).replace(/[:：]\s*$/, ''), status: null })

/** What is proposed, and why. */
function textsOf(project: Project, { motion, reason }: Round, words: Locale): string[] {
  const { text } = namesOf(project, words)
  const proposed = motion.kind === 'matter' ? text(motion.text || (project.matters.find(({ id }) => id === motion.matter)?.text ?? '')) : words.method.decisionEffects[motion.decision]
  return [...paragraphs(proposed), ...paragraphs(text(reason))]
}

/** Those of the motion; once it has carried, those that it carried with. */
function conditionsOf(project: Project, { motion, closed }: Round, today: Day, words: Locale): Pick<MotionView, 'conditions' | 'conditionsWord'> {
  const conditions = closed ? closed.conditions : motion.kind === 'checkpoint' ? motion.conditions : []
  return { conditions: conditions.map((condition) => shown(condition, project, today, words)), conditionsWord: conditions.length === 0 ? '' : words.roundPage.motion.conditions }
}

function shown({ title, owner, dueOn }: ProposedCondition, project: Project, today: Day, words: Locale): MotionView['conditions'][number] {
  const page = words.checkpointPage.answer
  const { text } = namesOf(project, words)
  return { title: page.condition({ title: text(title).replace(/[.。]$/, '') }), day: formatOf(words.id).dayShortLong(dueOn, today), owner: page.owner({ owner: text(owner) }) }
}

function factsOf(project: Project, round: Round, today: Day, words: Locale): string[] {
  const page = words.roundPage.motion
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const { closed, withdrawn, supplierConcerned } = round
  const reason = names.text(withdrawn?.reason ?? '')
  return [
    page.opened({ who: names.actor(round.by), day: format.day(dayIn(project.timeZone, round.at), today) }),
    ...(roundState(round, today) === 'due' ? [page.due({ day: format.dayShortLong(round.deadline, today) })] : []),
    ...(closed ? [page.closedWhy[closed.why]({ who: names.actor(closed.by) })] : []),
    ...(withdrawn ? [page.calledOffBy({ who: names.actor(withdrawn.by) }), ...paragraphs(reason)] : []),
    ...(supplierConcerned ? [page.supplier] : []),
  ]
}
