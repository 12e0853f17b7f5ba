import type { Locale } from '../locale.ts'

export const groups: Locale['method']['groups'] = {
  'steering-committee': {
    name: '專案指導委員會',
    short: '指導委員會',
    purpose: '專案的最高決策單位：訂定整體目標、對爭議作最後裁決、決定計畫變更與經費，並任命專案經理。',
  },
  'project-manager': {
    name: '專案經理',
    short: '專案經理',
    purpose: '掌管涵蓋所有工作的單一計畫，調度人力、物力與經費，評估各階段成果，對指導委員會負責。',
  },
  'business-analysis': {
    name: '業務分析組',
    short: '業務分析組',
    purpose: '分析行銷、銷售與服務流程，找出瓶頸，撰寫需求。',
  },
  development: {
    name: '系統開發及設定組',
    short: '系統開發及設定組',
    purpose: '把需求做成系統；清理、轉換並載入資料；與使用者一起調整日常畫面，直到他們滿意為止。',
  },
  'technical-architecture': {
    name: '技術架構組',
    short: '技術架構組',
    purpose: '提供伺服器、終端設備、資料介面、同步、備份，以及各據點之間的頻寬。',
  },
  'user-training': {
    name: '教育訓練組',
    short: '教育訓練組',
    purpose: '編寫教材並開課，及早著手，時段不影響日常營運。',
  },
  deployment: {
    name: '系統部署組',
    short: '系統部署組',
    purpose: '小規模試辦之後，把系統推展到全公司：安裝、測試、交付使用。',
  },
  supervision: {
    name: '專案監督組',
    short: '專案監督組',
    purpose: '監督執行團隊，直接向指導委員會報告；成員不得兼任執行組工作。',
  },
}

export const roles: Locale['method']['roles'] = {
  operator: '系統維運人員',
  administrator: '系統管理員',
  'project-manager': '專案經理',
  'committee-chair': '委員會主席',
  'committee-member': '委員',
  'committee-secretary': '委員會秘書',
  consultant: '顧問',
  'group-lead': '組長',
  'group-member': '組員',
  supervisor: '專案監督人員',
  reporter: '問題回報者',
  reader: '檢視者',
}
