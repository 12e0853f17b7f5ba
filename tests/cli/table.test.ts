import { describe, expect, it } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { plain, table } from '../../src/cli/table.ts'
import { widthOf } from '../../src/cli/width.ts'

const paint = paintFor(false, {})

describe('A table on the terminal', () => {
  it('has straight columns, also under Chinese letters and emoji', () => {
    const lines = table([{ head: 'Task' }, { head: 'Done', right: true }], [['诊断问题', '100 %'], ['Kick-off 😀', '5 %'], ['é', null]], { paint, width: 80 })
    expect(lines).toEqual(['Task          Done', '诊断问题     100 %', 'Kick-off 😀    5 %', 'é'])
    expect(lines.slice(1, 3).map(widthOf)).toEqual([18, 18])
  })

  it('cuts the longest column where the line would not fit', () => {
    const [, line = ''] = table([{ head: 'Id' }, { head: 'Text' }], [['task-1', '项目'.repeat(50)]], { paint, width: 40 })
    expect(widthOf(line)).toBeLessThanOrEqual(40)
    expect(line.endsWith('…')).toBe(true)
  })

  it('keeps a user’s text from moving the cursor, colouring or turning the line around', () => {
    expect(plain('\u001b[31mred\u001b]0;title\u0007\u009b2J\u202egnol\r\nnext')).toBe('[31mred]0;title2Jgnol next')
  })
})
