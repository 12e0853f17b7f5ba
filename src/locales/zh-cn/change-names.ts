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
  'create-project': '创建项目',
  'open-archive': '打开归档文件',
  'edit-project': '修改项目',
  'edit-brief': '修改项目概要',
  ...goalNames,
  ...processNames,
  ...processLibraryNames,
  ...businessCaseNames,
  ...changeRequestNames,
  'add-person': '新增团队成员',
  'edit-person': '修改团队成员',
  'withdraw-person': '移出团队成员',
  'link-account': '把团队岗位与账号关联',
  ...organisationNames,
  ...meetingNames,
  ...supervisionNames,
  ...diagnosisNames,
  'set-calendar': '设置工作日历',
  'add-calendar-year': '加入某年的官方日历',
  'add-task': '新增任务',
  'edit-task': '修改任务',
  'remove-task': '删除任务',
  'move-task': '移动任务',
  'record-progress': '登记进度',
  'set-baseline': '设定进度基准',
  'add-deliverable': '新增交付物',
  'edit-deliverable': '修改交付物',
  'approve-deliverable': '批准交付物',
  'withdraw-deliverable': '撤销交付物',
  ...evidenceNames,
  ...doorNames,
  ...benefitNames,
  ...riskNames,
  'add-criterion': '新增评估标准',
  'drop-criterion': '取消评估标准',
  'restore-criterion': '恢复评估标准',
  'mark-not-applicable': '将评估标准标为不适用',
  'weigh-criterion': '调整评估标准的权重',
  'rate-criterion': '为评估标准评分',
  'rate-sheet': '保存评分',
  'set-pass-mark': '设定合格线',
  'start-phase': '启动阶段',
  'submit-checkpoint': '将检查点提交委员会',
  'decide-checkpoint': '对检查点作出决策',
  'add-condition': '新增条件',
  'edit-condition': '修改条件',
  'meet-condition': '登记条件已满足',
  'drop-condition': '撤销条件',
  'reopen-condition': '重新打开条件',
  'grant-early-start': '准予提前开始',
  'withdraw-early-start': '撤回提前开始',
  translate: '翻译文本',
  'import-translations': '导入译文',
  'close-project': '关闭项目',
  'reopen-project': '重新打开项目',
  'pin-day': '固定演示日期',
  undo: '撤销上一步',
}
