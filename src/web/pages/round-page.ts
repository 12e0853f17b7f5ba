import { Problem } from '../../domain/problem.ts'
import type { Round } from '../../domain/round.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { answeredBy, questionOf } from './checkpoint/answer.ts'
import { dayAsked } from './checkpoint/day-asked.ts'
import { ballotIn } from './round/ballot.ts'
import { closingNote, roundForms } from './round/round-forms.ts'
import { requestPath } from './committee/queue.ts'
import { motionTitle, roundNumber } from './round/motion-said.ts'
import { motionView } from './round/motion-view.ts'
import { votePanel } from './round/vote-panel.ts'
import { votesView } from './round/votes-view.ts'

/** One motion before the committee as a sheet of paper: what is asked, who voted what, what came of it. */
export async function roundPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words } } = ask
  const round = project.rounds.find(({ id }) => id === `round-${ask.params['round']}`)
  if (!round) throw new Problem('page-unknown', { path: ask.path })
  const page = words.roundPage
  const n = roundNumber(round)
  const path = paths.round(project.id, n)
  const title = motionTitle(project, round.motion, words)
  return {
    view: 'round',
    page: {
      frame: projectFrame(ask, `${title}${words.goalWords.comma}${page.title({ n })}`, await savedEntry(ask), 'sheet'),
      words: page, frameWords: words.frame, ballotWords: words.checkpointPage.ballot, quotes: page.quotes, gap: words.project.sentenceGap, name: namesOf(project, words).project(),
      example: project.example ? words.frame.exampleFigures : '', meta: page.meta({ n }),
      committee: { href: keepingPast(ask, paths.committee(project.id)), label: page.toCommittee },
      motion: { ...motionView(project, round, today, words), ...(await questionAsked(ask, round)) }, links: linksOf(ask, round), votes: votesView(project, round, today, words),
      papers: round.papers.map(({ title: name, link }) => ({ title: namesOf(project, words).text(name), link })),
      panel: votePanel(ask, round, path), closing: closingNote(ask, round), forms: roundForms(ask, round, path),
      ballot: past || round.closed || round.withdrawn ? null : ballotIn(project, round, today, words),
      keeps: round.closed || round.withdrawn || past ? '' : words.roundPage.keeps({ version: formatOf(words.id).number(ask.held.version) }),
    },
  }
}

/** At a checkpoint the question with the day that it named when this round decided it. */
async function questionAsked(ask: ProjectAsk, { id, motion }: Round): Promise<{ question?: string }> {
  const { project, today, reader: { words } } = ask
  if (motion.kind !== 'checkpoint') return {}
  const decision = project.decisions.find(({ vote }) => vote === id) ?? answeredBy(project, motion.phase)
  return { question: questionOf(project, motion.phase, await dayAsked(ask, motion.phase, decision), today, words) }
}

/** The sheet of the change request that is voted on, as it is. */
function requestLinks(ask: ProjectAsk, matter: string): { href: string; label: string }[] {
  const { project } = ask
  const id = project.matters.find((each) => each.id === matter)?.changeRequest
  return id === undefined ? [] : [{ href: keepingPast(ask, requestPath(project, id)), label: ask.reader.words.fields.changeRequest.label }]
}

/** Where what is voted on can be read: the checkpoint's sheet now and as it lay there, or the matter. */
function linksOf(ask: ProjectAsk, { motion, version, closed }: Round): { href: string; label: string }[] {
  const { project, reader: { words: { roundPage: { motion: page } } } } = ask
  if (motion.kind === 'matter') return [...requestLinks(ask, motion.matter), { href: `${withQuery(keepingPast(ask, paths.committee(project.id)), { matter: motion.matter })}#matter`, label: page.matter }]
  const sheet = paths.checkpoint(project.id, motion.phase)
  const decision = project.decisions.find(({ id }) => id === closed?.decision)
  if (!closed) return [{ href: keepingPast(ask, sheet), label: page.sheet }, ...(ask.past ? [] : [{ href: withQuery(sheet, { at: version }), label: page.sheetBegin }])]
  return [
    { href: withQuery(sheet, { at: decision?.version ?? version }), label: page.sheetThen },
    ...(decision ? [{ href: `${keepingPast(ask, sheet)}#decision`, label: page.decision }] : []),
  ]
}
