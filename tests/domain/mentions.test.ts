import { expect, it } from 'vitest'
import { mentionsIn } from '../../src/domain/mentions.ts'
import { castProject, stamp } from '../cast/cast.ts'
import { recurredTimes, reopenedTimes } from '../../src/domain/recurring.ts'
import { turns } from '../cast/issues.ts'

const names = ['Ann', 'Anna', 'Ann Lee', '王安', '王安娜', 'Ann']
const team = names.map((name, at) => ({ ...castProject().team[0], id: `person-${at + 1}`, name, withdrawn: at === 1 ? stamp : null })) as ReturnType<typeof castProject>['team']
const of = (text: string) => mentionsIn({ team, translations: [{ id: 'translation-1', text: 'Ann Lee', en: '', 'zh-CN': '李安', 'zh-TW': '' }] }, text)

it('finds who is named behind an @: the longest name, in any language it has', () => {
  expect(of('@Ann Lee, please')).toEqual(['person-3'])
  expect(of('@Ann, please')).toEqual(['person-1', 'person-6'])
  expect(of('@Annabel and @Anna are not here')).toEqual([])
  expect(of('请@王安娜看一下，也请@王安看')).toEqual(['person-5', 'person-4'])
  expect(of('@李安')).toEqual(['person-3'])
  expect(of('mail ann@example.com, @@Ann Lee @nobody @')).toEqual(['person-3'])
})

it('looks behind two hundred signs and no more, so that a text made of them holds nobody up', () => {
  expect(of(`${'@ '.repeat(199)}@Ann`)).toEqual(['person-1', 'person-6'])
  expect(of(`${'@ '.repeat(200)}@Ann`)).toEqual([])
})

it('counts how often an issue came back: after it was solved, and after it had been verified or closed', () => {
  const back = { turns: turns('2026-05-18 new', '2026-05-19 triaged', '2026-05-20 resolved', '2026-05-21 in-progress', '2026-05-22 resolved', '2026-05-25 verified', '2026-05-26 closed', '2026-05-27 in-progress') }
  expect([reopenedTimes(back), recurredTimes(back)]).toEqual([2, 1])
  expect([reopenedTimes({ turns: [] }), recurredTimes({ turns: [] })]).toEqual([0, 0])
})
