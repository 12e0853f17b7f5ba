import type { Locale } from '../locale.ts'

export const charter: Locale['documents']['charter'] = {
  headings: {
    asked: '提請委員會決議的事項', approved: '委員會已核准的事項', why: '為何立案', problems: '目前的問題', goals: '要達成的目標',
    scope: '專案範圍', how: '推動方式', organisation: '誰決議，誰執行', complexity: '複雜程度及其影響',
    milestones: '時程', budget: '預算', risks: '主要風險', signatures: '簽署',
  },
  method: '專案分六個階段推動，每個階段以查核點收尾：委員會看到成果、對照明定的標準評分並作成決議之後，下一階段才能開始。',
  decides: ({ people }) => `決議：專案指導委員會，成員為${people}。`,
  runs: ({ people }) => `執行：由${people}主持，對委員會負責。`,
  watches: ({ people }) => `監督：專案監督組，成員為${people}，直接向委員會報告。`,
  decidesNobody: '決議：指導委員會尚未組成；沒有它，任何查核點都無法決議。',
  runsNobody: '執行：專案經理尚未任命；至少需要一個人一半的工時。',
  watchesNobody: '監督：監督組成員尚未確定；不得由執行小組的人兼任。',
  budget: ({ amount }) => `預算為 ${amount}。`,
  budgetReserve: ({ amount }) => `其中 ${amount} 為預備金，只有委員會可以動用。`,
  approved: ({ date, decision, version }) => `委員會於${date}就專案規劃階段的查核點作成決議：${decision}。立案理由、目標、範圍與計畫隨之核准，以專案版本 ${version} 所載為準。`,
  ask: {
    purpose: '確認上述立案理由、目標與範圍。',
    purposeOpen: '確認立案理由，並指定由誰、在何時之前補齊上述目標與範圍。',
    manager: ({ person }) => `確認由${person}擔任專案經理，並授權其協調相關部門。`,
    managerNamed: '確認專案經理人選，並授權其協調相關部門。',
    managerOpen: '任命專案經理，並授權其協調相關部門。',
    budget: ({ amount }) => `核准預算 ${amount}。`,
    budgetOpen: '說明預算何時核定。',
    dates: ({ start, finish }) => `同意於${start}啟動專案規劃，並以${finish}為最後一個查核點的目標日期；正式日期以導入規劃書為準。`,
    committee: '同意在六個查核點進行決議，須有過半席位出席，且公司高階主管在場。',
    committeeOpen: '確定指導委員會成員，包括主席與公司高階主管。',
  },
}
