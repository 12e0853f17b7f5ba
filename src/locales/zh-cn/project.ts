import type { Locale } from '../locale.ts'
import { briefFields, departmentFields, goalFields, personFields, riskFields, systemFields } from './project-brief.ts'
import { openPoints } from './project-open-points.ts'

const things: Locale['project']['things'] = {
  phase: '阶段',
  task: '任务',
  deliverable: '交付物',
  criterion: '评估标准',
  goal: '目标',
  person: '成员',
  condition: '条件',
  issue: '问题单',
  decision: '决策',
  'early-start': '提前开始许可',
  baseline: '进度基准',
  translation: '译文',
  department: '部门',
  system: '系统',
  submission: '提交记录',
  project: '项目',
  document: '文档',
}

const reasons: Locale['project']['reasons'] = {
  'finished-before-done': '填写完成日期时，完成度须为 100\u00a0%；请两者都填或都不填',
  'ids-rise': '编号顺序有误',
  'phases-in-order': '必须依次具备六个阶段',
  'supersedes-known': '某项决策所取代的决策不存在',
  'decided-before-start': '已提交或已决策的阶段必须是已开始的',
  'document-named-by-method': '方法规定的文档不能改名',
  'criteria-at-most-60': '一个检查点最多 60 项标准',
  ENOENT: '文件或文件夹不存在',
  EACCES: '没有访问权限',
  EPERM: '没有访问权限',
  EROFS: '磁盘为只读',
  EIO: '磁盘报告错误',
  EISDIR: '这是一个文件夹',
  ENOTDIR: '路径中有一部分不是文件夹',
  EMFILE: '打开的文件过多',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
}

export const project: Locale['project'] = {
  yes: '是',
  no: '否',
  someOf: ({ have, of }) => `${have} / ${of}`,
  things,
  reasons,
  briefFields,
  departmentFields,
  systemFields,
  goalFields,
  personFields,
  riskFields,
  openPoints,
  sentenceGap: '',
  faultGap: '；',
  lineAndColumn: ({ line, column }) => `第 ${line} 行第 ${column} 列`,
  placeAndField: ({ position, field }) => `${position}，${field}`,
  faultAt: ({ place, message }) => `${place}：${message}`,
  andMore: ({ more }) => `另有 ${more} 处`,
}
