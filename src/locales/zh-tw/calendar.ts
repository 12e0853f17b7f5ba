import type { Locale } from '../locale.ts'

export const calendar: Locale['calendar'] = {
  project: ({ project }) => `${project}：會議與日期`,
  personal: 'Sixgate：我的會議與日期',
  inProject: ({ what, project }) => `${what}（${project}）`,
  agenda: '議程：',
  invited: ({ people }) => `應出席：${people}`,
  cancelled: ({ reason }) => `已取消：${reason}`,
  voteEnds: ({ motion }) => `表決截止：${motion}`,
  measure: ({ goal }) => `登錄實測值：${goal}`,
}
