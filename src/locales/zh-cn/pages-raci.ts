import type { Locale } from '../locale.ts'

export const raciPage: Locale['raciPage'] = {
  lead: ({ rows, wrong }) =>
    wrong === 0 ? `全部 ${rows} 个检查点、决定和交付物都只有一个小组负责，并且至少有一个小组执行。`
      : `${rows} 行中有 ${wrong} 行还行不通：没有人负责、没有人执行，或者指定的小组里还没有人。`,
  changed: ({ cells }) => (cells === 0 ? '' : `有 ${cells} 个单元格与方法的建议不同。`),
  why: '人人都管的事，等于没人管。一篇研究 CRM 项目团队组建的文章列出了八个小组及其职责；这张矩阵写明每项成果、每个决定由哪个小组负责、谁动手、听取谁的意见、告知谁。检查点和决定由指导委员会负责，各组的工作由项目经理负责。',
  findings: '还行不通的地方',
  nobodyIn: ({ group, rows }) => `${group}：组内还没有人，却要在 ${rows} 行中执行或负责，第一处是`,
  toGroups: '配备小组成员',
  grid: 'RACI 矩阵：各行与各小组',
  region: 'RACI 矩阵，可左右滚动',
  differs: ({ letter }) => `与建议不同，建议为：${letter}`,
  differsLegend: '圆点：与建议不同',
  merged: ({ groups }) => `合并编组：${groups}`,
  saveBlock: ({ block }) => `保存：${block}`,
  save: '保存',
  discard: '放弃修改',
  unsaved: ({ count }) => `尚未保存的单元格：${count}`,
  full: '一次最多保存 500 个单元格：请先保存，再继续。',
  keys: '方向键移动；按 R、A、C、I 填写，Shift+A 填 AR，Delete 清空，Enter 保存。',
  ownTitle: '自定义行',
  ownText: '方法和交付物都没有涵盖、但必须有人负责的事项，例如合同、工会审批或搬迁。',
  addRow: '新增一行',
  rename: '改名',
  withdraw: '撤销',
  csv: 'CSV',
  xlsx: 'Excel',
  mayEdit: ({ who }) => `只有以下角色可以修改矩阵：${who}。`,
}
