import { describe, expect, it } from 'vitest'
import type { VoteChoice } from '../../src/domain/round.ts'
import { countVotes, type Seat } from '../../src/domain/votes.ts'
import { countSentences } from '../../src/locales/count-sentences.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject } from '../cast/cast.ts'

const project = castProject()
const seats: Seat[] = [1, 2, 3, 4, 5].map((n) => ({ person: `person-${n}`, chair: n === 1, topManagement: n === 1, standIn: null, recused: false }))
const told = (choices: readonly VoteChoice[], among = seats, open = false) => {
  const count = countVotes(among, choices.map((choice, at) => ({ seat: `person-${at + 1}`, voter: `person-${at + 1}`, choice })))
  return Object.fromEntries(Object.values(locales).map((words) => [words.id, countSentences(count, project, words, open)]))
}

describe('A count in words', () => {
  it('says quorum, majority and why the conditions come along', () => {
    expect(told(['approve', 'approve', 'approve-with-conditions', 'reject'])).toEqual({
      en: [
        '4 of 5 seats voted, a member of the client’s top management in person: quorate.', '3 yes (1 with conditions), 1 no: carried.',
        'With the conditions set, because the 2 plain yes votes do not outnumber the 1 with conditions and the 1 no.',
      ],
      'zh-CN': ['5 席中 4 席已投票，其中有客户方高层管理者亲自投票：达到法定人数。', '同意 3 票（其中附条件 1 票），反对 1 票：获得通过。', '附上所提条件：无条件同意 2 票，不超过附条件同意 1 票与反对 1 票之和。'],
      'zh-TW': ['5 席中 4 席已投票，其中有客戶方高階主管親自投票：達到法定人數。', '同意 3 票（其中附條件 1 票），反對 1 票：通過。', '附上所提條件：無條件同意 2 票，未超過附條件同意 1 票與反對 1 票之和。'],
    })
  })

  it('counts one, none and many as one says it', () => {
    expect(told(['approve', 'approve-with-conditions', 'abstain'])['en']?.[2]).toBe('With the conditions set, because the 1 plain yes does not outnumber the 1 with conditions.')
    expect(told(['approve-with-conditions', 'approve-with-conditions', 'reject'])['en']?.[2]).toBe('With the conditions set, because there is no plain yes to outnumber the 2 with conditions and the 1 no.')
    expect(told(['approve', 'approve', 'approve-with-conditions'])['en']?.[2]).toBe('Without the conditions set, because the 2 plain yes votes outnumber the 1 with conditions.')
  })

  it('names the chair at a tie', () => {
    expect(told(['approve', 'reject', 'abstain'])['en']?.[1]).toBe('1 yes, 1 no: a tie. The chair (General manager) voted yes in person: carried.')
    expect(told(['abstain', 'abstain', 'abstain'])['en']?.[1]).toBe('Nobody voted yes or no: a tie. Only a yes of the chair (General manager) in person would have carried it: failed.')
    expect(told(['abstain', 'approve', 'reject'], seats.map((seat) => ({ ...seat, chair: false })))['zh-CN']?.[1]).toBe('同意与反对各 1 票，票数相等。须有主席亲自同意才能通过：未获通过。')
  })

  it('says what a quorum lacks', () => {
    expect(told([])['en']).toEqual(['None of 5 seats has voted, a quorum needs 3: no result.', 'No member of the client’s top management has voted in person: without that there is no quorum and no result.'])
    expect(told([], seats, true)).toMatchObject({
      en: ['None of 5 seats has voted, a quorum needs 3: no result yet.', expect.stringContaining('has voted in person yet')],
      'zh-CN': ['5 席中 0 席已投票，法定人数为 3 席：尚未达到，暂无结果。', '还没有客户方高层管理者亲自投票：尚未达到法定人数，暂无结果。'],
      'zh-TW': ['5 席中 0 席已投票，法定人數為 3 席：尚未達到，暫無結果。', '還沒有客戶方高階主管親自投票：尚未達到法定人數，暫無結果。'],
    })
    expect(told([], seats.map((seat) => ({ ...seat, recused: true })))['en']).toEqual(['Every seat is recused: nobody is left to vote, and there is no result.'])
  })
})
