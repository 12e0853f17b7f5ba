import { standing } from '../domain/by-id.ts'
import { isOpenIssue } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { foldText } from '../domain/text-fold.ts'
import type { Findable, HitKind } from '../method/search.ts'
import { labelled } from './labelled.ts'
import type { Locale } from './locale.ts'
import { type Names, namesOf } from './names.ts'

/** What a thing says that can be found: its title in the reader's language, and texts as people wrote them. */
type Said = { kind: HitKind; id: string; within?: string; title: string; written?: string; texts?: readonly string[]; past?: boolean }

/** Of one thing so much is looked through. */
const MOST_TEXT = 12_000

/**
 * All things of a project that can be found, with their texts folded, in the reader's language and as they were written. Worked out when
 * somebody first looks, thing by thing, and kept for as long as the thing stays as it is: a change costs only what it altered.
 */
export const findablesOf = remember((project: Project, words: Locale) => [project, words.id], (project: Project, words: Locale): Findable[] => {
  const names = namesOf(project, words)
  const of = <T extends object>(things: readonly T[], say: (thing: T) => Said | readonly Said[]): Findable[] => things.flatMap((thing) => keptFor(thing, project, names, words, say))
  return [
    ...of([project], () => ({ kind: 'project', id: project.id, title: names.project(), written: project.name, texts: [project.subtitle, project.brief.organisation, project.brief.why, project.brief.how] })),
    ...of(standing(project.issues), issueSaid(names)),
    ...of(standing(project.tasks), (task) => ({ kind: 'task', id: task.id, within: task.phase, title: names.taskTitle(task), written: task.title, past: task.done === 100 })),
    ...of(standing(project.goals), (goal) => ({ kind: 'goal', id: goal.id, title: names.text(goal.title), written: goal.title, texts: [goal.owner, goal.strategy, goal.test, goal.baselineSource, goal.overruled?.reason ?? '', ...goal.judgements.map(({ note }) => note)] })),
    ...of(standing(project.processes), processSaid(names)),
    ...recordsOf(project, words, names, of),
    ...of(standing(project.changeRequests), (request) => ({
      kind: 'change-request', id: request.id, title: names.text(request.title), written: request.title,
      texts: [request.description, request.reason, request.requestedBy, ...standing(request.options).flatMap(({ title, text }) => [title, text]), request.effect.goalsText, request.effect.requirements, request.effect.risk, ...request.rulings.map(({ reason }) => reason)],
    })),
    ...of(standing(project.risks), (risk) => ({ kind: 'risk', id: risk.id, title: names.risk(risk.id), written: risk.title, texts: [risk.text, risk.mitigation, ...standing(risk.actions).map(({ text }) => text), risk.closed?.reason ?? ''], past: risk.closed !== null })),
    ...of(standing(project.benefits.improvements), (item) => ({ kind: 'improvement', id: item.id, title: names.text(item.title), written: item.title, texts: [item.owner, item.people, item.closed?.note ?? ''], past: item.status !== 'open' })),
    ...of(standing(project.deliverables), (deliverable) => ({ kind: 'deliverable', id: deliverable.id, within: deliverable.phase, title: names.deliverableTitle(deliverable), written: deliverable.title })),
    ...of(standing(project.team), (person) => ({
      kind: 'person', id: person.id, title: names.text(person.name), written: person.name, past: false,
      texts: [person.group ? names.group(person.group) : '', ...person.posts.map(({ group }) => names.group(group)), ...person.skills],
    })),
    ...of(standing(project.files), (file) => ({ kind: 'file', id: file.id, title: file.name })),
  ]
})

type Of = <T extends object>(things: readonly T[], say: (thing: T) => Said | readonly Said[]) => Findable[]

/** What was decided, raised, met about, reported and diagnosed. */
function recordsOf(project: Project, words: Locale, names: Names, of: Of): Findable[] {
  return [
    ...of(project.decisions, (decision) => ({ kind: 'decision', id: decision.id, within: decision.phase, title: labelled(names.phase(decision.phase), words.method.decisions[decision.kind]), texts: [decision.reason] })),
    ...of(standing(project.matters), (matter) => ({ kind: 'matter', id: matter.id, title: names.text(matter.title), written: matter.title, texts: [matter.text, matter.settled?.note ?? ''], past: matter.settled !== null })),
    ...of(standing(project.meetings), (meeting) => ({
      kind: 'meeting', id: meeting.id, title: names.meetingTitle(meeting), written: meeting.title,
      texts: [...standing(meeting.records).map(({ text }) => text), ...standing(meeting.agenda).flatMap(({ title, notes }) => [title, notes]), ...meeting.addenda.map(({ text }) => text), meeting.place, meeting.reason],
    })),
    ...of(standing(project.supervision), (report) => ({ kind: 'report', id: report.id, title: names.report(report.id), texts: [report.summary, ...standing(report.findings).flatMap(({ text, advice }) => [text, advice]), report.answered?.note ?? ''] })),
    ...of(standing(project.diagnosis), (problem) => ({
      kind: 'problem', id: problem.id, title: names.problemTitle(problem), written: problem.title,
      texts: [problem.evidence, ...standing(problem.whys).map(({ text }) => text), problem.verdict?.cause ?? '', problem.verdict?.note ?? ''],
    })),
  ]
}

const issueSaid = (names: Names) => (issue: Project['issues'][number]): Said => ({
  kind: 'issue', id: issue.id, title: names.text(issue.title), written: issue.title, past: !isOpenIssue(issue),
  texts: [issue.description, issue.where, issue.cause, issue.solution, issue.plan, ...standing(issue.comments).map(({ text }) => text), issue.external, issue.owner, issue.reporter.name, issue.reporter.department, issue.closed?.note ?? ''],
})

/** A process, and each of its steps once: as the as-is has it, else the first that does. */
const processSaid = (names: Names) => (process: Project['processes'][number]): Said[] => {
  const steps = new Map<string, Said>()
  for (const variant of standing(process.variants)) {
    for (const { id, name, department, systemName, data, note } of variant.steps) {
      if (name === '' || steps.get(id)?.written === name) continue
      steps.set(steps.has(id) ? `${id} ${variant.id}` : id, {
        kind: 'step', id, within: `${process.id}/${variant.id}`, title: names.text(name), written: name, texts: [names.text(process.title), department, systemName, ...data, note],
      })
    }
  }
  return [
    { kind: 'process', id: process.id, title: names.text(process.title), written: process.title, texts: [process.owner, process.customer, process.trigger, process.result, ...standing(process.evaluations).map(({ conclusion }) => conclusion), process.approved?.reason ?? ''] },
    ...steps.values(),
  ]
}

type Kept = { translations: Project['translations']; found: Findable[] }
const kept = new WeakMap<object, Map<string, Kept>>()

/** What a thing says in a language, as worked out before, unless it or the translations are others now. A project is worked out anew: it is another one. */
function keptFor<T extends object>(thing: T, { translations }: Project, names: Names, { id: locale }: Locale, say: (thing: T) => Said | readonly Said[]): Findable[] {
  const byLocale = kept.get(thing) ?? new Map<string, Kept>()
  const known = byLocale.get(locale)
  if (known?.translations === translations) return known.found
  const found = [say(thing)].flat().map((said) => findableOf(said, names))
  byLocale.set(locale, { translations, found })
  kept.set(thing, byLocale)
  return found
}

function findableOf({ kind, id, within = '', title, written = '', texts = [], past = false }: Said, names: Names): Findable {
  const original = texts.filter((text) => text !== '')
  const translated = original.map((text) => names.text(text))
  const others = original.filter((text, at) => text !== translated[at])
  const text = translated.join('\n')
  return {
    kind, id, within, title, text, past,
    folded: { title: foldText(written === '' || written === title ? title : `${title}\n${written}`), body: foldText([text, ...others].join('\n').slice(0, MOST_TEXT)) },
  }
}
