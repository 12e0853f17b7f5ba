import type { FindingWords } from '../finding-words.ts'

export const findingsOfTime: Pick<FindingWords, 'environment-unassessed' | 'material-late' | 'sessions-late' | 'session-in-working-time' | 'review-overdue'> = {
  'environment-unassessed': {
    what: ({ done, due }, names) => `網路與系統環境尚未評估完（完成 ${names.percent(done)}），而第一個查核點原訂${names.day(due)}：環境不足必須先行改善。`,
    figure: ({ done }, { percent }) => percent(done), remedy: '完成評估',
  },
  'material-late': {
    what: ({ begin, end }, names) => `訓練教材${names.day(begin)}才開始，而開發${names.day(end)}就結束：教育訓練要及早著手。`,
    figure: ({ begin }, { day }) => day(begin), remedy: '提早開始',
  },
  'sessions-late': {
    what: ({ begin, end }, names) => `${begin ? `首次使用者訓練在${names.day(begin)}` : '尚未安排使用者訓練'}，而測試${names.day(end)}就結束：使用者來得晚，本該在測試中發現的問題就會留到後面。`,
    figure: ({ begin }, { day }) => (begin ? day(begin) : ''), remedy: '提早安排訓練',
  },
  'session-in-working-time': {
    what: ({ on, at }, names) => `${names.day(on)} ${at} 的課程占用上班時間，且未說明原因：安排在晚上或週末對營運影響較小。`,
    figure: ({ at }) => at, remedy: '改期，或說明原因',
  },
  'review-overdue': {
    what: ({ kind, due }, names) => `${kind === 'team' ? '團隊' : '委員會'}的計畫檢討應於${names.day(due)}舉行：沒人看的計畫就不再是計畫。`,
    figure: ({ days }, names) => names.days(days), remedy: '安排會議',
  },
}
