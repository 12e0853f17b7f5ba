import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { writeDocument } from '../../src/documents/write-document.ts'
import { openStage } from '../changes/stage.ts'

async function desk() {
  const stage = await openStage()
  await stage.as('project-manager', 'import-issues', { file: 'old.csv', rows: [
    { title: 'Deal list is empty', description: 'Open the list.\n\n# Seen: nothing', kind: 'system', severity: 'critical', status: 'in-progress', route: 'supplier', where: 'Sales desk', raisedOn: '2026-06-01', reporter: { name: 'A. Clerk', department: 'Sales' }, comments: ['Only for us'], plan: 'Withhold payment' },
    { title: 'Salaries are open', kind: 'data', severity: 'major', status: 'triaged', route: 'supplier', confidential: true },
    { title: 'Wrong label', kind: 'system', severity: 'minor', status: 'triaged', assignee: 'person-4', dueOn: '2026-06-08' },
    { title: 'Not looked at', reporter: { department: 'Warehouse' } },
    { title: 'Old', status: 'closed', raisedOn: '2026-05-20', closedOn: '2026-06-01', severity: 'minor', kind: 'system' },
  ] })
  await stage.as('project-manager', 'send-batch', { to: 'supplier', issues: ['issue-1'], note: 'Which release?' })
  return stage
}

async function written(part: 'internal' | 'supplier', locale: 'en' | 'zh-CN' | 'zh-TW' = 'en', today = '2026-06-15'): Promise<string> {
  const stage = await desk()
  return (await writeDocument({ project: await stage.project(), version: 3, today: today as Day, locale, key: 'issue-report', part, format: 'md' })).bytes
}

describe('The issue report for us', () => {
  it('leads with what is open, critical and overdue, and counts it four ways', async () => {
    const text = await written('internal')
    expect(text).toContain('**4 issues are open, 1 critical, 2 overdue.**')
    expect(text).toContain('| Critical | 1 | 1 | 0 |')
    expect(text).toContain('| Supplier | 2 | 0 | 0 |'.replace('2 | 0', '2 | 1'))
  })

  it('names who is late and by how many days, and who keeps whom waiting', async () => {
    const text = await written('internal')
    expect(text).toContain('| 3 | Wrong label | Minor | Sales director | 8 June 2026 | 5 |')
    expect(text).toMatch(/\| the supplier \| 2 \| \d\.\d \|/)
    expect(text).toContain('| Critical | 1 | 1 | 3.0 | 0 | 1 |')
  })

  it('says which departments report', async () => {
    expect(await written('internal')).toMatch(/\| Warehouse \| 1 \| 0 \|/)
  })
})

describe('The issue report for the supplier', () => {
  it('says what lies with them, for how long, and what we ask', async () => {
    const text = await written('supplier')
    expect(text).toContain('**One issue lies with you, one over the time agreed, one past its due day.**')
    expect(text).toContain('### No. 1: Deal list is empty')
    expect(text).toMatch(/3\sworking days with you, 1 agreed: over time; handed over in batch 1/)
    expect(text).toContain('**We ask of all in batch 1:** Which release?')
    expect(text).toContain('\\# Seen: nothing')
    expect(text).toMatch(/\| Critical \| 1 \| 1 \| 3\.0 \| 0 of 1 \|/)
  })

  it('keeps the time agreed and the due day apart: what is overdue may be within the time agreed', async () => {
    const stage = await desk()
    await stage.as('project-manager', 'set-issue-rules', { serviceDays: { critical: 60 } })
    const text = async (locale: 'en' | 'zh-CN' | 'zh-TW') => (await writeDocument({ project: await stage.project(), version: 1, today: '2026-06-15' as Day, locale, key: 'issue-report', part: 'supplier', format: 'md' })).bytes
    expect(await text('en')).toContain('**One issue lies with you, within the time agreed, but past its due day.**')
    expect(await text('zh-CN')).toContain('有 1 张问题单在贵方手中，均在约定时限之内，但有 1 张已过到期日。')
  })

  it.each(['en', 'zh-CN', 'zh-TW'] as const)('tells nothing from inside, in %s', async (locale) => {
    expect(await written('supplier', locale)).not.toMatch(/A\. Clerk|Only for us|Withhold|Salaries|Wrong label|Sales director|undefined|NaN/)
  })

  it('says so when nothing lies there', async () => {
    const stage = await openStage()
    const { bytes } = await writeDocument({ project: await stage.project(), version: 1, today: '2026-06-15' as Day, locale: 'en', key: 'issue-report', part: 'supplier', format: 'md' })
    expect(bytes).toContain('Nothing lies with the supplier.')
  })
})
