import { phaseIds } from '../domain/ids.ts'
import type { Subject } from '../domain/meeting.ts'
import type { Project } from '../domain/project.ts'
import type { Locale } from './locale.ts'
import type { Names } from './names.ts'

/** What an item of an agenda is about, in a few words. An id that is no longer known is its own name. Plain text: escape it at the edge. */
export function subjectName(project: Project, subject: Subject, words: Locale, names: Names): string {
  const said = words.documents.minutes
  switch (subject.kind) {
    case 'checkpoint': return words.method.numbered.checkpointOf({ n: phaseIds.indexOf(subject.phase) + 1, phase: names.phase(subject.phase) })
    case 'round': return said.round({ motion: motionName(project, subject.round, words, names) })
    case 'matter': return matterTitle(project, subject.matter, names)
    case 'change-request': return said.request({ title: names.changeRequest(subject.changeRequest) })
    case 'issue': return said.issue({ title: names.issue(subject.issue) })
    case 'supervision': return said.supervision({ phase: names.phase(project.supervision.find(({ id }) => id === subject.report)?.phase ?? 'planning') })
    default: return said.subjects[subject.kind]
  }
}

const matterTitle = ({ matters }: Project, id: string, names: Names): string => names.text(matters.find((matter) => matter.id === id)?.title ?? id)

/** What a round put to the vote, in a few words. */
export function motionName(project: Project, id: string, words: Locale, names: Names): string {
  const motion = project.rounds.find((round) => round.id === id)?.motion
  if (!motion) return id
  if (motion.kind === 'matter') return matterTitle(project, motion.matter, names)
  return words.documents.minutes.motion({ phase: names.phase(motion.phase), decision: words.method.decisions[motion.decision] })
}
