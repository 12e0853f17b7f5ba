import type { Locale } from '../locale.ts'

const mayStart = (next: string) => ({ before: `${next}階段可否於`, after: '開始？', bare: `${next}階段可否開始？` })
const hanzi = (n: number): string => '〇一二三四五六七八九'[n] ?? String(n)

export const phases: Locale['method']['phases'] = {
  planning: {
    name: '專案規劃',
    short: '專案規劃',
    purpose: '決定為何做、如何做、由誰做、何時完成：診斷問題與成因，訂定目標、策略、複雜度、組織、平台與供應商，完成導入規劃書。',
    gateQuestion: mayStart('需求定義'),
  },
  requirements: {
    name: '需求定義',
    short: '需求定義',
    purpose: '分析並重新設計流程、規劃資料，寫清楚系統必須做到什麼、要與哪些系統整合。',
    gateQuestion: mayStart('客製開發'),
  },
  development: {
    name: '客製開發',
    short: '客製開發',
    purpose: '依嚴謹的軟體流程逐步設定與開發。新流程與新的工作方式，就在這個階段成形。',
    gateQuestion: mayStart('測試'),
  },
  testing: {
    name: '測試',
    short: '測試',
    purpose: '與使用者一起驗證需求已滿足、新流程行得通，並逐一處理問題單。',
    gateQuestion: mayStart('初始化'),
  },
  initialization: {
    name: '初始化',
    short: '初始化',
    purpose: '清理、轉換並載入資料，設好使用者、權限與終端設備，完成教育訓練，演練上線切換。',
    gateQuestion: mayStart('系統上線'),
  },
  'go-live': {
    name: '系統上線',
    short: '系統上線',
    purpose: '先行試辦，再雙軌並行，接著切換、推展至全公司，最後移交維運。',
    gateQuestion: { before: '專案可否於', after: '進入效益追蹤？', bare: '專案可否進入效益追蹤？' },
  },
}

export const afterGoLive: Locale['method']['afterGoLive'] = {
  name: '效益追蹤',
  short: '效益追蹤',
  purpose: '上線才是效益的起點：持續衡量目標、不斷改善，並由此展開下一輪迭代或下一個推展梯次。',
}

export const numbered: Locale['method']['numbered'] = {
  phase: (n) => `第${hanzi(n)}階段`,
  phaseOfSix: (n) => `第${hanzi(n)}階段（共六個階段）`,
  checkpoint: (n) => `查核點${hanzi(n)}`,
  checkpointOf: ({ n, phase }) => `查核點${hanzi(n)}：${phase}`,
  round: (n) => `第 ${n} 輪`,
}
