import type { Locale } from '../locale.ts'

export const issues: Locale['documents']['issues'] = {
  title: ({ about }) => `問題報告（${about}）`,
  internal: '內部版', forSupplier: '供應商版',
  headings: { figures: '數量', overdue: '已逾期', waits: '誰在等誰', service: '供應商用時', recurring: '反覆出現的問題', open: '未了結的問題單（依嚴重程度）', departments: '各部門回報情形', agreed: '約定時限', question: '我方說明：' },
  columns: {
    n: '編號', issue: '問題單', severity: '嚴重程度', kind: '類別', where: '發生位置', status: '狀態', holder: '負責人', due: '期限', late: '逾期工作天', open: '未了結', overdue: '逾期', settled: '已了結', side: '在誰手上', lain: '這些問題單平均已等的工作天',
    now: '現有問題單', allowed: '約定（工作天）', count: '問題單', mean: '平均用時（工作天）', inTime: '準時', over: '逾時', kept: '至今履約', times: '復發', cause: '原因', department: '部門', reports: '回報數', last: '最近一次', finding: '發現',
  },
  by: { severity: '依嚴重程度', kind: '依類別', route: '依處理方', phase: '依階段' },
  unjudged: '尚未判定', noLimit: '不限', departmentUnnamed: '未註明', silent: '從未回報：請主動詢問，沒有聲音不等於沒有問題。',
  waits: ({ status, who }) => `${status}：${who}`,
  nothing: '還沒有人回報過問題。',
  lead: ({ n, open, critical, criticals, late, overdue }) => (n === 0 ? '沒有未了結的問題單。' : `未了結的問題單 ${open} 張，${critical === 0 ? '無致命問題' : `其中致命 ${criticals} 張`}，${late === 0 ? '無逾期' : `逾期 ${overdue} 張`}。`),
  nothingThere: '沒有問題單在供應商手中。',
  leadSupplier: ({ count, over, overs, late, overdue }) => `有 ${count} 張問題單在貴方手中，${over === 0 ? '均在約定時限之內' : `其中 ${overs} 張超出約定時限`}，${late === 0 ? '沒有逾期' : `${over === 0 ? '但有 ' : ''}${overdue} 張已過到期日`}。`,
  how: ['請在隨附批次的檔案中依編號答覆：答覆、狀態（已解決、處理中、待釐清、不予處理）、原因、解決辦法以及交付日期。', '已解決的問題由我方驗證後結案；不予處理的須說明理由。'],
  numbered: ({ n, title }) => `編號 ${n}：${title}`,
  where: ({ where }) => `發生位置：${where}`, due: ({ day, late }) => `期限為${day}${late ? '，已逾期' : ''}`,
  days: ({ days }) => `在貴方手上已 ${days}`, daysOf: ({ days, allowed, over }) => `在貴方手上已 ${days}，約定 ${allowed} 個工作天${over ? '，已逾時' : ''}`,
  batch: ({ number, day }) => `${day}隨第 ${number} 批移交`, askedOfAll: ({ number }) => `對第 ${number} 批全部問題單的要求：`, gap: '；', cause: ({ cause }) => `已知原因：${cause}`, noQuestion: '原因是什麼，如何解決，何時解決？',
  kept: ({ kept, of }) => `準時 ${kept}／${of} 張`,
  empty: { overdue: '沒有逾期的問題單。', waits: '沒有未了結的問題單，無人等待。', recurring: '沒有了結之後又出現的問題。', open: '沒有未了結的問題單。' },
}
