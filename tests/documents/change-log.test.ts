import { describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import { bareBudget } from '../../src/domain/change-request.ts'
import type { LocaleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { castAtWork, today } from '../cast/cast.ts'
import { ruled, submitted, wish } from '../cast/change-cast.ts'
import { hostileProject } from '../cast/hostile.ts'

const written = async (project: Project, locale: LocaleId = 'en', key = 'change-log') =>
  (await writeDocument({ project, version: 14, today, locale, key, format: 'md' })).bytes.toString().replaceAll('\u00a0', ' ')
const build = castAtWork().tasks.find(({ key }) => key === 'configure-and-build')?.id ?? ''

describe('The change log', () => {
  it('says that nobody asked for a change, beside the limits that hold', async () => {
    const text = await written(castAtWork())
    expect(text).toContain('> No change is approved: budget and plan are as they were agreed.')
    expect(text).toContain('Nobody has asked for a change yet.')
    expect(text).toMatch(/\| Money \| ¥ 0 \| ¥ 90,000 \| ¥ 180,000 \(the reserve that the complexity asks for; none is set\) \|/)
    expect(text).toContain('The budget has no line yet.')
  })

  it('lists every request with state and effect, its rulings, the sums and the budget', async () => {
    const project = castAtWork({
      changeRequests: [ruled(submitted(wish(1, 9_000, { [build]: 4 }))), submitted(wish(2, 90_000)), { ...ruled(submitted(wish(3, 10))), title: 'Altered since' }],
      budget: { ...bareBudget, lines: [{ id: 'budget-line-1', kind: 'training', phase: null, title: 'Courses', planned: 500, committed: 700, actual: 0, forecast: null, source: '', cost: null, changeRequest: null, withdrawn: null }] },
    })
    const text = await written(project)
    expect(text).toMatch(/\| Change 2: Wish 2 \| Waits for a decision \| ¥ 90,000 \| none \| Sales \|\n\| Change 3: Altered since \| Void \| ¥ 10 \| none \| Sales \|\n\| Change 1: Wish 1 \| Approved \| ¥ 9,000 \| \\\+4 working days \| Sales \|/)
    expect(text).toContain('- 10 June 2026: approved by the project manager (¥ 9,000, 4 working days). Worth it')
    expect(text).toContain('> One change is approved: ¥ 9,000 and 4 working days. That is 5 % of the tolerance for money and ')
    expect(text).toContain('Lines of the budget that will cost more than planned take ¥ 200 of the reserve too.')
    expect(text).toMatch(/\| End of the plan \| \d+ \w+ 202\d → \d+ \w+ 202\d \|/)
    expect(text).toContain('**Waits for a decision**\n\nThe committee decides. It costs ¥ 90,000, above the limit of ¥ 12,000 for one request.')
    expect(text).toContain('| Training: Courses | Whole project | 500 | 0 | 700 | 0 | 700 | \\+200 |')
    expect(text).toContain('| **Total** |  | 500 | 9,000 | 700 | 0 | 9,700 | \\+200 |')
  })

  it.each(['en', 'zh-CN', 'zh-TW'] as const)('stands in %s, whatever people wrote', async (locale) => {
    const text = await written(hostileProject(), locale)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(text).not.toContain('<script>')
  })

  it('is short for in the implementation plan: who decides up to what, and the sums', async () => {
    const plan = await written(castAtWork({ changeRequests: [ruled(submitted(wish(1, 9_000, { [build]: 4 })))] }), 'en', 'implementation-plan')
    expect(plan).toContain('The project manager decides up to ¥ 12,000 and 3 working days for one request, in sum up to ¥ 90,000 and ')
    expect(plan).toContain('One change is approved: ¥ 9,000 and 4 working days.')
    const poor = castAtWork()
    expect(await written({ ...poor, brief: { ...poor.brief, budget: null } }, 'en', 'implementation-plan')).toContain('so does everything that costs money, for no budget is known')
  })
})
