import { countryName } from '../../domain/country-named.ts'
import { riskSentences } from './changes-risks.ts'
import type { ChangeSentences } from '../change-words.ts'
import { changeRequestSentences } from './changes-change-requests.ts'
import { committeeSentences } from './changes-committee.ts'
import { businessCaseSentences } from './changes-business-case.ts'
import { goalSentences } from './changes-goals.ts'
import { meetingSentences } from './changes-meetings.ts'
import { organisationSentences } from './changes-organisation.ts'
import { processLibrarySentences } from './changes-process-library.ts'
import { processSentences } from './changes-processes.ts'
import { issueSentences } from './changes-issues.ts'
import { issueFileSentences } from './changes-issue-files.ts'
import { raciSentences } from './changes-raci.ts'
import { supervisionSentences } from './changes-supervision.ts'
import { diagnosisSentences } from './changes-diagnosis.ts'
import { evidenceSentences } from './changes-evidence.ts'
import { benefitSentences } from './changes-benefits.ts'
import { doorSentences } from './changes-doors.ts'

export const changes: ChangeSentences = {
  ...committeeSentences,
  ...issueSentences,
  ...issueFileSentences,
  ...raciSentences,
  'create-project': ({ name, from }, { quoted }) => (from ? `创建了项目${quoted(name)}，作为${quoted(from)}的下一期` : `根据项目概要创建了项目${quoted(name)}`),
  'open-archive': ({ people, person }, names) => `从归档文件打开了项目${people.length > 0 ? `，并取消了${names.list(people.map(names.person))}在另一处安装里的账号关联` : ''}${person ? `；${names.person(person)}以咨询顾问身份加入项目` : ''}`,
  'edit-project': (input, { fields }) => `修改了项目信息：${fields(input)}`,
  'edit-brief': (input, { fields }) => `修改了项目概要：${fields(input)}`,
  ...goalSentences,
  ...processSentences,
  ...processLibrarySentences,
  ...businessCaseSentences,
  ...changeRequestSentences,
  'add-person': ({ name, group }, names) => `将${names.quoted(name)}加入${(group ? names.group(group) : '未编组')}`,
  'edit-person': ({ person, ...rest }, names) => `修改了${names.person(person)}的信息：${names.fields(rest)}`,
  'withdraw-person': ({ person }, names) => `将${names.person(person)}移出团队`,
  'link-account': ({ person, account }, names) => (account ? `为${names.person(person)}关联了账号` : `取消了${names.person(person)}的账号关联`),
  ...organisationSentences,
  ...meetingSentences,
  ...supervisionSentences,
  ...diagnosisSentences,
  'set-calendar': ({ country }) => `设置了工作日历${country ? `（${countryName(String(country), 'zh-Hans') ?? country}）` : ''}`,
  'add-calendar-year': ({ year }) => `加入了 ${year} 年的官方日历`,
  'add-task': ({ title, phase }, names) => `在${names.phase(phase)}阶段新增了任务${names.quoted(title)}`,
  'edit-task': ({ task, ...rest }, names) => `修改了任务${names.task(task)}：${names.fields(rest)}`,
  'remove-task': ({ task }, names) => `删除了任务${names.task(task)}`,
  'move-task': ({ task, before }, names) => (before ? `将任务${names.task(task)}移到${names.task(before)}之前` : `将任务${names.task(task)}移到本阶段末尾`),
  'record-progress': ({ task, done }, names) => (done === 100 ? `将任务${names.task(task)}登记为完成` : `将任务${names.task(task)}的进度登记为 ${names.number(done)}%`),
  'set-baseline': ({ reason }, { quoted }) => `设定了新的进度基准：${quoted(reason)}`,
  'add-deliverable': ({ title, phase }, names) => `在${names.phase(phase)}阶段新增了交付物${names.quoted(title)}`,
  'edit-deliverable': ({ deliverable, ...rest }, names) => `修改了交付物${names.deliverable(deliverable)}：${names.fields(rest)}`,
  'approve-deliverable': ({ deliverable }, names) => `批准了${names.deliverable(deliverable)}`,
  'withdraw-deliverable': ({ deliverable }, names) => `撤销了交付物${names.deliverable(deliverable)}`,
  ...evidenceSentences,
  ...doorSentences,
  ...benefitSentences,
  ...riskSentences,
  'add-criterion': ({ phase, title }, names) => `为${names.phase(phase)}检查点新增了评估标准${names.quoted(title)}`,
  'drop-criterion': ({ phase, criterion, reason }, names) => `取消了评估标准${names.criterion(phase, criterion)}：${names.quoted(reason)}`,
  'restore-criterion': ({ phase, criterion }, names) => `恢复了评估标准${names.criterion(phase, criterion)}`,
  'mark-not-applicable': ({ phase, criterion, reason }, names) => `将${names.criterion(phase, criterion)}标为不适用：${names.quoted(reason)}`,
  'weigh-criterion': ({ phase, criterion, weight }, names) => `将${names.criterion(phase, criterion)}的权重调整为 ${weight}`,
  'rate-criterion': ({ phase, criterion, rating }, names) => `为${names.criterion(phase, criterion)}评 ${rating} 分（${names.rating(rating)}）`,
  'rate-sheet': ({ phase }, names) => `保存了${names.phase(phase)}检查点的评分`,
  'set-pass-mark': ({ phase, passMark }, names) => `将${names.phase(phase)}检查点的合格线设为 ${names.number(passMark)} 分`,
  'start-phase': ({ phase }, names) => `启动了${names.phase(phase)}阶段`,
  'submit-checkpoint': ({ phase, recommendation }, names) => `将${names.phase(phase)}检查点提交委员会，建议：${names.decision(recommendation)}`,
  'decide-checkpoint': ({ phase, decision, conditions }, names) =>
    `对${names.phase(phase)}检查点作出决策：${names.decision(decision)}${conditions.length > 0 ? `，附 ${conditions.length} 项条件` : ''}`,
  'add-condition': ({ phase, title }, names) => `为${names.phase(phase)}检查点设定了条件${names.quoted(title)}`,
  'edit-condition': ({ issue, ...rest }, names) => `修改了条件${names.condition(issue)}：${names.fields(rest)}`,
  'meet-condition': ({ issue }, names) => `登记条件${names.condition(issue)}已满足`,
  'drop-condition': ({ issue, reason }, names) => `撤销了条件${names.condition(issue)}：${names.quoted(reason)}`,
  'reopen-condition': ({ issue }, names) => `重新打开了条件${names.condition(issue)}`,
  'grant-early-start': ({ tasks, reason }, names) => `准予${names.list(tasks.map(names.task))}提前开始：${names.quoted(reason)}`,
  'withdraw-early-start': () => '撤回了一次提前开始的准许',
  translate: ({ text }, { quoted }) => `翻译了${quoted(text)}`,
  'import-translations': ({ rows }) => `导入了 ${rows.length} 条译文`,
  'close-project': () => '关闭了项目',
  'reopen-project': () => '重新打开了项目',
  'pin-day': ({ day }, names) => (day ? `将“今天”固定为${names.day(day)}` : '取消固定日期，恢复使用真实日期'),
  undo: ({ undone, change }, { change: name, number }) =>
    undone === undefined ? '撤销了自己的上一步操作' : change === 'undo' ? `恢复了先前的撤销（第 ${number(undone)} 版）` : `撤销了第 ${number(undone)} 版：${name(change ?? '')}`,
}
