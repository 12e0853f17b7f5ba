import { addDays } from '../../domain/day.ts'
import type { Bar, Timetable } from '../sections/timetable.ts'
import { mermaidLabel } from './mermaid-label.ts'

/**
 * The timetable as Mermaid text. All dates are absolute and computed, the last day of a bar counts: Mermaid knows no calendar
 * of ours, and believes any date it is given.
 */
export function ganttMermaid({ phases }: Timetable, checkpoint: (n: number) => string): string {
  const lines = phases.flatMap(({ gate, start, finish, bars, leftOut }) => [
    `  section ${mermaidLabel(`${gate.number} ${gate.name}`)}`,
    ...(leftOut > 0 || bars.length === 0 ? [`  ${mermaidLabel(gate.name)} :p${gate.number}, ${start}, ${addDays(finish, 1)}`] : []),
    ...bars.map(barLine),
    `  ${mermaidLabel(checkpoint(gate.number))} :${gate.decided ? 'done, ' : ''}milestone, g${gate.number}, ${gate.date}, 0d`,
  ])
  return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %Y-%m', '  todayMarker off', ...lines].join('\n')
}

function barLine({ id, name, start, finish, done, begun, critical, milestone }: Bar): string {
  const tags = [...(done >= 100 ? ['done'] : begun ? ['active'] : []), ...(critical && done < 100 ? ['crit'] : []), ...(milestone ? ['milestone'] : [])]
  const end = milestone ? '0d' : addDays(finish, 1)
  return `  ${mermaidLabel(name)} :${[...tags, id.replace('task-', 't'), start, end].join(', ')}`
}
