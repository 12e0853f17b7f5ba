import { expect, it } from 'vitest'
import { processesFor, purposeOf } from '../../../src/domain/process/links.ts'
import { castProject, stamp } from '../../cast/cast.ts'
import { castProcess } from '../../cast/processes.ts'

it('A process and what it is for are told both ways, without what was withdrawn', () => {
  const process = castProcess([], [], { goals: ['goal-1', 'goal-2'], problems: ['problem-1'] })
  const project = castProject({ processes: [process, castProcess([], [], { id: 'process-2', goals: ['goal-1'], withdrawn: stamp })] })
  const one = { ...project, goals: project.goals.map((goal) => (goal.id === 'goal-2' ? { ...goal, withdrawn: stamp } : goal)) }
  expect(purposeOf(one, process)).toMatchObject({ goals: [{ id: 'goal-1' }], problems: [] })
  expect(processesFor(one, 'goal-1').map(({ id }) => id)).toEqual(['process-1'])
  expect(processesFor(one, 'problem-1').map(({ id }) => id)).toEqual(['process-1'])
  expect(processesFor(one, 'goal-3')).toEqual([])
})
