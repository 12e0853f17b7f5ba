import type { CliWords } from '../cli-words.ts'
import type { goalMessages as english } from '../en/cli-goals.ts'

export const goalCommands = {
  measure: '登錄目標的實測值：如 45 或 45%，比率則寫兩個計數，如 45/120',
  iterate: '啟動已上線專案的下一期：須給出 --name 與 --start',
}

export const goalPositionals = { goal: '目標代號，例如 goal-3，或目標名稱', value: '數值' }

export const goalOptions = {
  iterationName: '下一期專案的名稱',
  iterationStart: '下一期的開始日期，如 2027-09-01',
  iterationId: '下一期的編號；不寫則由名稱產生',
  measuredOn: '測定日，例如 2026-09-30；省略則為今天',
  measuredSource: '數值的來源',
  measuredSample: '依據的樣本數',
  correct: '更正已測定之日的數值；原值保留可查',
  preview: '實測值：只顯示將新增、更正與拒絕的內容，不做變更',
  skipRefused: '實測值：即使有列遭拒，仍匯入其餘各列',
  ofGoal: '實測值：各列未寫目標時，全部歸於此目標',
}

export const goalHeads = { latest: '最新值', trend: '走勢', attained: '達成度', line: '列', would: '將會', was: '原值' }

export const goalMessages: Pick<CliWords['messages'], keyof typeof english> = {
  measured: ({ goal, value, day, version }) => `${goal}：${day}實測值 ${value}，版本 ${version}。`,
  measurementsImported: ({ added, corrected, same }) => `新增 ${added} 個，更正 ${corrected} 個，${same} 個不變。`,
  measurementsSkipped: ({ refused }) => `${refused} 列遭拒，未匯入。`,
  measurementsPlanned: ({ add, correct, same, refuse }) => `將新增 ${add} 個，更正 ${correct} 個，${same} 個不變，拒絕 ${refuse} 列。未做任何變更。`,
  columnsIgnored: ({ columns }) => `未讀取的欄位：${columns}。`,
  moreRows: ({ more }) => `……另有 ${more} 列；--json 可列出全部。`,
  wouldBe: { add: '新增', correct: '更正', same: '不變', refuse: '拒絕' },
}
