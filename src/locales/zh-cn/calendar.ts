import type { Locale } from '../locale.ts'

export const calendar: Locale['calendar'] = {
  project: ({ project }) => `${project}：会议与日期`,
  personal: 'Sixgate：我的会议与日期',
  inProject: ({ what, project }) => `${what}（${project}）`,
  agenda: '议程：',
  invited: ({ people }) => `应出席：${people}`,
  cancelled: ({ reason }) => `已取消：${reason}`,
  voteEnds: ({ motion }) => `表决截止：${motion}`,
  measure: ({ goal }) => `登记实测值：${goal}`,
}
