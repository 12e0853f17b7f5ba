import type { Locale } from '../locale.ts'

export const processImportPage: Locale['processImportPage'] = {
  title: '导入流程',
  why: '在建模工具里画过的流程不必再敲一遍。BPMN 2.0 带来步骤、泳道和走向，数字在这里补上；步骤表则带来全部内容。',
  lead: '选择任何建模工具的 BPMN 2.0 文件，或 CSV、XLSX 格式的步骤表。你会先看到读懂了什么、没读懂什么；在你确认之前什么都不会导入。',
  leadSeen: ({ figure, notes }) => `找到 ${figure} 个流程。${notes}此时什么都没有导入。`,
  leadRefused: ({ rows }) => `${rows}读不懂，因此什么都不能导入。请修改文件或下面的行，再看一次。`,
  rows: ({ figure }) => `${figure} 行`,
  notesNone: '全部读懂了。',
  notesSome: ({ figure }) => `有 ${figure} 处与文件不完全一样。`,
  file: '文件', fileHint: 'BPMN 2.0（.bpmn、.xml）、CSV 或 XLSX；最大 20 MB', paste: '或电子表格中的行', pasteHint: '第一行为表头',
  into: '导入为', fresh: '新流程', variantOf: ({ process, variant }) => `${process}：${variant}（替换其步骤）`, intoHint: '适用于文件中恰有一个流程；有多个时成为新流程，或归入同名的流程',
  area: '新流程的业务领域', areaHint: '文件没有说明时', look: '看一看', another: '另一个文件', bring: '文件',
  found: '找到的内容', process: '流程', steps: '步骤', lanes: '泳道', becomes: '成为', replaces: ({ process }) => `${process}的步骤`, isNew: '新流程',
  faults: ({ figure }) => `${figure} 处毛病，可在步骤表中修改`, sound: '没有毛病', state: '状态',
  areaMissing: '请选择它属于哪个业务领域，再看一次。', take: ({ figure }) => `导入 ${figure} 个流程`,
  notes: '与文件不完全一样', notesText: 'BPMN 能表达的比步骤表多。这里列出哪些换了形式，哪些没有带进来。',
  refused: '读不懂的行', line: '行', what: '问题', ignored: ({ columns }) => `没有用到的列：${columns}。`,
  filled: ({ title, parts }) => `${title}：${parts}。`, added: ({ kinds }) => `补上了${kinds}`, chained: ({ figure }) => `${figure} 行没有说明后续，因此通向下一行`,
  step: '步骤', kind: '类型', department: '部门', showSteps: ({ title }) => `${title}的步骤`, more: ({ more }) => `另有 ${more} 项`,
  who: ({ who }) => `可以导入流程的角色：${who}；组长中仅限业务分析组组长。`,
}
