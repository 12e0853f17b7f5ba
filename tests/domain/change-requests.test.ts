import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeRequest } from '../../src/domain/change-request.ts'
import { addedDays, approvedRequests, daysOf, lengthenedBy, requestHash, requestState } from '../../src/domain/change-requests.ts'
import { brokenInvariant } from '../../src/domain/invariants.ts'
import { progressOf } from '../../src/domain/progress.ts'
import { scheduleOf } from '../../src/domain/schedule/project-schedule.ts'
import type { Task } from '../../src/domain/project.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { ruled, submitted, wish } from '../cast/change-cast.ts'

describe('The state of a change request', () => {
  it('follows from its records: draft, handed in, then as the newest ruling says', () => {
    expect(requestState(wish(1))).toBe('draft')
    expect(requestState(submitted(wish(1)))).toBe('submitted')
    expect((['approved', 'rejected', 'deferred'] as const).map((kind) => requestState(ruled(submitted(wish(1)), kind)))).toEqual(['approved', 'rejected', 'deferred'])
    expect(requestState(submitted(ruled(submitted(wish(1)), 'deferred')))).toBe('submitted')
  })

  it('is void once anything that was decided on says something else, and holds again when it says the same', () => {
    const approved = ruled(submitted(wish(1, 100, { 'task-1': 2 })))
    const edits: Partial<ChangeRequest>[] = [
      { title: 'x' }, { description: 'x' }, { reason: 'x' }, { phase: 'testing' }, { scope: 'dropped' },
      { options: [{ id: 'option-1', title: 'Wait', text: '', cost: null, days: null, withdrawn: null }] },
      ...[{ cost: 101 }, { kind: 'training' as const }, { tasks: [{ id: 'task-1', days: 3 }] }, { goals: ['goal-1'] }, { goalsText: 'x' }, { requirements: 'x' }, { risk: 'x' }].map((more) => ({ effect: { ...approved.effect, ...more } })),
    ]
    expect(edits.map((edit) => requestState({ ...approved, ...edit }))).toEqual(edits.map(() => 'void'))
    expect(requestState({ ...approved, title: 'x' })).toBe('void')
    expect(requestState({ ...approved, ...edits[0], title: approved.title })).toBe('approved')
    expect(requestState({ ...approved, requestedBy: 'x', issue: 'issue-1', options: [{ id: 'option-1', title: 'Wait', text: '', cost: null, days: null, withdrawn: stamp }] })).toBe('approved')
  })

  it('does not depend on the order in which tasks and goals are listed', () => {
    const { effect, ...rest } = wish(1, 0, { 'task-2': 1, 'task-10': 2 })
    const [a, b] = [{ ...rest, effect: { ...effect, goals: ['goal-1', 'goal-2'] } }, { ...rest, effect: { ...effect, tasks: effect.tasks.toReversed(), goals: ['goal-2', 'goal-1'] } }]
    expect(requestHash(a)).toBe(requestHash(b))
  })
})

describe('What approved requests add to the plan', () => {
  const [first = '', second = ''] = castProject().tasks.filter(({ phase }) => phase === 'development').map(({ id }) => id)

  it('is the sum of their days for each task; drafts, waiting, rejected, void and withdrawn ones add nothing', () => {
    const approved = ruled(submitted(wish(1, 0, { [first]: 2, [second]: 0.5 })))
    const project = castProject({ changeRequests: [
      approved, ruled(submitted(wish(2, 0, { [first]: 1.5 }))), wish(3, 0, { [first]: 9 }), submitted(wish(4, 0, { [first]: 9 })), ruled(submitted(wish(5, 0, { [first]: 9 })), 'rejected'),
      { ...ruled(submitted(wish(6, 0, { [first]: 9 }))), title: 'altered since' }, { ...ruled(submitted(wish(7, 0, { [first]: 9 }))), withdrawn: stamp },
    ] })
    expect(approvedRequests(project).map(({ id }) => id)).toEqual(['change-request-1', 'change-request-2'])
    expect(addedDays(project)).toEqual(new Map([[first, 3.5], [second, 0.5]]))
    expect(daysOf(approved.effect)).toBe(2.5)
    expect(lengthenedBy(project, first).map(({ request, days }) => [request.id, days])).toEqual([['change-request-1', 2], ['change-request-2', 1.5]])
  })

  it('moves the plan as a longer estimate of those tasks would', () => {
    const working = castAtWork()
    const tasks = working.tasks.filter(({ milestone, done }) => !milestone && done < 100).map(({ id }) => id)
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...tasks), fc.integer({ min: 1, max: 40 }).map((half) => half / 2), { minKeys: 1, maxKeys: 5 }), (days) => {
      const lengthened = { ...working, changeRequests: [ruled(submitted(wish(1, 0, days)))] }
      const longer = ({ id, estimate: { optimistic, likely, pessimistic } }: Task) => {
        const more = days[id] ?? 0
        return { optimistic: optimistic + more, likely: likely + more, pessimistic: pessimistic + more }
      }
      const estimated = { ...working, tasks: working.tasks.map((task) => ({ ...task, estimate: longer(task) })) }
      expect(scheduleOf(lengthened, today)).toEqual(scheduleOf(estimated, today))
      expect(progressOf(lengthened, today).done).toBeCloseTo(progressOf(estimated, today).done ?? 0, 9)
    }), { numRuns: 60 })
  })

  it('leaves milestones where they are, and is refused where the plan would never end', () => {
    const milestone = { ...castProject().tasks[0] as Task, id: 'task-900', milestone: true }
    const project = castProject({ tasks: [...castProject().tasks, milestone] })
    expect(scheduleOf({ ...project, changeRequests: [ruled(submitted(wish(1, 0, { 'task-900': 30 })))] }, today)).toEqual(scheduleOf(project, today))
    const endless = castProject({ changeRequests: [1, 2, 3].map((n) => ruled(submitted(wish(n, 0, { [first]: 5_000 })))) })
    expect(brokenInvariant(endless)?.code).toBe('calendar-out-of-reach')
    expect(brokenInvariant(endless, [{ op: 'set', path: ['changeRequests', 'change-request-3', 'rulings', 'ruling-1'], value: {} }])?.code).toBe('calendar-out-of-reach')
  })

  it('keeps the schedule that is known while a draft is edited', () => {
    const project = castProject({ changeRequests: [wish(1, 0, { [first]: 3 })] })
    const known = scheduleOf(project, today)
    expect(scheduleOf({ ...project, changeRequests: [wish(1, 5, { [first]: 4 })] }, today)).toBe(known)
    expect(scheduleOf({ ...project, changeRequests: [ruled(submitted(wish(1, 0, { [first]: 4 })))] }, today)).not.toEqual(known)
  })
})
