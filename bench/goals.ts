import { goalDefaults } from '../src/domain/completed.ts'
import { addDays, type Day } from '../src/domain/day.ts'
import { forecastOf } from '../src/domain/forecast.ts'
import { curveOf, goalStatus, latestOf, projectAttainment } from '../src/domain/goal-figures.ts'
import { seriesOf } from '../src/domain/goal-series.ts'
import type { Goal, Measurement } from '../src/domain/goal.ts'
import type { Project } from '../src/domain/project.ts'
import { castProject, stamp } from '../tests/cast/cast.ts'
import { goalsPages } from './goals-page.ts'
import { median, type Print } from './measure.ts'

const today = '2026-06-10' as Day
const from = '1999-01-01' as Day

/** The forecast of a long series; all figures of 200 goals with 500 measurements each, and their page. */
export async function goals(print: Print): Promise<void> {
  const series = seriesMade(10_000, 1)
  const goal = goalMade(1)
  const times = repeated(40, () => forecastOf(series, { ...goal }, addDays(from, 20_000)))
  print(`forecast of 10,000 points, over the newest 300: ${median(times.slice(5)).toFixed(2)} ms, at worst ${Math.max(...times).toFixed(2)} ms (to be under 5); sorting its 44,850 slopes alone ${median(repeated(20, sorting)).toFixed(2)} ms`)
  const projects = [projectMade(), projectMade(), projectMade(), projectMade(), projectMade()]
  const statuses = median(projects.flatMap((project) => repeated(1, () => standings(project))))
  const fresh = median(projects.flatMap((project) => repeated(1, () => figures(project))))
  const again = median(projects.flatMap((project) => repeated(1, () => figures(project))))
  print(`200 goals with 500 measurements each: status, curves and attainment ${statuses.toFixed(1)} ms made anew; with their forecasts ${fresh.toFixed(1)} ms, ${again.toFixed(1)} ms read again`)
  await goalsPages(print, projectMade())
}

/** Where each goal stands, and the project. */
function standings(project: Project): void {
  for (const goal of project.goals) {
    if (seriesOf(project, goal.id).length !== 500 || !latestOf(project, goal, today)) throw new Error('every goal should have its series')
    if (goalStatus(project, goal, today) === 'no-data') throw new Error('every goal should have data')
    for (const planned of [false, true]) curveOf(project, goal, today, { planned })
  }
  if (projectAttainment(project, today) === null) throw new Error('the project should have an attainment')
}

/** All that a page of goals works out. */
function figures(project: Project): void {
  standings(project)
  for (const goal of project.goals) if (forecastOf(seriesOf(project, goal.id), goal, today).code !== 'forecast') throw new Error('every goal should have a forecast')
}

const goalMade = (n: number): Goal => ({
  ...goalDefaults, id: `goal-${n}`, title: `Goal ${n}`, unit: '%', shape: 'increase', baseline: 10, baselineOn: '2025-01-01' as Day, target: 100_000, dueOn: '2027-12-31' as Day,
  owner: 'Owner', priority: 'must', family: null, rhythm: { unit: 'day', every: 30 }, withdrawn: null,
  milestones: [{ id: 'target-1', phase: 'requirements', on: null, value: 30_000 }, { id: 'target-2', phase: 'testing', on: null, value: 60_000 }],
})

function seriesMade(count: number, seed: number, first = from): Measurement[] {
  let state = seed * 7_919
  return Array.from({ length: count }, (_, at) => {
    state = (state * 48_271) % 2_147_483_647
    return { ...stamp, id: `measurement-${at + 1}`, on: addDays(first, at), value: at + (state % 1_000) / 10, part: null, whole: null, sample: null, source: '', corrects: null, withdrawn: null }
  })
}

function projectMade(): Project {
  const goals = Array.from({ length: 200 }, (_, at) => goalMade(at + 1))
  return castProject({ goals, measurements: Object.fromEntries(goals.map(({ id }, at) => [id, seriesMade(500, at + 1, '2025-01-10' as Day)])) })
}

const slopes = Float64Array.from(seriesMade(44_850, 3), ({ value }) => value % 97)
const sorting = (): number => Float64Array.from(slopes).sort().length

/** CPU milliseconds of each run: others work on the machine too. */
function repeated(count: number, run: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
}
