import { describe, expect, it } from 'vitest'
import { type HitKind, hitKinds } from '../../src/method/search.ts'
import { hitPath } from '../../src/web/hit-path.ts'
import { pageAt } from '../../src/web/page-routes.ts'
import { castProject } from '../cast/cast.ts'

/** Things whose id and whole say more than their kind. */
const named: Partial<Record<HitKind, { id: string; within: string }>> = {
  step: { id: 'step-4', within: 'process-2/variant-3' }, task: { id: 'task-70', within: 'testing' }, decision: { id: 'decision-1', within: 'planning' }, document: { id: 'minutes', within: '' }, project: { id: 'harbour', within: '' },
}

describe('The address of what was found', () => {
  it.each(hitKinds.filter((kind) => kind !== 'file'))('of kind %s is a page', (kind) => {
    const path = hitPath(castProject(), { kind, ...(named[kind] ?? { id: `${kind}-1`, within: '' }) })
    expect(pageAt(path.split(/[?#]/)[0] ?? '')?.params['project']).toBe('harbour')
  })

  it('names the very thing', () => {
    const at = (kind: HitKind, id: string, within = '') => hitPath(castProject(), { kind, id, within })
    expect(at('issue', 'issue-12')).toBe('/projects/harbour/issues/12')
    expect(at('task', 'task-70', 'testing')).toBe('/projects/harbour/phases/testing?task=task-70#task-70')
    expect(at('step', 'step-4', 'process-2/variant-3')).toBe('/projects/harbour/processes/2/variants/3#step-4')
    expect(at('file', 'file-3')).toBe('/projects/harbour/files/file-3')
    expect(at('change', 'change-17')).toBe('/projects/harbour?at=17')
  })
})
