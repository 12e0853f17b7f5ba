import type { Locale } from '../locale.ts'
import { remedyKinds } from './changes-processes.ts'
import { faultWords } from './problems-processes.ts'

export const processWords: Locale['processWords'] = {
  variants: { 'as-is': '現行', 'to-be': '未來' },
  actual: '實際',
  areas: { marketing: '行銷', sales: '銷售' },
  yardsticks: { cost: '成本', quality: '品質', service: '服務', speed: '速度' },
  inSentence: { cost: '成本', quality: '品質', service: '服務', speed: '速度' },
  measures: { cost: '每次執行的成本', quality: '一次做對的比例', service: '客戶須行動的次數', speed: '從頭到尾的平均時間' },
  verdicts: { better: '更好', equal: '持平', worse: '更差' },
  points: ({ figure }) => `${figure} 個百分點`,
  fromTo: ({ from, to }) => `${from} → ${to}`,
  cost: {
    run: '每次執行', less: ({ amount, volume }) => `每次執行；每月 ${volume} 次，合計少 ${amount}`, more: ({ amount, volume }) => `每次執行；每月 ${volume} 次，合計多 ${amount}`,
    month: ({ amount, volume }) => `每次執行；每月 ${volume} 次，合計 ${amount}`,
  },
  quality: {
    run: '一次做對，所有步驟合計', less: ({ count }) => `一次做對；有錯誤的每月少 ${count} 次`, more: ({ count }) => `一次做對；有錯誤的每月多 ${count} 次`, month: ({ count }) => `一次做對；有錯誤的每月 ${count} 次`,
  },
  service: {
    run: ({ handOvers }) => `客戶須行動的次數；部門交接 ${handOvers}`, less: ({ handOvers, count }) => `客戶須行動的次數，每月少 ${count} 次；部門交接 ${handOvers}`,
    more: ({ handOvers, count }) => `客戶須行動的次數，每月多 ${count} 次；部門交接 ${handOvers}`,
  },
  speed: { mean: '從頭到尾的平均時間', spread: ({ median, p90 }) => `一半在 ${median}以內，九成在 ${p90}以內` },
  target: { met: ({ value }) => `目標值 ${value}，已達到`, missed: ({ value }) => `目標值 ${value}，未達到` },
  lead: {
    allBetter: '未來流程在四個尺度上全部更好，沒有一項變差。',
    better: ({ better }) => `未來流程在${better}上更好，沒有一項變差。`,
    mixed: ({ better, worse }) => `未來流程在${better}上更好，在${worse}上更差。`,
    worse: ({ worse }) => `未來流程在四個尺度上沒有一項更好，在${worse}上更差。`,
    same: '未來流程在四個尺度上與現行持平，沒有一項更好。',
    missed: ({ targets }) => `${targets}沒有達到目標值。`,
    found: ({ n, figure }) => (n === 0 ? '現行流程沒有診斷發現。' : `現行流程有 ${figure} 項診斷發現。`),
    fates: ({ all, gone, less, still }) => {
      if (gone.n === all.n) return `現行流程有 ${all.figure} 項診斷發現，已全部消除。`
      if (still.n === all.n) return `現行流程有 ${all.figure} 項診斷發現，依然全部存在。`
      const parts = [...(gone.n > 0 ? [`${gone.figure} 項已消除`] : []), ...(less.n > 0 ? [`${less.figure} 項有所減輕但仍存在`] : []), ...(still.n > 0 ? [`${still.figure} 項依然存在`] : [])]
      return `現行流程有 ${all.figure} 項診斷發現：${parts.join('，')}。`
    },
    left: ({ list }) => `尚待處理：${list}。`, leftAt: ({ rule, step }) => `${step}的${rule}`,
    fresh: ({ figure }) => `未來流程中新出現 ${figure} 項。`,
    asIs: ({ cost, cycle, quality }) => `目前只有現行模型：每次執行花費 ${cost}，費時 ${cycle}，${quality} 一次做對。`,
    asIsFree: ({ cycle, quality }) => `目前只有現行模型：每次執行費時 ${cycle}，${quality} 一次做對；成本尚未給出。`,
    faulty: ({ figure, variant }) => `${variant}流程還無法測算：有 ${figure} 處毛病。`,
    unmodelled: '還沒有寫下這個流程如何進行。',
    unmodelledToBe: '未來流程還沒有作業步驟。',
  },
  onlyTool: {
    title: '除了工具，什麼都沒有變',
    text: '同樣的步驟、同樣的次序、同樣的人，只是換了軟體。這是把舊流程搬進新系統，一項關於 CRM 失敗專案的研究將它列為失敗原因之一。在花錢買系統之前，先取消步驟、合併步驟，或者下放決定。',
  },
  recommendations: {
    adopt: '建議採用：至少一個尺度更好，沒有一項變差，也沒有未達到的目標值。', 'adopt-with-reasons': '建議說明理由後採用：更好的比更差的份量重；每個變差的尺度都需要說明理由。',
    improve: '建議先改善：沒有更好的，或有目標值未達到，或變差的與更好的份量相當。', redesign: '建議先重新設計：改的只有工具，等於把舊流程搬進新軟體。', price: '請先補上缺少的時薪：成本未知之前，無法判斷是否應當採用。', reject: '不建議採用：有變差的，沒有更好的。',
  },
  states: { unmodelled: '未建模', 'as-is': '只有現行', drafted: '未來流程草擬中', evaluated: '已評估', stale: '已過時', approved: '已核准' },
  rules: {
    'redundant-step': '多餘步驟', 'double-entry': '重複登錄', 'long-wait': '長時間等待', 'approval-chain': '連環簽核', 'ping-pong': '來回往返', 'rework-loop': '重做', bottleneck: '瓶頸', 'no-system': '無系統支援', 'media-break': '紙本與系統之間轉換',
  },
  figures: {
    'redundant-step': ({ minutes, cost }) => `每次執行 ${minutes}，對誰都沒有價值${cost ? `；${cost}` : ''}`,
    'double-entry': ({ figure, data, systems }) => `${figure} 項資料寫入 ${systems} 個系統：${data}`,
    'long-wait': ({ wait, share }) => `每次執行 ${wait}，占全程的 ${share}`,
    'approval-chain': ({ figure }) => `連續 ${figure} 道簽核`,
    'ping-pong': ({ times, from, to }) => `每次執行有 ${times} 次從${from}退回${to}`,
    'rework-loop': ({ share, times }) => `${share} 被退回，每次執行 ${times} 次`,
    'rework-error': ({ share }) => `錯誤率 ${share}`,
    bottleneck: ({ role, share, hours, capacity }) => `${role}負荷 ${share}：每月需 ${hours} 小時，可用 ${capacity} 小時`,
    'no-system': ({ work, share }) => `每次執行有 ${work}不用任何系統，占作業的 ${share}`,
    'media-break': ({ times }) => `每次執行有 ${times} 次在紙本與系統之間轉換`,
  },
  fates: { gone: '已消除', less: '已減輕', still: '仍存在' },
  freshFinding: '新出現',
  remedies: remedyKinds,
  faults: faultWords,
  kinds: { start: '開始', end: '結束', work: '作業', entry: '資料登錄', approval: '簽核', check: '檢查', choice: '選擇', fork: '並行開始', join: '並行結束' },
  systems: { none: '無（紙本）', spreadsheet: '試算表', legacy: '現有系統', crm: 'CRM' },
  contacts: { none: '無', 'customer-acts': '客戶須行動', 'company-acts': '企業行動' },
  values: { customer: '客戶價值', business: '業務需要', waste: '浪費' },
  stepFields: {
    id: '編號', kind: '類型', name: '名稱', department: '部門', role: '職務', system: '系統', systemName: '系統名稱', data: '寫入的資料', work: '作業時間', wait: '等待時間', cost: '費用', error: '錯誤率',
    contact: '客戶接觸', value: '價值', control: '控制點', note: '備註', next: '後續步驟',
  },
  turning: {
    minutes: ({ field, step, from, to }) => `${step}的${field}：每次${to}而非${from}`,
    share: ({ field, step, from, to }) => `${step}的${field}：${to}而非${from}`,
    way: ({ step, next, from, to }) => `從${step}到${next}：${to}而非${from}的執行`,
    fields: { work: '作業時間', wait: '等待時間', error: '錯誤率' },
    becomes: ({ yardstick, becomes, verdict }) => `${yardstick}由${verdict}變為${becomes}`,
    sides: { 'as-is': '現行', 'to-be': '未來', both: '兩者' },
  },
}
