import type { IssueKind, IssueRoute, IssueStatus, Severity, WaitingFor } from '../../../domain/issue.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import { ourValues, type ValueField, valueFields } from '../../../exchange/issue-values.ts'
import type { IssuePlan } from '../../../exchange/issues-import.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { ProjectAsk } from '../../ask.ts'

/** What one of our values is called. */
export function valueName(field: ValueField, value: string, { issueWords, method }: Locale): string {
  switch (field) {
    case 'status': return issueWords.statuses[value as IssueStatus]
    case 'severity': return issueWords.severities[value as Severity]
    case 'kind': return issueWords.kinds[value as IssueKind]
    case 'route': return issueWords.routes[value as IssueRoute]
    case 'waitingFor': return issueWords.waitingFor[value as WaitingFor]
    case 'phase': return method.phases[value as PhaseId].name
  }
}

/** These are something in any case; of the others an issue may have none. */
const needed: readonly ValueField[] = ['status', 'route']

/** What stands in the columns of states, severities and so on, and what each is to become: those that nobody recognised first. */
export function valueGroups({ reader: { words } }: ProjectAsk, { values }: IssuePlan) {
  const say = words.issueImportPage
  return valueFields.flatMap((field) => {
    const found = values.filter((value) => value.field === field)
    if (found.length === 0) return []
    return [{
      title: words.issuesFile.columns[field][0] ?? field,
      rows: [...found].sort((a, b) => Number(a.known) - Number(b.known)).map(({ key, written, count, ours, known }) => ({
        name: `value-${key}`, written, count: formatOf(words.id).count(count), unknown: known ? null : ({ tone: 'warn', glyph: 'triangle', word: say.notRecognised } as const),
        options: [
          ...(needed.includes(field) ? [] : [{ value: '', label: say.none, selected: ours === null }]),
          ...ourValues[field].map((value) => ({ value, label: valueName(field, value, words), selected: value === ours })),
        ],
      })),
    }]
  })
}
