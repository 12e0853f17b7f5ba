import { addDays, type Day } from '../../domain/day.ts'
import type { Bar, PhaseBars, Timetable } from '../sections/timetable.ts'
import type { Speaker } from '../told.ts'
import { glyphAt } from './glyphs.ts'
import { colours, element, fitted, picture, textWidth, words } from './svg.ts'
import { type TimeAxis, timeAxis } from './time-axis.ts'

const WIDTH = 720
const LEFT = 218
const HEAD = 40
const PHASE_ROW = 22
const ROW = 16
const LEGEND = 30

/** The timetable as our own picture: phases with their gates, bars of tasks over what was promised, and today. */
export function ganttPicture(speaker: Speaker, timetable: Timetable): string {
  const { today, doc: { diagrams: { gantt } } } = speaker
  const axis = timeAxis(timetable.start, timetable.finish, LEFT, WIDTH - LEFT - 12)
  const rows: string[] = []
  let y = HEAD
  for (const phase of timetable.phases) {
    rows.push(phaseRow(speaker, phase, axis, y))
    y += PHASE_ROW
    for (const bar of phase.bars) {
      rows.push(barRow(bar, axis, y))
      y += ROW
    }
    y += 4
  }
  const now = today >= timetable.start && today <= timetable.finish ? todayLine(axis.at(today), y, gantt.today) : ''
  return picture(gantt.title, WIDTH, y + LEGEND, [months(speaker, axis, y), ...rows, now, legend(speaker, y + 18)])
}

function months({ format, today }: Speaker, axis: TimeAxis, bottom: number): string {
  return axis.months.map((month) => {
    const x = axis.at(month)
    return element('path', { d: `M${x.toFixed(1)} 4V${bottom}`, stroke: colours.line, 'stroke-width': 1 }) + words(x + 3, 14, format.month(month, today), { size: 11, fill: colours.ink3 })
  }).join('')
}

function phaseRow({ doc }: Speaker, { gate, start, finish, leftOut }: PhaseBars, axis: TimeAxis, y: number): string {
  const middle = y + 11
  const [from, to, gateX] = [axis.at(start), axis.at(addDays(finish, 1)), axis.at(addDays(gate.date, 1))]
  const begun = gate.status !== 'not-started'
  const colour = gate.decided ? colours.ink : begun ? colours.accent : colours.line2
  const more = leftOut > 0 ? doc.diagrams.gantt.more({ n: String(leftOut) }) : ''
  const room = LEFT - 10 - (more === '' ? 0 : textWidth(more, 11) + 8)
  return [
    words(0, y + 15, fitted(`${gate.number} ${more === '' ? gate.name : gate.short}`, 12, room), { bold: true }),
    more === '' ? '' : words(LEFT - 8, y + 15, more, { size: 11, fill: colours.ink3, anchor: 'end' }),
    element('path', { d: `M${from.toFixed(1)} ${middle}H${Math.max(to, from + 2).toFixed(1)}`, stroke: colour, 'stroke-width': 2.5, ...(begun ? {} : { 'stroke-dasharray': '2 3' }) }),
    glyphAt(gate.glyph, Math.min(gateX, WIDTH - 9), middle),
  ].join('')
}

function barRow({ name, start, finish, planned, ...work }: Bar, axis: TimeAxis, y: number): string {
  const label = words(12, y + 11.5, fitted(name, 11, LEFT - 22), { size: 11, fill: colours.ink2 })
  const [x, end] = span(axis, start, finish)
  const ghost = planned && !work.milestone ? promised(span(axis, planned.start, planned.finish), y) : ''
  return label + (work.milestone ? diamond(end, y, work.done >= 100) : bar(x, end, y, work)) + ghost
}

const diamond = (x: number, y: number, reached: boolean): string => element('path', { d: `M${x.toFixed(1)} ${y + 2}l5 5-5 5-5-5z`, fill: reached ? colours.ink : colours.accent })

function bar(x: number, end: number, y: number, { done, begun, critical }: Pick<Bar, 'done' | 'begun' | 'critical'>): string {
  const box = { x, y: y + 3, width: end - x, height: 7, rx: 1 }
  if (done >= 100) return element('rect', { ...box, fill: colours.ink2 })
  const whole = element('rect', { ...box, fill: colours.accentWash, stroke: critical || begun ? colours.accent : '#a9b6e8', 'stroke-width': critical ? 1.4 : 0.7 })
  return done > 0 ? whole + element('rect', { x, y: y + 3, width: (end - x) * (done / 100), height: 7, fill: colours.accent }) : whole
}

const promised = ([x, end]: [number, number], y: number): string => element('rect', { x, y: y + 12, width: end - x, height: 1.6, fill: '#9a9ea7' })

/** A day lasts until its end; the shortest bar can still be seen. */
function span(axis: TimeAxis, start: Day, finish: Day): [number, number] {
  const x = axis.at(start)
  return [x, Math.max(axis.at(addDays(finish, 1)), x + 2)]
}

const todayLine = (x: number, bottom: number, label: string): string =>
  element('path', { d: `M${x.toFixed(1)} ${HEAD - 8}V${bottom}`, stroke: colours.accent, 'stroke-width': 1.2 }) + words(x, HEAD - 12, label, { size: 11, fill: colours.accent, bold: true, anchor: 'middle' })

function legend({ doc: { diagrams: { gantt } } }: Speaker, y: number): string {
  const kinds = [
    { name: gantt.done, fill: colours.ink2, stroke: colours.ink2, width: 0.7, height: 7 },
    { name: gantt.running, fill: colours.accent, stroke: colours.accent, width: 0.7, height: 7 },
    { name: gantt.ahead, fill: colours.accentWash, stroke: '#a9b6e8', width: 0.7, height: 7 },
    { name: gantt.critical, fill: colours.accentWash, stroke: colours.accent, width: 1.4, height: 7 },
    { name: gantt.planned, fill: '#9a9ea7', stroke: 'none', width: 0, height: 1.6 },
  ]
  let x = 0
  return kinds.map(({ name, fill, stroke, width, height }) => {
    const mark = element('rect', { x: x + 1, y: y - height / 2, width: 20, height, fill, stroke, 'stroke-width': width })
    const text = words(x + 27, y + 4, name, { size: 11, fill: colours.ink2 })
    x += 27 + textWidth(name, 11) + 22
    return mark + text
  }).join('')
}
