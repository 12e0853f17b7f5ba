import type { Issue } from '../../../domain/issue.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { reporterName } from '../issues/rows.ts'

/** Who reports is seen: what they have reported so far, and how much of it is solved. Nobody known: nothing. */
export function thanksOf(ask: ProjectAsk, issue: Issue): string {
  const { project, reader: { words } } = ask
  const { thanks: say } = words.issuePage
  const format = formatOf(words.id)
  const { person, department } = issue.reporter
  const by = person ? reports(project).get(person) : department === '' ? undefined : reports(project).get(`of ${department}`)
  if (!by) return ''
  const facts = { n: by.all, count: format.count(by.all), solved: by.solved > 0 ? format.count(by.solved) : '' }
  return person ? say.person({ who: reporterName(ask, issue), ...facts }) : say.department({ department: namesOf(project, words).text(department), ...facts })
}

/** Reports by person, and by department where no person of the team is known. */
const reports = remember((project: Project) => [project.issues], ({ issues }: Project): Map<string, { all: number; solved: number }> => {
  const counts = new Map<string, { all: number; solved: number }>()
  for (const { reporter: { person, department }, status, withdrawn } of issues) {
    const key = person ?? (department === '' ? '' : `of ${department}`)
    if (withdrawn || key === '') continue
    const known = counts.get(key) ?? { all: 0, solved: 0 }
    known.all += 1
    if (status === 'resolved' || status === 'verified' || status === 'closed') known.solved += 1
    counts.set(key, known)
  }
  return counts
})
