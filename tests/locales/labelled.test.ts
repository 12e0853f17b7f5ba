import { expect, it } from 'vitest'
import { labelled } from '../../src/locales/labelled.ts'

it('A label has the colon of its own script, with no space after a full one', () => {
  expect([labelled('Rating', 'Budget approved'), labelled('评分', '预算已批准'), labelled('“评分”', '预算'), labelled('goal-1', '预算')]).toEqual(
    ['Rating: Budget approved', '评分：预算已批准', '“评分”：预算', 'goal-1: 预算'])
})
