import type { CountReasonWords } from '../count-sentences.ts'

type Sums = { approvals: number; conditional: number; rejections: number }

const yes = ({ approvals, conditional }: Sums): string => `同意 ${approvals + conditional} 票${conditional > 0 ? `（其中附条件 ${conditional} 票）` : ''}`
const others = ({ conditional, rejections }: Sums): string => `附条件同意 ${conditional} 票${rejections > 0 ? `与反对 ${rejections} 票之和` : ''}`

export const countReasons: CountReasonWords = {
  'no-seat': (_, __, open) => `全部席位均已回避，无人可以投票：${open ? '暂无' : '没有'}结果。`,
  'too-few': ({ voted, needed, seats }, _, open) => `${seats} 席中 ${voted} 席已投票，法定人数为 ${needed} 席：${open ? '尚未达到，暂无' : '人数不足，没有'}结果。`,
  'no-top-management': (_, __, open) => (open ? '还没有客户方高层管理者亲自投票：尚未达到法定人数，暂无结果。' : '没有客户方高层管理者亲自投票：未达法定人数，没有结果。'),
  quorate: ({ voted, seats }) => `${seats} 席中 ${voted} 席已投票，其中有客户方高层管理者亲自投票：达到法定人数。`,
  majority: (sums) => `${yes(sums)}，反对 ${sums.rejections} 票：获得通过。`,
  minority: (sums) => `${yes(sums)}，反对 ${sums.rejections} 票：未获通过。`,
  'tie-chair-yes': ({ votes }, chair) => `同意与反对各 ${votes} 票，票数相等。主席${chair ? `（${chair}）` : ''}亲自投了同意票：获得通过。`,
  'tie-chair-no': ({ votes }, chair) =>
    `${votes === 0 ? '无人投同意票或反对票' : `同意与反对各 ${votes} 票`}，票数相等。须有主席${chair ? `（${chair}）` : ''}亲自同意才能通过：未获通过。`,
  'with-conditions': (sums) => `附上所提条件：无条件同意 ${sums.approvals} 票，不超过${others(sums)}。`,
  'conditions-outvoted': (sums) => `不附所提条件：无条件同意 ${sums.approvals} 票，超过${others(sums)}。`,
}
