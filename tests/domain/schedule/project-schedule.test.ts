import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/domain/day.ts'
import { type DecisionKind, type PhaseId, phaseIds } from '../../../src/domain/ids.ts'
import { leftBehind } from '../../../src/domain/left-behind.ts'
import { milestonesOf } from '../../../src/domain/milestones.ts'
import type { Decision, EarlyStart } from '../../../src/domain/project.ts'
import { dayAfterGate, meanDays, scheduleOf } from '../../../src/domain/schedule/project-schedule.ts'
import { calendarOf } from '../../../src/method/holidays.ts'
import { stamp } from '../../cast/cast.ts'
import { drawing, picture, planned } from '../../cast/drawing.ts'

const day = (text: string) => text as Day
const decision = (n: number, phase: PhaseId, kind: DecisionKind, on: string): Decision => ({
  ...stamp, id: `decision-${n}`, phase, round: n, kind, on: day(on), reason: '', version: 1, score: null, readiness: 'ready', rows: [], conditions: [], supersedes: null, vote: null
})
const granted = (...tasks: string[]): EarlyStart => ({ ...stamp, id: 'early-start-1', tasks, reason: 'the supplier is free now', withdrawn: null })

describe('The plan', () => {
  it('works around the weekend and waits for the slowest predecessor', () => {
    expect(picture(planned(`
      interviews | 4d
      kickoff    | 1d
      to-be maps | 3d | after interviews, kickoff
    `))).toBe(drawing(`
      days       | MTWTFSSMT
      interviews | XXXX
      kickoff    | X
      to-be maps |     X..XX
    `))
  })

  it('rests on a holiday and works on a make-up Sunday', () => {
    expect(picture(planned(`
      clean data | 4d
      load       | 3d | after clean data
    `, { start: day('2026-09-23'), calendar: calendarOf('CN') }))).toBe(drawing(`
      days       | WTFSSMTWTFSSMTWTF
      clean data | XX...XX
      load       |        X.......XX
    `))
    expect(picture(planned('clean data | 3d', { start: day('2026-09-18'), calendar: calendarOf('CN') }))).toBe(drawing(`
      days       | FSSMTWT
      clean data | X.XX
    `))
  })

  it('begins on the next working day when its first day is a day off', () => {
    expect(picture(planned('kickoff | 2d', { start: day('2026-06-06') }))).toBe(drawing(`
      days    | SSMTWTF
      kickoff |   XX
    `))
  })

  it('puts two half days into one day, and carries a half over', () => {
    expect(picture(planned(`
      call   | 0.5d
      note   | 0.5d | after call
      review | 1.5d | after note
      letter | 1d   | after review
    `))).toBe(drawing(`
      days   | MTWTFSS
      call   | X
      note   | X
      review |  XX
      letter |   XX
    `))
  })

  it('takes the mean of the three estimates, (o + 4·l + p) / 6', () => {
    expect(meanDays({ estimate: { optimistic: 1, likely: 3, pessimistic: 11 } })).toBe(4)
    expect(picture(planned(`
      build | 1-3-11d
      show  | 1d | after build
    `))).toBe(drawing(`
      days  | MTWTFSS
      build | XXXX
      show  |     X
    `))
  })

  it('does not lose a day to sixths: six tasks of 5/6 day fill five days', () => {
    const chain = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at, all) => `${name} | 0-1-1d${at ? ` | after ${all[at - 1]}` : ''}`).join('\n')
    expect(picture(planned(chain)).split('\n').at(-1)).toBe('f    |     X')
  })

  it('marks a milestone on the day its last predecessor ends', () => {
    expect(picture(planned(`
      draft  | 2d
      review | 3d
      signed | milestone | after draft, review
      print  | 1d | after signed
    `))).toBe(drawing(`
      days   | MTWTFSS
      draft  | XX
      review | XXX
      signed |   ◆
      print  |    X
    `))
  })

  it('leaves out what was withdrawn', () => {
    const { tasks, ...project } = planned('draft | 2d\nold | 9d')
    const schedule = scheduleOf({ ...project, tasks: tasks.map((task) => (task.title === 'old' ? { ...task, withdrawn: stamp } : task)) }, project.start)
    expect([...schedule.tasks.keys()]).toEqual(['task-1'])
    expect(schedule.finish).toBe('2026-06-02')
  })

  it('ends with its last working day, and names the years whose holidays nobody knows', () => {
    const { finish, unknownYears } = scheduleOf(planned('build | 160d', { calendar: calendarOf('CN') }), day('2026-06-01'))
    expect(finish).toBe('2027-01-15')
    expect(unknownYears).toEqual([2027])
  })

  it('refuses a predecessor that is not there, and names a circle in its order', () => {
    expect(() => picture(planned('a | 1d | after nobody'))).toThrow(expect.objectContaining({ code: 'predecessor-unknown', facts: { task: 'task-1', predecessor: 'nobody' } }))
    expect(() => picture(planned('a | 1d | after c\nb | 1d | after a\nc | 1d | after b\nd | 1d | after c')))
      .toThrow(expect.objectContaining({ code: 'tasks-circular', facts: { circle: ['task-2', 'task-3', 'task-1', 'task-2'] } }))
  })
})

describe('What happens while the work goes on', () => {
  it('keeps the dates of what is done and counts the rest of what runs from today', () => {
    expect(picture(planned(`
      interviews | 2d | began 2026-06-01 | ended 2026-06-03
      maps       | 4d | began 2026-06-02 | 50%
      report     | 2d | after interviews, maps
    `), day('2026-06-08'))).toBe(drawing(`
      days       | MTWTFSSMTWT
      interviews | XXX
      maps       |  XXXX..XX
      report     |          XX
    `))
  })

  it('moves what should have begun to today, on a day off to the next working day', () => {
    const plan = planned('kickoff | 2d')
    expect(picture(plan, day('2026-06-04'))).toBe(drawing('days    | MTWTFSS\nkickoff |    XX'))
    expect(picture(plan, day('2026-06-06'))).toBe(drawing('days    | MTWTFSSMT\nkickoff |        XX'))
  })

  it('lets work that was early begin what follows early', () => {
    expect(picture(planned(`
      interviews | 4d | began 2026-06-01 | ended 2026-06-02
      maps       | 2d | after interviews
    `), day('2026-06-03'))).toBe(drawing(`
      days       | MTWTFSS
      interviews | XX
      maps       |   XX
    `))
  })

  it('never expects a milestone in the past: one that is not reached comes today at the earliest', () => {
    const plan = planned(`
      draft  | 1d | began 2026-06-01 | ended 2026-06-01
      signed | milestone | after draft
      print  | 1d | after signed
    `)
    expect(picture(plan, day('2026-06-04'))).toBe(drawing(`
      days   | MTWTFSS
      draft  | X
      signed |    ◆
      print  |    X
    `))
    const reached = { ...plan, tasks: plan.tasks.map((task) => (task.milestone ? { ...task, done: 100, startedOn: day('2026-06-02'), finishedOn: day('2026-06-02') } : task)) }
    expect(picture(reached, day('2026-06-04')).split('\n')[2]).toBe('signed |  ◆')
  })
})

describe('A gate', () => {
  const plan = `
    plan     | 3d
    maps     | 2d | in requirements
    kick-off | milestone | in requirements
  `
  it('comes when the work of its phase is done, and the next phase begins the day after', () => {
    const project = planned(plan)
    expect(picture(project, project.start, ['planning', 'requirements'])).toBe(drawing(`
      days              | MTWTFSS
      plan              | XXX
      maps              |    XX
      kick-off          |    ◆
      gate planning     |   |
      gate requirements |     |
    `))
    expect(dayAfterGate(project, 'planning', project.start)).toBe('2026-06-04')
    expect(dayAfterGate(project, 'requirements', project.start)).toBe('2026-06-08')
  })

  it('that nobody has decided is never expected before today', () => {
    expect(picture(planned('plan | 1d | began 2026-06-01 | ended 2026-06-01\nmaps | 2d | in requirements'), day('2026-06-04'), ['planning'])).toBe(drawing(`
      days          | MTWTFSSM
      plan          | X
      maps          |     X..X
      gate planning |    |
    `))
  })

  it('that was decided stays where it was, late work or not, and opens the next phase', () => {
    const project = planned('plan | 3d\nmaps | 2d | in requirements', { decisions: [decision(1, 'planning', 'conditional-go', '2026-06-02')] })
    expect(picture(project, project.start, ['planning'])).toBe(drawing(`
      days          | MTWTFSS
      plan          | XXX
      maps          |   XX
      gate planning |  |
    `))
    expect(scheduleOf(project, project.start).gates.planning).toEqual({ date: '2026-06-02', decided: true })
  })

  it('that was passed with work left undone lets the next phase begin, but the gate after it waits for what was left', () => {
    const passed = { decisions: [decision(1, 'planning', 'conditional-go', '2026-06-02')] }
    const project = planned('plan | 8d\nmaps | 2d | in requirements\nbuild | 1d | in development', passed)
    expect(picture(project, project.start, ['planning', 'requirements'])).toBe(drawing(`
      days              | MTWTFSSMTWT
      plan              | XXXXX..XXX
      maps              |   XX
      build             |           X
      gate planning     |  |
      gate requirements |          |
    `))
    const { tasks, finish } = scheduleOf(project, project.start)
    expect(tasks.get('task-1')?.critical).toBe(true)
    expect(finish).toBe('2026-06-11')
    expect(leftBehind(project, project.start)).toEqual({ count: 1, last: '2026-06-10' })
    expect(leftBehind(planned('plan | 8d | began 2026-06-01 | ended 2026-06-02', passed), project.start)).toBeNull()
    expect(leftBehind(planned('plan | 8d'), project.start)).toBeNull()
  })

  it('that was passed with work left undone does not let the cut-over come before that work', () => {
    const decisions = phaseIds.slice(0, 5).map((phase, at) => decision(at + 1, phase, 'conditional-go', '2026-06-02'))
    const project = planned('clean data | 4d | in initialization\npilot | 1d | in go-live\ncut over | 1d | in go-live', { decisions })
    const keyed = { ...project, tasks: project.tasks.map((task) => ({ ...task, key: task.title === 'cut over' ? 'cut-over' : null })) }
    expect(picture(keyed)).toBe(drawing(`
      days       | MTWTFSSMT
      clean data |   XXX..X
      pilot      |   X
      cut over   |         X
    `))
    expect(scheduleOf(keyed, keyed.start).tasks.get('task-1')?.critical).toBe(true)
  })

  it('decided on a Saturday opens the next phase on Monday', () => {
    const project = planned('plan | 3d\nmaps | 2d | in requirements', { decisions: [decision(1, 'planning', 'go', '2026-06-06')] })
    expect(scheduleOf(project, day('2026-06-06')).tasks.get('task-2')?.start).toBe('2026-06-08')
    expect(dayAfterGate(project, 'planning', day('2026-06-06'))).toBe('2026-06-08')
  })

  it('that was sent back is still to come', () => {
    const project = planned(plan, { decisions: [decision(1, 'planning', 'rework', '2026-06-01')] })
    expect(scheduleOf(project, day('2026-06-02')).gates.planning).toEqual({ date: '2026-06-04', decided: false })
  })

  it('whose go must be confirmed is still to come, and no milestone that is reached', () => {
    const decisions = [decision(1, 'planning', 'go', '2026-06-01'), decision(2, 'requirements', 'go', '2026-06-02'), decision(3, 'planning', 'go', '2026-06-03')]
    const project = planned('build | 1d | in development', { decisions })
    const { gates, tasks } = scheduleOf(project, day('2026-06-04'))
    expect(gates.planning).toEqual({ date: '2026-06-03', decided: true })
    expect(gates.requirements).toEqual({ date: '2026-06-04', decided: false })
    expect(tasks.get('task-1')?.start).toBe('2026-06-05')
    expect(milestonesOf(project, day('2026-06-04')).filter(({ reached }) => reached).map(({ id }) => id)).toEqual(['planning'])
  })

  it('does not hold back a task that was granted an early start', () => {
    expect(picture(planned(plan, { earlyStarts: [granted('task-2')] }), undefined, ['planning'])).toBe(drawing(`
      days          | MTWTFSS
      plan          | XXX
      maps          | XX
      kick-off      |    ◆
      gate planning |   |
    `))
    expect(picture(planned(plan, { earlyStarts: [{ ...granted('task-2'), withdrawn: stamp }] })).split('\n')[2]).toBe('maps     |    XX')
  })

  it('waits for a whole day: half a day left in the evening is not given to the next phase', () => {
    expect(picture(planned('plan | 2.5d\nmaps | 1d | in requirements'))).toBe(drawing(`
      days | MTWTFSS
      plan | XXX
      maps |    X
    `))
  })
})

describe('Total float', () => {
  const floats = (plan: string, today?: Day) => {
    const project = planned(plan)
    const { tasks } = scheduleOf(project, today ?? project.start)
    return Object.fromEntries(project.tasks.map(({ id, title }) => [title, tasks.get(id)?.critical ? 'critical' : tasks.get(id)?.totalFloat]))
  }

  it('is none on the longest path, and elsewhere what a task can wait', () => {
    expect(floats(`
      long   | 5d
      short  | 2d
      middle | 1d | after short
      end    | 1d | after long, middle
    `)).toEqual({ long: 'critical', short: 2, middle: 2, end: 'critical' })
  })

  it('reaches up to the gate when the next phase waits for it', () => {
    expect(floats('long | 4.5d\nshort | 3d\nnext | 1d | in requirements')).toEqual({ long: 'critical', short: 2, next: 'critical' })
  })

  it('is not taken away by work that has begun without waiting', () => {
    expect(floats('first | 2d\nsecond | 6d | after first | began 2026-06-01')).toEqual({ first: 4, second: 'critical' })
  })
})
