import { phaseStatus } from '../../domain/gates.ts'
import { type PhaseId, phaseIds } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Decision } from '../../domain/project.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { heldAt } from '../held-at.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { answeredBy, answerOf, questionOf } from './checkpoint/answer.ts'
import { conditionsOf } from './checkpoint/conditions.ts'
import { dayAsked } from './checkpoint/day-asked.ts'
import { panelOf } from './checkpoint/panel.ts'
import { type ReadinessView, readinessView } from './checkpoint/readiness.ts'
import { evidenceOf } from './checkpoint/records.ts'
import { roundsOf } from './checkpoint/rounds.ts'
import { goalCards } from './goals/goal-cards.ts'
import { graveIssues } from './issues/glance.ts'
import { topRisksShown } from './risks/top-risks.ts'
import { sinceLast } from './checkpoint/since.ts'
import { type Counted, countedRound, sheetBallot, votesSection } from './checkpoint/votes-section.ts'

/** The sheet that the committee decides on; with `?at=` of a decision exactly what lay before it. */
export async function checkpointPage(asked: ProjectAsk): Promise<Page> {
  const phase = phaseIds.find((id) => id === asked.params['phase'])
  if (!phase) throw new Problem('page-unknown', { path: asked.path })
  const based = asked.past ? await decisionBasedOn(asked, phase) : null
  // A decision may come days after the last change before it: the sheet lay there on the day of the decision.
  const ask = based ? { ...asked, today: based.decision.on } : asked
  const { project, today, held, past, reader: { words } } = ask
  const page = words.checkpointPage
  const path = paths.checkpoint(project.id, phase)
  const saved = await savedEntry(ask)
  const since = await sinceLast(ask, phase)
  const { checkpointOf } = words.method.numbered
  return {
    view: 'checkpoint',
    page: {
      frame: projectFrame(ask, checkpointOf({ n: phaseIds.indexOf(phase) + 1, phase: words.method.phases[phase].name }), saved, 'sheet'),
      words: page, frameWords: words.frame, name: namesOf(project, words).project(), example: project.example ? words.frame.exampleFigures : '',
      answer: { ...answerOf(project, phase, today, words), question: questionOf(project, phase, await dayAsked(ask, phase, answeredBy(project, phase)), today, words) }, phasePath: `${keepingPast(ask, paths.phase(project.id, phase))}#criteria`,
      readiness: past ? inPast(ask, readinessView(project, phase, today, words)) : readinessView(project, phase, today, words), since, goals: goalsOn(ask), goalsPath: keepingPast(ask, paths.goals(project.id)),
      conditions: conditionsOf(ask, phase, path), issues: gravesOn(ask), risks: topRisksShown(project, today, words, (href) => heldAt(ask, href)), evidence: evidenceOf(ask, phase), votes: votesSection(ask, phase, based?.counted ?? null),
      voteWords: words.roundPage.votes, quotes: words.roundPage.quotes, gap: words.project.sentenceGap, rounds: roundsOf(project, phase, today, words),
      panel: panelOf(ask, phase, path), ballot: past ? null : sheetBallot(project, phase, today, words),
      based: based ? page.decision.basisOf({ decision: words.method.decisions[based.decision.kind], day: formatOf(words.id).dayLong(based.decision.on) }) : '',
      keeps: past || phaseStatus(project, phase) !== 'in-review' ? '' : page.keeps({ version: formatOf(words.id).number(held.version) }),
    },
  }
}

const inPast = (ask: ProjectAsk, view: ReadinessView): ReadinessView =>
  ({ ...view, rows: view.rows.map((row) => ({ ...row, missing: row.missing && { ...row.missing, href: heldAt(ask, row.missing.href) } })) })

/** What a sheet has room for. */
const MOST_GOALS = 12

function goalsOn(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const { cards, count, note } = goalCards(project, today, words, MOST_GOALS)
  return { said: words.goalWords, note, cards: cards.map((card) => ({ ...card, href: keepingPast(ask, card.href) })), more: count > cards.length ? words.goalsPage.more({ n: count, count: formatOf(words.id).count(count) }) : '' }
}

/** The gravest issues that are open, wherever they stand: no checkpoint is decided as if they were not there. */
const MOST_ISSUES = 4

function gravesOn(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const { rows, more } = graveIssues(project, today, words, MOST_ISSUES)
  return rows.length === 0 ? null : { heading: words.issuesPage.glance.grave, rows: rows.map((row) => ({ ...row, href: heldAt(ask, row.href) })), more: more && { ...more, href: heldAt(ask, more.href), rest: '' } }
}

type Based = { decision: Decision; counted: Counted | null }

/** The decision that was taken on the version looked at, if one was, with the round that took it. */
async function decisionBasedOn({ context, held, project }: ProjectAsk, phase: PhaseId): Promise<Based | null> {
  const { project: present } = await context.store.read(project.id)
  const decision = present.decisions.find((each) => each.phase === phase && each.version === held.version)
  return decision ? { decision, counted: countedRound(present, decision) } : null
}
