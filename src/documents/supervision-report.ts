import { standing } from '../domain/by-id.ts'
import type { Project } from '../domain/project.ts'
import type { SupervisionReport } from '../domain/supervision.ts'
import { peopleOf } from './sections/organisation.ts'
import { dateAt, headOf, paragraphsOf, type Speaker } from './told.ts'

/** The reports of the supervision group, the newest last. */
export const supervisionReports = ({ supervision }: Project): string[] => standing(supervision).map(({ id }) => id)

const severities = ['high', 'medium', 'low'] as const

/** What the supervision group tells the committee of a phase, past the project manager: its opinion, what it found, what it advises. */
export function supervisionReport(speaker: Speaker) {
  const { project, part, names, words, format, doc } = speaker
  const said = doc.supervision
  const report = standing(project.supervision).find(({ id }) => id === part) ?? null
  const people = peopleOf(speaker, 'supervision')
  const base = {
    headings: said.headings, columns: said.columns, words: said.empty, diagrams: {},
    who: people.length === 0 ? said.nobody : said.who({ people: format.list(people) }),
    reports: standing(project.supervision).map((each) => overviewRow(speaker, each)),
  }
  const title = words.method.documents['supervision-report'].name
  if (!report) return { ...base, head: headOf(speaker, title), lead: said.none, state: '', summary: [], findings: [], answer: [] }
  const { on, phase, opinion, summary, findings, handedIn, answered } = report
  return {
    ...base,
    head: { ...headOf(speaker, title), subtitle: said.about({ phase: names.phase(phase), day: format.date(on) }) },
    lead: said.opinions[opinion],
    state: [handedIn ? said.handedIn({ day: format.date(handedIn.on) }) : said.draft, base.who].join(words.project.sentenceGap),
    summary: paragraphsOf(names.text(summary)),
    findings: standing(findings)
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
      .map(({ severity, text, advice }) => ({ severity: said.severities[severity], text: names.text(text), advice: advice === '' ? said.noAdvice : names.text(advice) })),
    answer: answered ? [said.answered({ person: names.actor(answered.by), day: dateAt(speaker, answered.at) }), ...paragraphsOf(names.text(answered.note))] : handedIn ? [said.unanswered] : [],
  }
}

function overviewRow({ names, format, doc: { supervision: said } }: Speaker, { on, phase, opinion, handedIn, answered }: SupervisionReport) {
  return {
    day: format.date(on), phase: names.phase(phase), opinion: said.opinionWords[opinion],
    state: answered ? said.states.answered : handedIn ? said.states.handedIn : said.states.draft,
  }
}
