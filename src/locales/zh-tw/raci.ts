import type { Locale } from '../locale.ts'

export const raci: Locale['raci'] = {
  title: 'RACI 矩陣',
  subject: '查核點、決議或交付項目',
  kind: '類別',
  phase: '階段',
  key: '鍵值',
  kinds: { checkpoint: '查核點', decision: '委員會的決議', deliverable: '交付項目', own: '自訂列' },
  kindOne: { checkpoint: '查核點', decision: '決議', deliverable: '交付項目', own: '自訂列' },
  deliverablesOf: ({ phase }) => `交付項目：${phase}`,
  ofPhase: ({ title, phase }) => `${title}（${phase}）`,
  letters: { '': '不參與', R: '執行', A: '當責', AR: '當責並執行', C: '諮詢', I: '告知' },
  meanings: { R: '執行：動手完成', A: '當責：負最終責任，只能有一個', AR: '既當責又執行', C: '諮詢：事前徵詢意見', I: '告知：事後通知' },
  heads: {
    'steering-committee': '指導委員會', 'project-manager': '專案經理', 'business-analysis': '業務分析', development: '開發設定',
    'technical-architecture': '技術架構', 'user-training': '教育訓練', deployment: '系統部署', supervision: '專案監督',
  },
  decisions: {
    goals: '整體目標',
    scope: '需求範圍',
    supplier: '平台與供應商',
    'plan-changes': '計畫變更',
    funds: '經費',
    'project-manager': '任命專案經理',
    organisation: '組織編制與小組合併',
    conflicts: '爭議的最終裁決',
    'early-start': '任務提前開始',
    'parallel-run-end': '結束雙軌並行',
  },
  faults: {
    'no-accountable': () => '沒有人當責：請給且只給一個小組填 A。',
    'several-accountable': ({ groups }) => `${groups}都填了 A：只能有一個。`,
    'no-responsible': () => '沒有人執行：請至少給一個小組填 R。',
    nobody: ({ groups }) => `小組裡還沒有人：${groups}。`,
  },
}
