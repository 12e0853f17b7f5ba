import { describe, expect, it } from 'vitest'
import { bareStep } from '../../src/domain/process/new-step.ts'
import { importBpmn } from '../../src/exchange/bpmn-import.ts'
import { planSteps } from '../../src/exchange/steps-file.ts'
import { locales } from '../../src/locales/locales.ts'
import { served } from './served.ts'

const steps = [{ ...bareStep('step-1', 'start'), next: [{ to: 'step-2', probability: null, label: '' }] }, { ...bareStep('step-2', 'work'), name: '=Call', next: [{ to: 'step-3', probability: null, label: '' }] }, bareStep('step-3', 'end')]

describe('Processes as files', () => {
  it('leave as BPMN and as step tables that can be brought in again', async () => {
    const { as, bytes, get } = await served()
    await as('project-manager', 'add-process', { title: 'Complaint', area: 'service', steps })
    const model = await bytes('/projects/harbour/processes/1.bpmn')
    expect(model.headers['content-disposition']).toBe('attachment; filename="harbour-process-1-variant-1.bpmn"')
    expect((await importBpmn(new Uint8Array(model.body))).processes[0]).toMatchObject({ title: 'Complaint', origin: { project: 'harbour', process: 'process-1' }, steps: [{ id: 'step-1' }, { name: '=Call' }, { id: 'step-3' }] })
    const table = await bytes('/projects/harbour/processes/1.csv?locale=zh-CN')
    expect(table.headers['content-disposition']).toBe('attachment; filename="harbour-process-1-variant-1.zh-CN.csv"')
    expect(table.body.toString('utf8')).not.toMatch(/[,\n]=Call/)
    const workbook = await bytes('/projects/harbour/processes.xlsx')
    for (const { body } of [table, workbook]) {
      const { processes, refused } = await planSteps(new Uint8Array(body), '', { words: locales.en, currency: 'CNY' })
      expect([refused, processes[0]?.title, processes[0]?.steps[1]?.name]).toEqual([0, 'Complaint', '=Call'])
    }
    expect((await get('/projects/harbour/processes/9.bpmn')).status).toBe(404)
    expect((await get('/projects/harbour/processes/1.bpmn?variant=variant-7')).status).toBe(404)
  })

  it('are not given to who has no part in the project', async () => {
    const { get } = await served()
    expect((await get('/projects/nowhere/processes/1.bpmn')).status).toBe(404)
    expect((await get('/projects/nowhere/processes.csv')).status).toBe(404)
  })
})
