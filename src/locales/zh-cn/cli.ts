import type { CliWords } from '../cli-words.ts'
import { accountCommands, accountOptions, accountPositionals } from './cli-accounts.ts'
import { noticeCommands, noticeOptions } from './cli-notices.ts'
import { issueFileOptions } from './cli-issue-files.ts'
import { goalCommands, goalOptions, goalPositionals } from './cli-goals.ts'
import { issueCommands, issueOptions, issuePositionals } from './cli-issues.ts'
import { searchCommands, searchOptions, searchPositionals } from './cli-search.ts'
import { processCommands, processOptions, processPositionals } from './cli-processes.ts'
import { frame } from './cli-frame.ts'

const commands: CliWords['commands'] = {
  new: '根据项目概要（YAML 或 JSON）创建项目；- 表示读取标准输入',
  demo: '数据目录中若没有演示项目则先创建，然后提供网页服务',
  serve: '在本机提供网页和 API 服务',
  list: '列出所有项目',
  status: '显示项目现状：阶段、关口、就绪度、偏差',
  show: '显示项目的一个方面',
  change: '作一项更改：逐个写 --字段 值，或用 --input 给出整份 JSON',
  changes: '列出所有更改及其字段，或只看其中一项',
  plan: '生成计划文档；不指定名称则生成全部',
  schedule: '计算项目的日期，或计算 JSON 文件中计划的日期',
  import: '把归档、译文、实测值、问题单（issues）、移交的答复（answers）、BPMN、步骤表（processes）、日历或依据文件导入到一个项目',
  export: '从项目导出文件：归档、译文、实测值、问题单（issues）、移交批次（batch）、BPMN、步骤表（processes）、RACI 矩阵、会议日历或依据文件',
  history: '列出项目的更改：何时、何人、何事',
  verify: '检查历史是否被改动、删除或截断',
  backup: '将所有项目连同历史写入一个文件，服务运行时也可以',
  restore: '从备份恢复项目；已有的内容绝不覆盖',
  remove: '将项目移出列表；其文件移到 removed 目录',
  completion: '输出 bash 补全脚本：source <(sixgate completion)',
  ...goalCommands,
  ...processCommands,
  ...issueCommands,
  ...searchCommands,
  ...noticeCommands,
  ...accountCommands,
}

const positionals: CliWords['positionals'] = {
  brief: '项目概要文件', project: '项目编号', area: '要显示的方面', name: '更改的名称', document: '文档的键名',
  source: '项目编号，或含计划的 JSON 文件', kind: '文件内容的种类', file: '要读取或写入的文件', id: '依据文件的编号，例如 file-3',
  ...goalPositionals,
  ...processPositionals,
  ...issuePositionals,
  ...searchPositionals,
  ...accountPositionals,
}

const options: CliWords['options'] = {
  data: '数据目录 [SIXGATE_DATA，否则 ./data]',
  json: '只输出一个 JSON 值',
  language: '输出所用的语言 [LANG]',
  help: '显示帮助',
  version: '显示版本号',
  port: '端口 [PORT，否则 3000]',
  host: '监听地址（127.0.0.1 表示仅限本机）',
  phase: '只看这个阶段',
  input: '含 JSON 输入的文件；- 表示读取标准输入',
  ifMatch: '项目不在此版本时拒绝更改',
  format: '格式，用逗号分隔：md, html',
  exportFormat: '文件格式，如 csv 或 xlsx；省略则用该类文件的常用格式',
  locale: '文档语言，用逗号分隔；省略时用项目自己的语言',
  out: '要写入的文件；省略时写到标准输出',
  outFolder: '要写入的目录',
  stale: '只处理与现有文件不同的文档',
  on: '以这一天为准，例如 2026-09-30',
  area: '只看涉及这一部分的更改，例如 tasks',
  by: '只看此人或此角色的更改',
  after: '只看此版本之后的更改',
  about: '文件是什么的依据：criterion:阶段/标识、deliverable:标识、meeting:标识、round:标识、report:标识、issue:标识或 change-request:标识',
  raw: '按存储的样子输出 JSON',
  ...issueFileOptions,
  ...goalOptions,
  ...processOptions,
  ...issueOptions,
  ...searchOptions,
  ...noticeOptions,
  ...accountOptions,
}

export const cli: CliWords = {
  usage: '用法：sixgate 命令',
  about: '让 CRM 实施项目依次走过六个阶段及其检查点。',
  more: '用 sixgate 命令 --help 查看某个命令的说明。',
  commands, positionals, options,
  ...frame,
}
