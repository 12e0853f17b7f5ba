import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Job, timed } from '../../../src/domain/schedule/forward-pass.ts'
import { drawing } from '../../cast/drawing.ts'

type Link = Job['links'][number]

/** Jobs as a planner jots them down: `maps | 3d | after interviews, SS kickoff+1`; a lag stands behind + or -. */
function jobs(text: string): Job[] {
  return text.trim().split('\n').map((line) => {
    const [id = '', days = '', ...notes] = line.split('|').map((part) => part.trim())
    const after = notes.find((note) => note.startsWith('after '))?.slice(6).split(',') ?? []
    const fixed = notes.find((note) => note.startsWith('at '))?.slice(3)
    return job(id, Number.parseFloat(days), after.map(linkOf), fixed === undefined ? null : Number(fixed), notes.includes('gate'))
  })
}

const job = (id: string, days: number, links: Link[] = [], fixedStart: number | null = null, whole = false): Job => ({ id, days, links, earliest: 0, fixedStart, whole })

function linkOf(text: string): Link {
  const [, type, id = '', lag] = /^\s*(?:(SS|FS) )?([a-z]+)([+-]\d+)?\s*$/.exec(text) ?? []
  return { id, type: type === 'SS' ? 'SS' : 'FS', lagDays: Number(lag ?? 0) }
}

/** One sign for each half day: X works, ~ could wait, | a moment. */
function bars(plan: Job[]): string {
  const { start, finish, totalFloat } = timed(plan)
  const half = (days: number | undefined) => Math.round((days ?? 0) * 2)
  return plan.map(({ id }, at) => `${id.padEnd(7)}| ${' '.repeat(half(start[at]))}${'X'.repeat(half(finish[at]) - half(start[at])) || '|'}${'~'.repeat(half(totalFloat[at]))}`).join('\n')
}

describe('The forward pass', () => {
  it('waits for the slowest predecessor and shows what the others can wait', () => {
    expect(bars(jobs(`
      call | 2d
      maps | 0.5d
      sum  | 1d | after call, maps
    `))).toBe(drawing(`
      call   | XXXX
      maps   | X~~~
      sum    |     XX
    `))
  })

  it('lets work overlap: start to start with a lag, and a lag after the end', () => {
    expect(bars(jobs(`
      build | 4d
      test  | 2d | after SS build+1
      rest  | 1d | after test+1
      lead  | 1d | after build-1
    `))).toBe(drawing(`
      build  | XXXXXXXX
      test   |   XXXX
      rest   |         XX
      lead   |       XX~~
    `))
  })

  it('bounds what can wait by a start to start link too', () => {
    const { totalFloat } = timed(jobs('build | 1d\ntest | 6d | after SS build+1'))
    expect([...totalFloat]).toEqual([0, 0])
  })

  it('keeps a milestone where its predecessors end, and a gate on a whole day', () => {
    expect(bars(jobs(`
      call | 0.5d
      mark | 0d | after call
      gate | 0d | after mark | gate
      next | 1d | after gate
    `))).toBe(drawing(`
      call   | X~
      mark   |  |~
      gate   |  X
      next   |   XX
    `))
  })

  it('leaves what has begun where it began, whatever it waited for', () => {
    expect(bars(jobs(`
      call | 2d
      maps | 1d | after call | at 1
      sum  | 1d | after maps
    `))).toBe(drawing(`
      call   | XXXX~~
      maps   |   XX
      sum    |     XX
    `))
  })

  it('names every circle in the order in which its tasks would wait', () => {
    const circleIn = (plan: string): unknown => {
      try {
        return timed(jobs(plan))
      } catch (error) {
        return (error as { facts: { circle: string[] } }).facts.circle
      }
    }
    expect(circleIn('a | 1d | after a')).toEqual(['a', 'a'])
    expect(circleIn('a | 1d | after c\nb | 1d | after a\nc | 1d | after b')).toEqual(['b', 'c', 'a', 'b'])
    expect(circleIn('first | 1d\nx | 1d | after first, y\ny | 1d | after x\nlast | 1d | after y')).toEqual(['y', 'x', 'y'])
  })

  it('refuses a predecessor that is not there', () => {
    expect(() => timed(jobs('a | 1d | after nobody'))).toThrow(expect.objectContaining({ code: 'predecessor-unknown', facts: { task: 'a', predecessor: 'nobody' } }))
  })

  it('has nothing to say about no work at all', () => {
    expect(timed([])).toMatchObject({ finishAt: 0 })
  })
})

/** Plans without circles: each job links to earlier ones only; some have begun. */
const plans = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 12 }).map((half) => half / 2),
    links: fc.array(fc.record({ back: fc.integer({ min: 1, max: 12 }), type: fc.constantFrom('FS' as const, 'SS' as const), lagDays: fc.integer({ min: -2, max: 3 }) }), { maxLength: 3 }),
    fixedStart: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 8 }),
    whole: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
).map((rows) => rows.map(({ days, links, fixedStart, whole }, at): Job => ({
  id: `j${at}`, days, earliest: 0, fixedStart, whole: whole && days === 0,
  links: links.flatMap(({ back, type, lagDays }) => (at - back >= 0 ? [{ id: `j${at - back}`, type, lagDays }] : [])),
})))

/** The same dates by plain recursion. */
function naive(plan: Job[]): { start: number; finish: number }[] {
  const byId = new Map(plan.map((each) => [each.id, each]))
  const known = new Map<string, { start: number; finish: number }>()
  const datesOf = (id: string): { start: number; finish: number } => {
    const { days, links, earliest, fixedStart, whole } = byId.get(id) as Job
    const found = known.get(id)
    if (found) return found
    const bounds = links.map((link) => datesOf(link.id)[link.type === 'FS' ? 'finish' : 'start'] + link.lagDays)
    const start = fixedStart ?? Math.max(earliest, ...bounds)
    const dates = { start, finish: whole ? Math.ceil(start + days) : start + days }
    known.set(id, dates)
    return dates
  }
  return plan.map(({ id }) => datesOf(id))
}

describe('Any plan', () => {
  it('begins nothing before what it waits for, and agrees with a plain recursion', () => {
    fc.assert(fc.property(plans, (plan) => {
      const { start, finish } = timed(plan)
      expect(plan.map((_, at) => ({ start: start[at], finish: (finish[at] ?? 0) + 0 }))).toEqual(naive(plan))
      const at = new Map(plan.map(({ id }, i) => [id, i]))
      for (const [i, { links, fixedStart }] of plan.entries()) {
        if (fixedStart !== null) continue
        for (const { id, type, lagDays } of links) expect(start[i]).toBeGreaterThanOrEqual(((type === 'FS' ? finish : start)[at.get(id) ?? -1] ?? Number.NaN) + lagDays)
      }
    }))
  })

  it('never ends earlier because a task takes a day more', () => {
    fc.assert(fc.property(plans, fc.nat(), (plan, n) => {
      const longer = plan.map((each, at) => (at === n % plan.length ? { ...each, days: each.days + 1 } : each))
      expect(timed(longer).finishAt).toBeGreaterThanOrEqual(timed(plan).finishAt)
    }))
  })

  it('does not ask in which order its tasks are written down', () => {
    fc.assert(fc.property(plans.chain((plan) => fc.tuple(fc.constant(plan), fc.shuffledSubarray(plan, { minLength: plan.length }))), ([plan, shuffled]) => {
      const datesOf = (list: Job[]) => {
        const { start, finish, totalFloat } = timed(list)
        return Object.fromEntries(list.map(({ id }, at) => [id, [start[at], finish[at], totalFloat[at]]]))
      }
      expect(datesOf(shuffled)).toEqual(datesOf(plan))
    }))
  })

  it('has no negative float, and something that cannot wait', () => {
    fc.assert(fc.property(plans, (plan) => {
      const { totalFloat } = timed(plan)
      expect(Math.min(...totalFloat)).toBe(0)
    }))
  })

  it('can wait for the whole float of a task and no longer', () => {
    fc.assert(fc.property(plans, fc.nat(), (plan, n) => {
      const at = n % plan.length
      const { totalFloat, start, finishAt } = timed(plan)
      fc.pre(plan[at]?.fixedStart === null)
      const late = (by: number) => timed(plan.map((each, i) => (i === at ? { ...each, earliest: (start[at] ?? 0) + by } : each))).finishAt
      expect(late(totalFloat[at] ?? 0)).toBe(finishAt)
      expect(late((totalFloat[at] ?? 0) + 1)).toBeGreaterThan(finishAt)
    }))
  })
})

/** Ten phases of five layers and a gate milestone that waits for every open end: the depth of a real project, at any width. */
function widePlan(count: number): Job[] {
  let seed = count
  const next = (n: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * n)
  }
  const plan: Job[] = []
  let gate: string | null = null
  for (let phase = 0; phase < 10; phase += 1) {
    const size = Math.floor(count / 10) - 1
    const layers: string[][] = [[], [], [], [], []]
    for (let i = 0; i < size; i += 1) {
      const layer = Math.floor((i * 5) / size)
      const before = layers[layer - 1] ?? (gate ? [gate] : [])
      const ids = new Set(before.length === 0 ? [] : Array.from({ length: layer ? 1 + next(3) : 1 }, () => before[next(before.length)] ?? ''))
      const id = `t${plan.length + 1}`
      plan.push(job(id, 1 + next(6), [...ids].map((each) => ({ id: each, type: next(100) < 8 ? 'SS' : 'FS', lagDays: next(10) === 0 ? 1 + next(2) : 0 }))))
      layers[layer]?.push(id)
    }
    gate = `t${plan.length + 1}`
    plan.push(job(gate, 0, layers.flat().map((id) => ({ id, type: 'FS', lagDays: 0 }))))
  }
  return plan
}

describe('A plan of 10,000 tasks', () => {
  it('gets the dates of a plain recursion', () => {
    const plan = widePlan(10_000)
    expect(plan).toHaveLength(10_000)
    const { start, finish, finishAt } = timed(plan)
    const wanted = naive(plan)
    expect(finishAt).toBe(Math.max(...wanted.map((each) => each.finish)))
    expect(finishAt).toBeGreaterThan(100)
    expect([...start]).toEqual(wanted.map((each) => each.start))
    expect([...finish]).toEqual(wanted.map((each) => each.finish))
  })

  it('may be one long chain, or one long circle', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => job(`t${at}`, 1, at ? [{ id: `t${at - 1}`, type: 'FS', lagDays: 0 }] : []))
    expect(timed(chain).finishAt).toBe(10_000)
    const circle = chain.map((each, at) => (at === 0 ? { ...each, links: [{ id: 't9999', type: 'FS' as const, lagDays: 0 }] } : each))
    expect(() => timed(circle)).toThrow(expect.objectContaining({ code: 'tasks-circular' }))
  })
})
