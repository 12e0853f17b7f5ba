import type { FigureRefusal } from '../../domain/read-figure.ts'
import type { measuringFaults as english } from '../en/faults-measuring.ts'

const figures: Readonly<Record<FigureRefusal, string>> = {
  empty: '此项必填',
  'not-a-number': '不是数字',
  ambiguous: '可以读作两个不同的数；请不用千位分隔符，写成 1234.5',
  'too-large': '过大，超出可用数值',
  'other-currency': '币种与目标不同',
  'other-unit': '单位与目标不同',
}

export const measuringFaults: typeof english = {
  figure: (refusal) => figures[refusal as FigureRefusal] ?? figures['not-a-number'],
  'goal-withdrawn': () => '该目标已被撤销',
  'goal-unknown': (name) => `没有目标“${name}”；请填写目标编号，或与此处一致的名称`,
  'goal-ambiguous': (ids) => `有几个目标同名：${ids}；请填写编号`,
  'day-ahead': (today) => `这一天还没有到，今天是 ${today}`,
  'before-baseline': (day) => `这一天早于基线测定日 ${day}`,
  'counts-needed': () => '该目标是比率：请填写两个计数',
  'counts-not-wanted': () => '该目标不是比率：请只填数值',
  'zero-whole': () => '总数为零的比率不是实测值，有件数时再填',
  'judged-goal': () => '该目标没有数值，由评判人按书面检验标准评判',
  'below-kind': (least) => `小于 ${least}，这类单位不会有这样的数值`,
  'above-kind': (most) => `大于 ${most}，超出了这类单位的上限`,
  'half-steps': () => '评判只能是 0（未达成）、0.5（部分达成）或 1（已达成）',
  'target-at-one-place': () => '里程碑值对应一个检查点或一个日期，二者择一',
  'actual-empty': () => '请至少填写工作分钟、等待分钟、差错率之一',
  'step-twice': () => '有两个步骤的编号相同',
  'target-wrong-side': () => '目标值在基线的反方向',
  'range-reversed': () => '上限须高于下限',
  formula: () => '这是公式，不会计算；请填入数值',
  'percent-unclear': (value) => `${value} 可能是 ${value}%，也可能是以 1 为整体的比例；请带百分号，如 45%`,
  'day-unclear': () => '分不清日和月；请写成 2026-05-18',
  contradicts: (line) => `第 ${line} 行给同一天填了不同的值`,
  'column-missing': (columns) => `缺少列：${columns}`,
  'no-rows': () => '没有任何实测值的行',
  'too-many-rows': (most) => `行数过多，最多 ${most} 行`,
  'not-a-workbook': () => '不是可读取的工作簿（XLSX）',
  'took-too-long': (seconds) => `读取超过 ${seconds} 秒，请拆分文件`,
}
