import type { FindingWords } from '../finding-words.ts'

export const findingsOfTime: Pick<FindingWords, 'environment-unassessed' | 'material-late' | 'sessions-late' | 'session-in-working-time' | 'review-overdue'> = {
  'environment-unassessed': {
    what: ({ done, due }, names) => `网络与系统环境尚未评估完（完成 ${names.percent(done)}），而首个检查点计划在${names.day(due)}：环境不足必须先行改善。`,
    figure: ({ done }, { percent }) => percent(done), remedy: '完成评估',
  },
  'material-late': {
    what: ({ begin, end }, names) => `培训教材${names.day(begin)}才开始，而开发${names.day(end)}就结束：培训动手要早。`,
    figure: ({ begin }, { day }) => day(begin), remedy: '提前开始',
  },
  'sessions-late': {
    what: ({ begin, end }, names) => `${begin ? `首次用户培训在${names.day(begin)}` : '尚未安排用户培训'}，而测试${names.day(end)}就结束：用户来得晚，本该在测试中发现的问题就会留到后面。`,
    figure: ({ begin }, { day }) => (begin ? day(begin) : ''), remedy: '提前安排培训',
  },
  'session-in-working-time': {
    what: ({ on, at }, names) => `${names.day(on)} ${at} 的培训占用工作时间，且未说明原因：安排在晚上或周末对业务影响较小。`,
    figure: ({ at }) => at, remedy: '改期，或说明原因',
  },
  'review-overdue': {
    what: ({ kind, due }, names) => `${kind === 'team' ? '团队' : '委员会'}的计划评审应于${names.day(due)}举行：没人看的计划就不再是计划。`,
    figure: ({ days }, names) => names.days(days), remedy: '安排会议',
  },
}
