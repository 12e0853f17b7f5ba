import type { CliWords } from '../cli-words.ts'
import type { processMessages as english } from '../en/cli-processes.ts'

export const processCommands = { simulate: '測算並模擬流程：費用、週期、品質、各職務工時' }

export const processPositionals = { process: '流程代號，例如 process-3，或流程名稱' }

export const processOptions = {
  ofProcess: '流程的代號或名稱',
  ofVariant: '方案代號，例如 variant-2；匯入時 new 表示新建未來流程；省略則為現行流程',
  processArea: '新流程所屬業務領域，例如 sales、service 或 order',
  runs: '模擬次數；省略則為 10,000',
  seed: '亂數起點，以便重現結果',
}

export const processHeads = { process: '流程', areaOfProcess: '領域', volume: '每月次數', toBe: '未來', approved: '已核准', kindOf: '類型', department: '部門', system: '系統', work: '作業分鐘', wait: '等待分鐘', error: '錯誤率', next: '下一步', figure: '數值', step: '步驟', role: '職務', hours: '工時' }

export const processMessages: Pick<CliWords['messages'], keyof typeof english> = {
  processImported: ({ process, title, steps, version }) => `${title}：${steps} 個步驟，已建為 ${process}，版本 ${version}。`,
  stepsReplaced: ({ variant, title, steps, version }) => `${title}：${variant} 現有 ${steps} 個步驟，版本 ${version}。`,
  areaNeeded: ({ title, areas }) => `「${title}」是新流程：請以 --area 指明業務領域，可選：${areas}。`,
  oneProcessNeeded: ({ titles }) => `檔案中有數個流程（${titles}）；請省略 --process，讓每個各自成為一個流程。`,
  processNeeded: '哪個流程？請以 --process 給出代號或名稱。',
  runsRange: ({ most }) => `--runs 須介於 1 與 ${most} 之間。`,
  filledIn: ({ title, kinds }) => `${title}：沒有${kinds}列，已補上。`,
  chained: ({ title, lines }) => `${title}：第 ${lines} 列未寫下一步，依下一列處理。`,
  faulty: ({ title, count }) => `${title}：有 ${count} 處差錯，暫時無法測算；請在步驟表中修正。`,
  processesPlanned: ({ processes, rows, refused }) => `${processes} 個流程，${rows} 列，拒絕 ${refused} 列。未做任何變更。`,
  bpmnPlanned: ({ title, steps, departments }) => `${title}：${steps} 個步驟${departments ? `（${departments}）` : ''}`,
  nothingChanged: '未做任何變更。',
  processFigures: { cost: '每次費用', work: '每次作業，分鐘', wait: '每次等待，分鐘', mean: '週期平均，分鐘', median: '週期中位數，分鐘', p90: '90% 在此時間內，分鐘', flow: '流動效率', right: '一次做對率', acts: '客戶須行動次數', handOvers: '交接次數', waitingShare: '等待占比', customer: '對客戶有價值的作業', business: '業務需要的作業', waste: '浪費' },
  yardsticks: { cost: '成本', quality: '品質', service: '服務', speed: '速度' },
  verdicts: { better: '較佳', equal: '持平', worse: '較差' },
}
