import type { Locale } from '../locale.ts'

export const measurementsFile: Locale['measurementsFile'] = {
  title: '實測值',
  columns: {
    goalId: ['目標編號', '編號'],
    goal: ['目標', '目標名稱', '指標', '指標名稱'],
    on: ['日期', '量測日期', '測定日', '統計日期'],
    value: ['數值', '實測值', '值', '量測值', '實際值', '結果'],
    unit: ['單位'],
    part: ['計數', '分子', '符合數'],
    whole: ['總數', '分母', '全部'],
    sample: ['樣本數', '樣本量'],
    source: ['來源', '資料來源'],
    by: ['登錄人'],
    at: ['登錄時間'],
  },
}
