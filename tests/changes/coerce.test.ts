import { describe, expect, it } from 'vitest'
import { inputFrom } from '../../src/changes/coerce.ts'

describe('Texts of a form or a command line', () => {
  it('become numbers, ids and days as the change asks', () => {
    expect(inputFrom('record-progress', { task: 'task-3', done: '50', startedOn: '2026-05-18' })).toEqual({ task: 'task-3', done: 50, startedOn: '2026-05-18' })
  })

  it('reach into objects and lists by dots', () => {
    expect(inputFrom('edit-task', { task: 'task-3', 'estimate.optimistic': '1', 'estimate.likely': '2.5', 'estimate.pessimistic': '4' }))
      .toEqual({ task: 'task-3', estimate: { optimistic: 1, likely: 2.5, pessimistic: 4 } })
    expect(inputFrom('rate-sheet', { phase: 'testing', 'ratings.1.criterion': 'pass-rate', 'ratings.1.rating': '3', 'ratings.0.criterion': 'must-tested', 'ratings.0.evidence': '' }))
      .toEqual({ phase: 'testing', ratings: [{ criterion: 'must-tested', evidence: '' }, { criterion: 'pass-rate', rating: 3 }] })
  })

  it('are lists when repeated, one per line, or with commas between ids', () => {
    const predecessors = ['task-1', 'task-2']
    expect(inputFrom('edit-task', { task: 'task-3', predecessors })).toEqual({ task: 'task-3', predecessors })
    expect(inputFrom('edit-task', { task: 'task-3', predecessors: 'task-1, task-2' })).toEqual({ task: 'task-3', predecessors })
    expect(inputFrom('edit-task', { task: 'task-3', predecessors: 'task-1\r\ntask-2\r\n' })).toEqual({ task: 'task-3', predecessors })
    expect(inputFrom('edit-task', { task: 'task-3', predecessors: '' })).toEqual({ task: 'task-3', predecessors: [] })
    expect(inputFrom('set-calendar', { country: 'CN', weekend: '6,7' })).toEqual({ country: 'CN', weekend: [6, 7] })
  })

  it('keep the commas in sentences', () => {
    expect(inputFrom('edit-brief', { problems: 'Leads get lost, often\nNobody answers' })).toEqual({ problems: ['Leads get lost, often', 'Nobody answers'] })
  })

  it('are JSON where an object or a list is asked for', () => {
    expect(inputFrom('edit-task', { task: 'task-3', estimate: '{"optimistic":1,"likely":2,"pessimistic":3}' })).toEqual({ task: 'task-3', estimate: { optimistic: 1, likely: 2, pessimistic: 3 } })
    expect(inputFrom('submit-checkpoint', { conditions: '[{"title":"Train {all}"}]' })).toEqual({ conditions: [{ title: 'Train {all}' }] })
    expect(inputFrom('rate-criterion', { evidence: '{not JSON, a text}' })).toEqual({ evidence: '{not JSON, a text}' })
  })

  it('that are empty mean null, nothing or not given, as the field allows', () => {
    expect(inputFrom('edit-goal', { goal: 'goal-1', target: '', dueOn: '', unit: '', title: '' })).toEqual({ goal: 'goal-1', target: null, dueOn: null, unit: '', title: '' })
    expect(inputFrom('start-phase', { phase: 'planning', on: '' })).toEqual({ phase: 'planning' })
    expect(inputFrom('drop-criterion', { phase: 'planning', criterion: 'x', reason: '' })).toEqual({ phase: 'planning', criterion: 'x', reason: '' })
    expect(inputFrom('edit-task', { task: 'task-3', 'estimate.optimistic': '', 'estimate.likely': '', 'estimate.pessimistic': '' })).toEqual({ task: 'task-3' })
    expect(inputFrom('move-task', { task: 'task-3', before: '' })).toEqual({ task: 'task-3', before: null })
  })

  it('leave out the blank rows of a form', () => {
    expect(inputFrom('submit-checkpoint', { 'conditions.0.title': '', 'conditions.0.owner': '', 'conditions.1.title': 'Train', 'conditions.1.owner': 'PM', 'conditions.1.dueOn': '2026-09-01' }))
      .toEqual({ conditions: [{ title: 'Train', owner: 'PM', dueOn: '2026-09-01' }] })
  })

  it('are an empty list when all rows of a form were emptied', () => {
    expect(inputFrom('edit-brief', { 'systems.0.name': '', 'systems.0.fate': '', 'systems.1.name': '', why: 'x' })).toEqual({ systems: [], why: 'x' })
  })

  it('say yes and no in the usual ways, and of a ticked box the last word counts', () => {
    expect(inputFrom('add-criterion', { mandatory: 'on' })).toEqual({ mandatory: true })
    expect(inputFrom('add-criterion', { mandatory: ['false', 'on'] })).toEqual({ mandatory: true })
    expect(inputFrom('add-criterion', { mandatory: 'No' })).toEqual({ mandatory: false })
    expect(inputFrom('edit-brief', { dataResidency: '' })).toEqual({ dataResidency: null })
  })

  it('stay as they are where they do not fit, so that the change can name the fault', () => {
    expect(inputFrom('record-progress', { done: 'half', nonsense: 'x' })).toEqual({ done: 'half', nonsense: 'x' })
  })

  it('never reach a prototype', () => {
    for (const name of ['__proto__.polluted', 'constructor.prototype.polluted', 'estimate.__proto__.likely', 'a.b.c.d.e.f.g.h.i']) {
      expect(() => inputFrom('edit-task', { [name]: '1' })).toThrow('unknown-field')
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(() => inputFrom('edit-task', { estimate: '1', 'estimate.likely': '2' })).toThrow('unknown-field')
  })

  it('fill in a brief, too', () => {
    expect(inputFrom('create-project', { name: 'CRM', start: '2026-05-18', 'organisation.name': 'Acme', 'organisation.users': '40', goLive: '', modules: ['lead', 'order'] }))
      .toEqual({ name: 'CRM', start: '2026-05-18', organisation: { name: 'Acme', users: 40 }, goLive: null, modules: ['lead', 'order'] })
  })

  it('of an unknown change are refused', () => {
    expect(() => inputFrom('toString', {})).toThrow('change-unknown')
  })
})
