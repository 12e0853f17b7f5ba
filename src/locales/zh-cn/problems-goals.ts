import type { ProblemSentences } from '../sentences.ts'
import { causeRemedies } from './method-problems.ts'

export const goalProblems = {
  'goal-withdrawn': ({ goal }, say) => `目标${say.quoted(goal)}已被撤销，未为它登记任何内容。如果仍需保留，请由撤销者撤回撤销，或重新新增该目标。`,
  'target-wrong-side': ({ goal, shape, baseline, target }, say) =>
    `目标${say.quoted(goal)}应当${shape === 'increase' ? '上升' : '下降'}，但目标值 ${say.number(target)} 在基线值 ${say.number(baseline)} 的另一侧。请更正其中一个数值，或更正方向。`,
  'goal-direction-unsaid': ({ goal, value }, say) => `目标${say.quoted(goal)}的基线值与目标值都是 ${say.number(value)}，也就是要保持现状。请在“方向”中选择保持不低于还是保持不高于，或改填目标值。`,
  'range-reversed': ({ goal, low, high }, say) => `目标${say.quoted(goal)}的下限 ${say.number(low)} 不低于上限 ${say.number(high)}。请更正其中之一。`,
  'goal-days-not-rising': ({ goal, first, second }, say) => `目标${say.quoted(goal)}的各个日期须先后有序：先是基线，再是里程碑和实测，最后是目标日期。${say.day(second)}不在${say.day(first)}之后，请更正其中之一。`,
  'cause-not-crm': ({ goal, cause, remedy, note }, say) =>
    `根因${say.quoted(cause)}不是 CRM 能消除的，本项目无法达成目标${say.quoted(goal)}。${note ? `诊断说明：${say.quoted(note)}。` : ''}请转而依靠${remedy && remedy !== 'other' ? causeRemedies[remedy].name : '诊断中指明的办法'}，或书面说明理由后仍保留此目标。`,
  'unit-in-use': ({ goal, unit, count }, say) => `${say.quoted(goal)}已有 ${say.number(count)} 个${unit ? `以${say.quoted(unit)}为单位的` : ''}实测值，换了单位含义就变了。请以新单位另设目标，或先撤销这些实测值。`,
  'test-missing': ({ goal }, say) => `${say.quoted(goal)}没有书面的成功检验，无从评判。请先写明检验办法，或改为测量。`,
  'judge-refused': ({ goal, judges }, say) =>
    judges.length > 0 ? `${say.quoted(goal)}由${say.list(judges)}各自评判，请指明其中一位。` : `${say.quoted(goal)}是否达成由团队成员各自评判，请指明一位。`,
  'not-goal-owner': ({ goal, owner, may }, say) => `目标${say.quoted(goal)}的数值由${owner === '' ? '其负责人（尚未指定）' : `负责人${owner}`}或以下角色录入：${say.list(may.map(say.role))}。请把数值交给他们。`,
  'measurement-refused': ({ goal, fault }, say) => `未为${say.quoted(goal)}登记任何内容：${say.fault(fault)}。`,
  'measured-already': ({ goal, day, value }, say) => `${say.quoted(goal)}在${say.day(day)}已有实测值 ${say.number(value)}。如有误请更正，原值仍会保留可查。`,
  'measurement-corrected': ({ goal, day, value }, say) => `${say.quoted(goal)}的这个实测值刚被他人更正：${say.day(day)}现为 ${say.number(value)}。请先查看更正后的值。`,
  'measurements-refused': ({ faults, refused, rows }, say) => `未导入任何内容：${say.number(rows)} 行中有 ${say.number(refused)} 行无法采用。${say.faults(faults)}。请更正或删去这些行后重新导入。`,
  'measurements-invalid': ({ file, faults }, say) => `未从${say.quoted(file)}采用任何实测值：${say.faults(faults)}。请更正后重新导入。`,
} satisfies Partial<ProblemSentences>
