import type { Locale } from '../locale.ts'

export const measurementsFile: Locale['measurementsFile'] = {
  title: '实测值',
  columns: {
    goalId: ['目标编号', '编号'],
    goal: ['目标', '目标名称', '指标', '指标名称'],
    on: ['日期', '测量日期', '测定日', '统计日期'],
    value: ['数值', '实测值', '值', '测量值', '实际值', '结果'],
    unit: ['单位'],
    part: ['计数', '分子', '符合数'],
    whole: ['总数', '分母', '全部'],
    sample: ['样本量', '样本数'],
    source: ['来源', '数据来源'],
    by: ['登记人'],
    at: ['登记时间'],
  },
}
