import type { Locale } from '../locale.ts'

type Words = Locale['project']

export const briefFields: Words['briefFields'] = {
  name: { label: '專案名稱', hint: '用名稱說出要改善什麼' },
  subtitle: { label: '副標題', hint: '名稱下方的一行說明' },
  language: { label: '文字所用語言', hint: '您書寫所用的語言，其他語言可另加譯文' },
  timeZone: { label: '時區', hint: '據此判斷今天是哪一天，例如 Asia/Taipei' },
  currency: { label: '幣別', hint: '所有金額的幣別，三個字母，例如 TWD' },
  example: { label: '範例數字', hint: '金額、日期與數量皆為虛構，各頁都會註明' },
  start: { label: '開始日期', hint: '專案的第一天' },
  goals: { label: '目標', hint: '要達成什麼，用數字說明' },
  team: { label: '團隊', hint: '誰在哪個專案小組' },
  calendar: { label: '工作行事曆', hint: '依哪個國家或地區的假日與補班日計算' },
  organisation: { label: '公司', hint: '導入客戶關係管理的公司名稱' },
  industry: { label: '產業', hint: '公司的主要業務' },
  employees: { label: '員工人數', hint: '全公司的人數' },
  users: { label: '使用者人數', hint: '將使用系統的人數' },
  departments: { label: '部門', hint: '涉及哪些部門，其中哪些將使用系統' },
  sites: { label: '據點數', hint: '有多少個使用據點' },
  regions: { label: '區域數', hint: '有多少個銷售或服務區域' },
  subsidiaries: { label: '子公司數', hint: '參加專案的子公司數量，沒有請填 0' },
  supplier: { label: '供應商', hint: '由誰提供或導入軟體' },
  consultant: { label: '顧問', hint: '由誰提供諮詢' },
  wishedGoLive: { label: '期望上線日期', hint: '公司希望從哪一天起使用系統' },
  modules: { label: '所需模組', hint: '客戶關係管理業務線上的各領域' },
  problems: { label: '經營問題', hint: '目前有哪些問題，用公司自己的話寫' },
  systems: { label: '現有系統', hint: '逐一說明整合、汰換或維持現狀，並概估費用' },
  budget: { label: '預算', hint: '整個專案的金額，含教育訓練、自有人力與預備金' },
  itCapability: { label: '自有資訊能力', hint: '1 弱，5 強' },
  urgency: { label: '急迫程度', hint: '1 可以等，5 刻不容緩' },
  budgetPressure: { label: '預算壓力', hint: '1 寬裕，5 非常吃緊' },
  mobileShare: { label: '外勤比例', hint: '在外工作的使用者占多少，百分比' },
  networkQuality: { label: '網路品質', hint: '各據點之間的網路：1 差，5 好' },
  dataResidency: { label: '資料須留在境內', hint: '客戶資料須留在國內或公司內部' },
  why: { label: '為何做', hint: '立案的理由' },
  how: { label: '如何做', hint: '公司打算如何推動' },
  risks: { label: '風險', hint: '可能出什麼狀況，如何因應' },
  mergeGroups: { label: '合併小組', hint: '依複雜度的建議合併小組' },
}

export const departmentFields: Words['departmentFields'] = { name: '部門', uses: '將使用系統', importance: '重要程度（1–5）', urgency: '急迫程度（1–5）' }

export const systemFields: Words['systemFields'] = { name: '系統', fate: '處置', cost: '費用概估' }

export const goalFields: Words['goalFields'] = {
  title: '目標', unit: '單位', baseline: '基準值', target: '目標值', dueOn: '日期', owner: '負責人', priority: '優先順序', family: '成果類別',
  low: '下限', high: '上限', judges: '評判人',
}

export const riskFields: Words['riskFields'] = { text: '風險', answer: '因應措施' }
