import type { CountReasonWords } from '../count-sentences.ts'

type Sums = { approvals: number; conditional: number; rejections: number }

const yes = ({ approvals, conditional }: Sums): string => `同意 ${approvals + conditional} 票${conditional > 0 ? `（其中附條件 ${conditional} 票）` : ''}`
const others = ({ conditional, rejections }: Sums): string => `附條件同意 ${conditional} 票${rejections > 0 ? `與反對 ${rejections} 票之和` : ''}`

export const countReasons: CountReasonWords = {
  'no-seat': (_, __, open) => `所有席位均已迴避，無人可以投票：${open ? '暫無' : '沒有'}結果。`,
  'too-few': ({ voted, needed, seats }, _, open) => `${seats} 席中 ${voted} 席已投票，法定人數為 ${needed} 席：${open ? '尚未達到，暫無' : '人數不足，沒有'}結果。`,
  'no-top-management': (_, __, open) => (open ? '還沒有客戶方高階主管親自投票：尚未達到法定人數，暫無結果。' : '沒有客戶方高階主管親自投票：未達法定人數，沒有結果。'),
  quorate: ({ voted, seats }) => `${seats} 席中 ${voted} 席已投票，其中有客戶方高階主管親自投票：達到法定人數。`,
  majority: (sums) => `${yes(sums)}，反對 ${sums.rejections} 票：通過。`,
  minority: (sums) => `${yes(sums)}，反對 ${sums.rejections} 票：未通過。`,
  'tie-chair-yes': ({ votes }, chair) => `同意與反對各 ${votes} 票，票數相同。主席${chair ? `（${chair}）` : ''}親自投了同意票：通過。`,
  'tie-chair-no': ({ votes }, chair) =>
    `${votes === 0 ? '無人投同意票或反對票' : `同意與反對各 ${votes} 票`}，票數相同。須有主席${chair ? `（${chair}）` : ''}親自同意才能通過：未通過。`,
  'with-conditions': (sums) => `附上所提條件：無條件同意 ${sums.approvals} 票，未超過${others(sums)}。`,
  'conditions-outvoted': (sums) => `不附所提條件：無條件同意 ${sums.approvals} 票，超過${others(sums)}。`,
}
