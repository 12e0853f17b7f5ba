import { riskNames } from './changes-risks.ts'
import type { Locale } from '../locale.ts'
import { changeRequestNames } from './changes-change-requests.ts'
import { committeeNames } from './changes-committee.ts'
import { businessCaseNames } from './changes-business-case.ts'
import { goalNames } from './changes-goals.ts'
import { meetingNames } from './changes-meetings.ts'
import { organisationNames } from './changes-organisation.ts'
import { processLibraryNames } from './changes-process-library.ts'
import { processNames } from './changes-processes.ts'
import { issueNames } from './changes-issues.ts'
import { issueFileNames } from './changes-issue-files.ts'
import { raciNames } from './changes-raci.ts'
import { supervisionNames } from './changes-supervision.ts'
import { diagnosisNames } from './changes-diagnosis.ts'
import { evidenceNames } from './changes-evidence.ts'
import { benefitNames } from './changes-benefits.ts'
import { doorNames } from './changes-doors.ts'

export const changeNames: Locale['changeNames'] = {
  ...committeeNames,
  ...issueNames,
  ...issueFileNames,
  ...raciNames,
  'create-project': '建立專案',
  'open-archive': '開啟封存檔',
  'edit-project': '修改專案',
  'edit-brief': '修改專案概要',
  ...goalNames,
  ...processNames,
  ...processLibraryNames,
  ...businessCaseNames,
  ...changeRequestNames,
  'add-person': '新增團隊成員',
  'edit-person': '修改團隊成員',
  'withdraw-person': '移出團隊成員',
  'link-account': '將團隊職位與帳號連結',
  ...organisationNames,
  ...meetingNames,
  ...supervisionNames,
  ...diagnosisNames,
  'set-calendar': '設定工作行事曆',
  'add-calendar-year': '加入某年的官方行事曆',
  'add-task': '新增任務',
  'edit-task': '修改任務',
  'remove-task': '刪除任務',
  'move-task': '移動任務',
  'record-progress': '登錄進度',
  'set-baseline': '設定時程基準',
  'add-deliverable': '新增交付項目',
  'edit-deliverable': '修改交付項目',
  'approve-deliverable': '核准交付項目',
  'withdraw-deliverable': '撤銷交付項目',
  ...evidenceNames,
  ...doorNames,
  ...benefitNames,
  ...riskNames,
  'add-criterion': '新增評估標準',
  'drop-criterion': '取消評估標準',
  'restore-criterion': '恢復評估標準',
  'mark-not-applicable': '將評估標準標為不適用',
  'weigh-criterion': '調整評估標準的權重',
  'rate-criterion': '為評估標準評分',
  'rate-sheet': '儲存評分',
  'set-pass-mark': '設定及格線',
  'start-phase': '啟動階段',
  'submit-checkpoint': '將查核點提報委員會',
  'decide-checkpoint': '對查核點作成決議',
  'add-condition': '新增條件',
  'edit-condition': '修改條件',
  'meet-condition': '登錄條件已達成',
  'drop-condition': '取消條件',
  'reopen-condition': '重新開啟條件',
  'grant-early-start': '准予提前開始',
  'withdraw-early-start': '撤回提前開始',
  translate: '翻譯文字',
  'import-translations': '匯入譯文',
  'close-project': '結案',
  'reopen-project': '重新開啟專案',
  'pin-day': '固定示範日期',
  undo: '復原上一步',
}
