import { positionOf } from '../domain/by-id.ts'
import type { DiagnosedProblem } from '../domain/diagnosis.ts'
import type { GroupId, PhaseId } from '../domain/ids.ts'
import type { AgendaItem, Meeting, Subject } from '../domain/meeting.ts'
import { phaseOf, type Deliverable, type Project, type Task } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { inLocale } from '../domain/user-texts.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { subjectName } from './subject-name.ts'
import { wordOf } from './word-of.ts'

/**
 * What things of a project are called in one language: what comes from the method by the locale, what people wrote themselves
 * by the project's translations. An id that is unknown is its own name. Plain text: escape it at the edge.
 */
export type Names = {
  /** A user's own text in the reader's language, as far as it is translated. */
  text: (text: string) => string
  project: () => string
  phase: (id: PhaseId) => string
  group: (id: GroupId) => string
  task: (id: string) => string
  taskTitle: (task: Pick<Task, 'key' | 'title'>) => string
  deliverable: (id: string) => string
  deliverableTitle: (deliverable: Pick<Deliverable, 'document' | 'title'>) => string
  document: (key: string) => string
  criterion: (phase: PhaseId, id: string) => string
  criterionTitle: (criterion: { id: string; title: string; mark: number | null }) => string
  goal: (id: string) => string
  problem: (id: string) => string
  /** A diagnosed problem: its own title, else as in the catalogue. */
  problemTitle: (problem: Pick<DiagnosedProblem, 'key' | 'title'>) => string
  person: (id: string) => string
  process: (id: string) => string
  /** A variant of a process: its title, else how it is now or will be. */
  variant: (process: string, id: string) => string
  /** A step of a process, in whichever variant it stands; its id where it has no name. */
  /** Named as in that variant, else as in the first that has the step: the as-is before a to-be that renamed it. */
  step: (process: string, id: string, variant?: string | null) => string
  /** Who does work in processes. */
  workRole: (id: string) => string
  meeting: (id: string) => string
  /** Its own title, else its kind and day. */
  meetingTitle: (meeting: Pick<Meeting, 'kind' | 'title' | 'on'>) => string
  /** What an item of an agenda is about. */
  subject: (subject: Subject) => string
  /** The title of an item of an agenda, else what it is about. */
  itemTitle: (item: Pick<AgendaItem, 'title' | 'subject'>) => string
  /** A report of the supervision group. */
  report: (id: string) => string
  issue: (id: string) => string
  /** A way in for the front line: where it hangs. */
  door: (id: string) => string
  changeRequest: (id: string) => string
  /** A risk of the method by the locale, an own one by its title. */
  risk: (id: string) => string
  /** Who did something, by the `by` of a stamp: a role, the person of the team who holds that account, a person by id, else the id. */
  actor: (id: string) => string
}

/** The names of a project; made once per project and language. */
export const namesOf = remember((project: Project, words: Locale) => [project, words], (project: Project, words: Locale): Names => {
  const { method } = words
  const format = formatOf(words.id)
  const text = (written: string): string => (written === '' ? '' : inLocale(project, written, words.id))
  const found = <T extends { id: string }>(list: readonly T[], id: string, name: (thing: T) => string): string => {
    const thing = list[positionOf(list, id)]
    return thing ? name(thing) : id
  }
  const names: Names = {
    text,
    project: () => text(project.name),
    phase: (id) => method.phases[id].name,
    group: (id) => method.groups[id].name,
    task: (id) => found(project.tasks, id, names.taskTitle),
    taskTitle: ({ key, title }) => (title !== '' || key === null ? text(title) : wordOf(method.tasks, key)),
    deliverable: (id) => found(project.deliverables, id, names.deliverableTitle),
    deliverableTitle: ({ document, title }) => (title !== '' || document === null ? text(title) : names.document(document)),
    document: (key) => entryOf(method.documents, key)?.name ?? key,
    criterion: (phase, id) => {
      const criterion = phaseOf(project, phase).criteria.find((each) => each.id === id)
      return names.criterionTitle(criterion ?? { id, title: '', mark: null })
    },
    criterionTitle: ({ id, title, mark }) => (title !== '' ? text(title) : (entryOf(method.criteria, id)?.title({ mark }) ?? id)),
    goal: (id) => found(project.goals, id, ({ title }) => text(title)),
    problem: (id) => found(project.diagnosis, id, names.problemTitle),
    problemTitle: ({ key, title }) => (title !== '' || key === null ? text(title) : (entryOf(method.problems, key)?.name ?? key)),
    person: (id) => found(project.team, id, ({ name }) => text(name)),
    process: (id) => found(project.processes, id, ({ title }) => text(title)),
    variant: (process, id) => {
      const variant = project.processes[positionOf(project.processes, process)]?.variants.find((each) => each.id === id)
      return variant ? text(variant.title) || words.documents.diagrams.processes.variants[variant.kind] : id
    },
    step: (process, id, variant) => {
      const variants = project.processes[positionOf(project.processes, process)]?.variants ?? []
      const first = variants.filter((each) => each.id === variant)
      return text([...first, ...variants].flatMap(({ steps }) => steps).find((step) => step.id === id && step.name !== '')?.name ?? '') || id
    },
    workRole: (id) => found(project.workRoles, id, ({ name }) => text(name)),
    meeting: (id) => found(project.meetings, id, names.meetingTitle),
    meetingTitle: ({ kind, title, on }) => (title !== '' ? text(title) : words.meetingsPage.named({ kind: words.documents.minutes.kinds[kind], day: format.date(on) })),
    subject: (subject) => subjectName(project, subject, words, names),
    itemTitle: ({ title, subject }) => (title !== '' ? text(title) : names.subject(subject)),
    report: (id) => found(project.supervision, id, ({ phase, on }) => words.documents.supervision.about({ phase: names.phase(phase), day: format.date(on) })),
    issue: (id) => found(project.issues, id, ({ title }) => text(title)),
    door: (id) => found(project.issueDesk.doors, id, ({ title }) => text(title)),
    changeRequest: (id) => found(project.changeRequests, id, ({ title }) => text(title)),
    risk: (id) => found(project.risks, id, ({ key, title }) => (key ? words.riskWords.names[key] : text(title))),
    actor: (id) => {
      if (id.startsWith('door-')) return words.issueWords.door({ title: names.door(id) })
      if (Object.hasOwn(method.roles, id)) return wordOf(method.roles, id)
      const holder = project.team.find(({ account }) => account === id)
      return holder ? text(holder.name) : names.person(id)
    },
  }
  return names
})

const entryOf = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(entries, key) ? entries[key] : undefined)
