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
  'create-project': ({ name, from }, { quoted }) => (from ? `建立了專案${quoted(name)}，作為${quoted(from)}的下一期` : `依專案概要建立了專案${quoted(name)}`),
  'open-archive': ({ people, person }, names) => `由封存檔開啟了專案${people.length > 0 ? `，並取消了${names.list(people.map(names.person))}在另一處安裝中的帳號連結` : ''}${person ? `；${names.person(person)}以顧問身分加入專案` : ''}`,
  'edit-project': (input, { fields }) => `修改了專案資訊：${fields(input)}`,
  'edit-brief': (input, { fields }) => `修改了專案概要：${fields(input)}`,
  ...goalSentences,
  ...processSentences,
  ...processLibrarySentences,
  ...businessCaseSentences,
  ...changeRequestSentences,
  'add-person': ({ name, group }, names) => `將${names.quoted(name)}加入${(group ? names.group(group) : '未編組')}`,
  'edit-person': ({ person, ...rest }, names) => `修改了${names.person(person)}的資訊：${names.fields(rest)}`,
  'withdraw-person': ({ person }, names) => `將${names.person(person)}移出團隊`,
  'link-account': ({ person, account }, names) => (account ? `為${names.person(person)}連結了帳號` : `取消了${names.person(person)}的帳號連結`),
  ...organisationSentences,
  ...meetingSentences,
  ...supervisionSentences,
  ...diagnosisSentences,
  'set-calendar': ({ country }) => `設定了工作日曆${country ? `（${countryName(String(country), 'zh-Hant') ?? country}）` : ''}`,
  'add-calendar-year': ({ year }) => `加入了 ${year} 年的官方日曆`,
  'add-task': ({ title, phase }, names) => `在${names.phase(phase)}階段新增了任務${names.quoted(title)}`,
  'edit-task': ({ task, ...rest }, names) => `修改了任務${names.task(task)}：${names.fields(rest)}`,
  'remove-task': ({ task }, names) => `刪除了任務${names.task(task)}`,
  'move-task': ({ task, before }, names) => (before ? `將任務${names.task(task)}移到${names.task(before)}之前` : `將任務${names.task(task)}移到本階段最後`),
  'record-progress': ({ task, done }, names) => (done === 100 ? `將任務${names.task(task)}登錄為完成` : `將任務${names.task(task)}的進度登錄為 ${names.number(done)}%`),
  'set-baseline': ({ reason }, { quoted }) => `設定了新的時程基準：${quoted(reason)}`,
  'add-deliverable': ({ title, phase }, names) => `在${names.phase(phase)}階段新增了交付項目${names.quoted(title)}`,
  'edit-deliverable': ({ deliverable, ...rest }, names) => `修改了交付項目${names.deliverable(deliverable)}：${names.fields(rest)}`,
  'approve-deliverable': ({ deliverable }, names) => `核准了${names.deliverable(deliverable)}`,
  'withdraw-deliverable': ({ deliverable }, names) => `撤銷了交付項目${names.deliverable(deliverable)}`,
  ...evidenceSentences,
  ...doorSentences,
  ...benefitSentences,
  ...riskSentences,
  'add-criterion': ({ phase, title }, names) => `為${names.phase(phase)}查核點新增了評估標準${names.quoted(title)}`,
  'drop-criterion': ({ phase, criterion, reason }, names) => `取消了評估標準${names.criterion(phase, criterion)}：${names.quoted(reason)}`,
  'restore-criterion': ({ phase, criterion }, names) => `恢復了評估標準${names.criterion(phase, criterion)}`,
  'mark-not-applicable': ({ phase, criterion, reason }, names) => `將${names.criterion(phase, criterion)}標為不適用：${names.quoted(reason)}`,
  'weigh-criterion': ({ phase, criterion, weight }, names) => `將${names.criterion(phase, criterion)}的權重調整為 ${weight}`,
  'rate-criterion': ({ phase, criterion, rating }, names) => `為${names.criterion(phase, criterion)}評 ${rating} 分（${names.rating(rating)}）`,
  'rate-sheet': ({ phase }, names) => `儲存了${names.phase(phase)}查核點的評分`,
  'set-pass-mark': ({ phase, passMark }, names) => `將${names.phase(phase)}查核點的及格線設為 ${names.number(passMark)} 分`,
  'start-phase': ({ phase }, names) => `啟動了${names.phase(phase)}階段`,
  'submit-checkpoint': ({ phase, recommendation }, names) => `將${names.phase(phase)}查核點提報委員會，建議：${names.decision(recommendation)}`,
  'decide-checkpoint': ({ phase, decision, conditions }, names) =>
    `對${names.phase(phase)}查核點作成決議：${names.decision(decision)}${conditions.length > 0 ? `，附 ${conditions.length} 項條件` : ''}`,
  'add-condition': ({ phase, title }, names) => `為${names.phase(phase)}查核點設定了條件${names.quoted(title)}`,
  'edit-condition': ({ issue, ...rest }, names) => `修改了條件${names.condition(issue)}：${names.fields(rest)}`,
  'meet-condition': ({ issue }, names) => `登錄條件${names.condition(issue)}已達成`,
  'drop-condition': ({ issue, reason }, names) => `取消了條件${names.condition(issue)}：${names.quoted(reason)}`,
  'reopen-condition': ({ issue }, names) => `重新開啟了條件${names.condition(issue)}`,
  'grant-early-start': ({ tasks, reason }, names) => `准予${names.list(tasks.map(names.task))}提前開始：${names.quoted(reason)}`,
  'withdraw-early-start': () => '撤回了一次提前開始的准許',
  translate: ({ text }, { quoted }) => `翻譯了${quoted(text)}`,
  'import-translations': ({ rows }) => `匯入了 ${rows.length} 筆譯文`,
  'close-project': () => '結案',
  'reopen-project': () => '重新開啟了專案',
  'pin-day': ({ day }, names) => (day ? `將「今天」固定為${names.day(day)}` : '取消固定日期，恢復使用真實日期'),
  undo: ({ undone, change }, { change: name, number }) =>
    undone === undefined ? '復原了自己的上一步操作' : change === 'undo' ? `取消了先前的復原（第 ${number(undone)} 版）` : `復原了第 ${number(undone)} 版：${name(change ?? '')}`,
}
