import type { FigureRefusal } from '../../domain/read-figure.ts'
import type { measuringFaults as english } from '../en/faults-measuring.ts'

const figures: Readonly<Record<FigureRefusal, string>> = {
  empty: '此項必填',
  'not-a-number': '不是數字',
  ambiguous: '可以讀作兩個不同的數；請不用千分位符號，寫成 1234.5',
  'too-large': '過大，超出可用數值',
  'other-currency': '幣別與目標不同',
  'other-unit': '單位與目標不同',
}

export const measuringFaults: typeof english = {
  figure: (refusal) => figures[refusal as FigureRefusal] ?? figures['not-a-number'],
  'goal-withdrawn': () => '該目標已被撤銷',
  'goal-unknown': (name) => `沒有目標「${name}」；請填目標編號，或與此處一致的名稱`,
  'goal-ambiguous': (ids) => `有幾個目標同名：${ids}；請填編號`,
  'day-ahead': (today) => `這一天還沒到，今天是 ${today}`,
  'before-baseline': (day) => `這一天早於基準測定日 ${day}`,
  'counts-needed': () => '該目標是比率：請填兩個計數',
  'counts-not-wanted': () => '該目標不是比率：請只填數值',
  'zero-whole': () => '總數為零的比率不是實測值，有件數時再填',
  'judged-goal': () => '該目標沒有數值，由評判人依書面檢驗標準評判',
  'below-kind': (least) => `小於 ${least}，這類單位不會有這樣的數值`,
  'above-kind': (most) => `大於 ${most}，超出了這類單位的上限`,
  'half-steps': () => '評斷只能是 0（未達成）、0.5（部分達成）或 1（已達成）',
  'target-at-one-place': () => '里程碑值對應一個查核點或一個日期，二者擇一',
  'actual-empty': () => '請至少填寫作業分鐘、等待分鐘、差錯率之一',
  'step-twice': () => '有兩個步驟的編號相同',
  'target-wrong-side': () => '目標值在基準的反方向',
  'range-reversed': () => '上限須高於下限',
  formula: () => '這是公式，不會計算；請填入數值',
  'percent-unclear': (value) => `${value} 可能是 ${value}%，也可能是以 1 為整體的比例；請帶百分號，如 45%`,
  'day-unclear': () => '分不清日和月；請寫成 2026-05-18',
  contradicts: (line) => `第 ${line} 列給同一天填了不同的值`,
  'column-missing': (columns) => `缺少欄位：${columns}`,
  'no-rows': () => '沒有任何實測值的列',
  'too-many-rows': (most) => `列數過多，最多 ${most} 列`,
  'not-a-workbook': () => '不是可讀取的活頁簿（XLSX）',
  'took-too-long': (seconds) => `讀取超過 ${seconds} 秒，請拆分檔案`,
}
