import type { ProblemSentences } from '../sentences.ts'
import { causeRemedies } from './method-problems.ts'

export const goalProblems = {
  'goal-withdrawn': ({ goal }, say) => `目標${say.quoted(goal)}已被撤銷，未替它登錄任何內容。若仍需保留，請由撤銷者復原撤銷，或重新新增該目標。`,
  'target-wrong-side': ({ goal, shape, baseline, target }, say) =>
    `目標${say.quoted(goal)}應當${shape === 'increase' ? '上升' : '下降'}，但目標值 ${say.number(target)} 在基準值 ${say.number(baseline)} 的另一側。請更正其中一個數值，或更正方向。`,
  'goal-direction-unsaid': ({ goal, value }, say) => `目標${say.quoted(goal)}的基準值與目標值都是 ${say.number(value)}，也就是要維持現況。請在「方向」中選擇維持不低於或維持不高於，或改填目標值。`,
  'range-reversed': ({ goal, low, high }, say) => `目標${say.quoted(goal)}的下限 ${say.number(low)} 不低於上限 ${say.number(high)}。請更正其中之一。`,
  'goal-days-not-rising': ({ goal, first, second }, say) => `目標${say.quoted(goal)}的各個日期須先後有序：先是基準，再是里程碑和實測，最後是目標日期。${say.day(second)}不在${say.day(first)}之後，請更正其中之一。`,
  'cause-not-crm': ({ goal, cause, remedy, note }, say) =>
    `根因${say.quoted(cause)}不是 CRM 能消除的，本專案無法達成目標${say.quoted(goal)}。${note ? `診斷說明：${say.quoted(note)}。` : ''}請改為依靠${remedy && remedy !== 'other' ? causeRemedies[remedy].name : '診斷中指明的辦法'}，或書面說明理由後仍保留此目標。`,
  'unit-in-use': ({ goal, unit, count }, say) => `${say.quoted(goal)}已有 ${say.number(count)} 個${unit ? `以${say.quoted(unit)}為單位的` : ''}實測值，換了單位意義就變了。請以新單位另設目標，或先撤銷這些實測值。`,
  'test-missing': ({ goal }, say) => `${say.quoted(goal)}沒有書面的成功檢驗，無從評斷。請先寫明檢驗辦法，或改為量測。`,
  'judge-refused': ({ goal, judges }, say) =>
    judges.length > 0 ? `${say.quoted(goal)}由${say.list(judges)}各自評斷，請指明其中一位。` : `${say.quoted(goal)}是否達成由團隊成員各自評斷，請指明一位。`,
  'not-goal-owner': ({ goal, owner, may }, say) => `目標${say.quoted(goal)}的數值由${owner === '' ? '其負責人（尚未指定）' : `負責人${owner}`}或以下角色登錄：${say.list(may.map(say.role))}。請把數值交給他們。`,
  'measurement-refused': ({ goal, fault }, say) => `未替${say.quoted(goal)}登錄任何內容：${say.fault(fault)}。`,
  'measured-already': ({ goal, day, value }, say) => `${say.quoted(goal)}在${say.day(day)}已有實測值 ${say.number(value)}。如有誤請更正，原值仍會保留可查。`,
  'measurement-corrected': ({ goal, day, value }, say) => `${say.quoted(goal)}的這個實測值剛由他人更正：${say.day(day)}現為 ${say.number(value)}。請先查看更正後的值。`,
  'measurements-refused': ({ faults, refused, rows }, say) => `未匯入任何內容：${say.number(rows)} 列中有 ${say.number(refused)} 列無法採用。${say.faults(faults)}。請更正或刪去這些列後重新匯入。`,
  'measurements-invalid': ({ file, faults }, say) => `未從${say.quoted(file)}採用任何實測值：${say.faults(faults)}。請更正後重新匯入。`,
} satisfies Partial<ProblemSentences>
