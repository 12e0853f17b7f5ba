import { isAgainst } from '../../../changes/gates.ts'
import { type Day, dayIn } from '../../../domain/day.ts'
import { decisionsAt, gateDecision, isUnderReview, phaseStatus } from '../../../domain/gates.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import { type Decision, phaseOf, type Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import type { Round } from '../../../domain/round.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { paths, withQuery } from '../../paths.ts'
import { decisionStatus, type Status } from '../../status.ts'
import { motionTitle, roundNumber, roundStatus, voteOf, votesCounted } from '../round/motion-said.ts'
import { scoreShown } from '../verdict.ts'
import { paragraphs } from './answer.ts'

export type DecisionView = { status: Status; facts: string; reason: string[]; basis: string; against: string; leftOut: string; look: string; conditions: string; recorded: string; vote: Link | null }
type Link = { href: string; label: string }
export type PastRow = { status: Status; facts: string; text: string; look: string; vote: Link | null }
export type Rounds = { current: DecisionView | null; toConfirm: boolean; past: PastRow[] }

/** The decision in force and everything that was handed in or decided here before. */
export const roundsOf = remember(
  (project: Project, phase: PhaseId, today: Day, words: Locale) => [project, words, phase, today],
  (project: Project, phase: PhaseId, today: Day, words: Locale): Rounds => {
    const all = decisionsAt(project, phase)
    const current = all.at(-1)
    return {
      current: current ? viewOf(current, project, today, words) : null,
      toConfirm: current !== undefined && phaseStatus(project, phase) === 'to-be-confirmed',
      past: [
        ...all.slice(0, -1).map((decision) => ({ at: decision.at, row: pastOf(decision, project, today, words) })), ...submissions(project, phase, today, words),
        ...votesWithoutDecision(project, phase, today, words),
      ]
        .sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ row }) => row),
    }
  },
)

function viewOf(decision: Decision, project: Project, today: Day, words: Locale): DecisionView {
  const page = words.checkpointPage.decision
  const names = namesOf(project, words)
  const toldAbove = decision.kind !== 'rework' && !isUnderReview(phaseOf(project, decision.phase), decision)
  const stars = decision.rows.filter(({ mandatory, out, reason }) => mandatory && out !== null && reason !== '').map(({ criterion, reason }) => `${names.criterion(decision.phase, criterion)} (${names.text(reason)})`)
  return {
    status: decisionStatus(decision.kind, words), facts: decidedFacts(decision, project, today, words, { counted: !toldAbove }), reason: toldAbove ? [] : paragraphs(names.text(decision.reason)),
    basis: basisOf(decision, words), against: isAgainst(decision.kind, decision.readiness) ? page.against : '',
    leftOut: stars.length === 0 ? '' : page.leftOut({ criteria: formatOf(words.id).list(stars) }),
    look: lookAt(decision, project), conditions: decision.conditions.length === 0 ? '' : page.conditionsSet({ n: decision.conditions.length }),
    recorded: decision.vote === null ? page.recorded : '', vote: voteLink(voteOf(decision, project), project, words),
  }
}

function basisOf({ score, readiness }: Decision, words: Locale): string {
  const page = words.checkpointPage.decision
  const facts = { score: scoreShown(score, words), readiness: words.method.readiness[readiness] }
  return score === null ? page.noScoreBasis(facts) : page.basis(facts)
}

const lookAt = ({ phase, version }: Decision, { id }: Project): string => withQuery(paths.checkpoint(id, phase), { at: version })

function factsOf({ by, round }: { by: string; round: number }, day: Day, project: Project, today: Day, words: Locale): string {
  return words.checkpointPage.decision.facts({ day: formatOf(words.id).day(day, today), who: namesOf(project, words).actor(by), round: words.method.numbered.round(round) })
}

/** `counted`: with the votes, where the sheet has not told them already. */
function decidedFacts(decision: Decision, project: Project, today: Day, words: Locale, { counted } = { counted: true }): string {
  const vote = voteOf(decision, project)?.closed
  if (!vote) return factsOf(decision, decision.on, project, today, words)
  return words.checkpointPage.decision.factsByVote({ day: formatOf(words.id).day(decision.on, today), count: counted ? votesCounted(vote.count, words) : '', round: words.method.numbered.round(decision.round) })
}

const voteLink = (round: Round | null, { id }: Project, words: Locale): Link | null =>
  (round ? { href: paths.round(id, roundNumber(round)), label: words.checkpointPage.decision.vote({ n: roundNumber(round) }) } : null)

/** Votes that ended without a decision: failed, without a result, called off. */
function votesWithoutDecision(project: Project, phase: PhaseId, today: Day, words: Locale): { at: string; row: PastRow }[] {
  const rounds = project.rounds.filter(({ motion, closed, withdrawn }) => motion.kind === 'checkpoint' && motion.phase === phase && (withdrawn ?? (closed && !closed.decision)))
  return rounds.map((round) => {
    const { motion, closed, withdrawn } = round
    const at = closed?.at ?? withdrawn?.at ?? round.at
    const facts = [motionTitle(project, motion, words), formatOf(words.id).day(dayIn(project.timeZone, at), today), ...(closed ? [votesCounted(closed.count, words)] : [])]
    const text = namesOf(project, words).text(withdrawn?.reason ?? '')
    return { at, row: { status: roundStatus(round, today, words), facts: facts.join(words.project.faultGap), text, look: '', vote: voteLink(round, project, words) } }
  })
}

function pastOf(decision: Decision, project: Project, today: Day, words: Locale): PastRow {
  const reason = namesOf(project, words).text(decision.reason)
  return {
    status: decisionStatus(decision.kind, words), look: lookAt(decision, project), vote: voteLink(voteOf(decision, project), project, words),
    facts: `${decidedFacts(decision, project, today, words)}${words.project.faultGap}${words.checkpointPage.decision.superseded}`,
    text: [basisOf(decision, words), reason].filter((text) => text !== '').join(words.project.faultGap),
  }
}

function submissions(project: Project, phase: PhaseId, today: Day, words: Locale): { at: string; row: PastRow }[] {
  const page = words.checkpointPage.decision
  const { submissions: all } = phaseOf(project, phase)
  const before = isUnderReview(phaseOf(project, phase), gateDecision(project, phase)) ? all.slice(0, -1) : all
  return before.map((submission) => ({
    at: submission.at,
    row: {
      status: { tone: 'none', glyph: 'right', word: page.submittedFor({ decision: words.method.decisions[submission.recommendation] }) }, look: '', vote: null,
      facts: factsOf(submission, dayIn(project.timeZone, submission.at), project, today, words), text: namesOf(project, words).text(submission.reason),
    },
  }))
}
