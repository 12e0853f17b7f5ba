import type { Locale } from '../locale.ts'

export const historyPage: Locale['historyPage'] = {
  title: '變更歷程',
  lead: ({ count, day }) => `自${day}以來共 ${count} 次變更，每次都記有何人、何時、改了什麼，事後不能修改，也不能刪除。`,
  why: '指導委員會要對決議負責，就必須能在事後看到當時的依據。因此每次變更都連同經手人一起保存，並與前一次相鏈；誰改動過去，鏈條就在哪裡斷開，驗證指令會指出位置。',
  area: '範圍',
  person: '經手人',
  from: '從',
  until: '到',
  filter: '篩選',
  version: '版本',
  when: '時間',
  who: '經手人',
  what: '內容',
  asItWas: '當時的樣子',
  asItWasAt: ({ version }) => `第 ${version} 版當時的樣子`,
  asItWasOn: '檢視某日當時的樣子',
  look: '檢視',
  shown: ({ first, last, of }) => `第 ${first} 至 ${last} 筆，共 ${of} 筆`,
  emptyTitle: '沒有符合篩選條件的變更',
  emptyText: '請換一個範圍、經手人或時間。',
  all: '所有變更',
  areas: {
    project: '專案', brief: '概要', goals: '目標', measurements: '量測值', outcomesLeftOut: '不追求的成果', diagnosis: '診斷', businessCase: '商業論證', benefits: '效益追蹤', processes: '流程', workRoles: '流程角色', team: '團隊', organisation: '組織', raci: 'RACI 矩陣', calendar: '行事曆', phases: '階段與評分', tasks: '工作項目',
    deliverables: '交付項目', files: '佐證檔案', matters: '提請事項', rounds: '表決輪次', decisions: '決議', issues: '條件', earlyStarts: '提前開始', baselines: '時程基準',
    meetings: '會議', supervision: '監督報告', translations: '譯文',
  },
}
