import { describe, expect, it } from 'vitest'
import type { PhaseId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { namesOf } from '../../src/locales/names.ts'
import { reasonOf } from '../../src/locales/reason.ts'
import { evaluateCheckpoint } from '../../src/method/evaluation.ts'
import { castAtWork, castProject, today } from '../cast/cast.ts'

function reason(project: Project, criterion: string, locale: keyof typeof locales = 'en', phase: PhaseId = 'planning') {
  const row = evaluateCheckpoint(project, phase, today).rows.find(({ id }) => id === criterion)
  if (!row) throw new Error(`no criterion ${criterion}`)
  return reasonOf(row, project, locales[locale])
}

describe('The reason of a criterion', () => {
  it('is the figure that the product counted, with what is missing by name and place', () => {
    const { text, missing } = reason(castAtWork(), 'tasks-done')
    expect(text).toBe('2 of 11 tasks done')
    expect(missing[0]).toEqual({ text: 'Set the goals: 40\u00a0% done.', place: { page: 'phase', phase: 'planning', anchor: 'task-3' } })
    expect(missing).toHaveLength(9)
  })

  it('speaks the reader’s language, with the method’s own names', () => {
    expect(reason(castAtWork(), 'tasks-done', 'zh-CN').missing[0]?.text).toBe('确定目标：完成 40%。')
    expect(reason(castAtWork(), 'deliverables-approved', 'zh-TW').text).toBe('7 件交付項目已核准 1 件')
  })

  it('quotes users’ words in their translation', () => {
    const [goal] = castProject().goals
    if (!goal) throw new Error('the cast has no goal')
    const { missing } = reason(castProject({ goals: [{ ...goal, baseline: null, owner: '' }] }), 'goals-quantified', 'zh-CN')
    expect(missing[0]?.text).toBe('目标“一天内回复销售线索”缺少基线值和负责人。')
  })

  it('is the evidence where people rate, and says so where nobody has', () => {
    expect(reason(castAtWork(), 'budget-approved').text).toBe('Board decision of 20 May')
    expect(reason(castProject(), 'budget-approved').text).toBe('Not rated yet')
  })

  it('names nobody rather than a figure where there is none', () => {
    expect(reason(castProject({ team: [] }), 'manager-allocated')).toMatchObject({ text: 'No single project manager named', missing: [{ text: 'Nobody is named project manager.' }] })
    expect(reason(castProject({ goals: [] }), 'goals-quantified').text).toBe('Nothing there yet')
  })

  it('is the reason for leaving a criterion out', () => {
    const project = castProject()
    const phases = project.phases.map((phase) => ({ ...phase, criteria: phase.criteria.map((each) => (each.id === 'tasks-done' ? { ...each, dropped: { by: 'x', at: '2026-06-01T00:00:00.000Z', reason: 'Counted elsewhere' } } : each)) }))
    expect(reason({ ...project, phases }, 'tasks-done')).toEqual({ text: 'Dropped: Counted elsewhere', missing: [] })
  })
})

describe('A name', () => {
  it('comes from the method by the language, from people by translation, else it is the id', () => {
    const names = namesOf(castAtWork(), locales['zh-TW'])
    expect(names.project()).toBe('港灣工具機：一位客戶，一份檔案')
    expect(names.task('task-1')).toBe(locales['zh-TW'].method.tasks['diagnose-problems'])
    expect(names.goal('goal-1')).toBe('一天內回覆潛在客戶')
    expect(names.person('person-1')).toBe('General manager')
    expect(names.actor('project-manager')).toBe('專案經理')
    expect(names.task('task-999')).toBe('task-999')
    expect(names.document('__proto__')).toBe('__proto__')
  })
})
