import { z } from 'zod'
import { applyPatches } from '../domain/patch.ts'
import { change } from './change.ts'
import { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'

/** Takes back one's own last change: a new change from what stood there before, never a rewriting of the past. */
export const undo = change({
  name: 'undo',
  input: z.strictObject({}),
  may: RoleId.options,
  rule: 'own-last-change',
  onClosed: true,
  make(project, _input, { inverse, stamp }) {
    if (!inverse) throw new TypeError('undo needs the inverse of a change')
    if (project.closed && !inverse.patches.some(({ path }) => path[0] === 'closed')) throw new Problem('project-closed', { project: project.id })
    applyPatches(project, inverse.patches)
    applyPatches(project, inverse.withdraw.map((path) => ({ op: 'set', path: [...path, 'withdrawn'], value: stamp })))
    return { undone: inverse.version }
  },
})
