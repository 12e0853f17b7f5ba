import type { issueFields as inEnglish, issueNames as known, issueSentences as sentences } from '../en/changes-issues.ts'
import { issueWords } from './issue-words.ts'

export const issueNames: Record<keyof typeof known, string> = {
  'report-issue': '上报问题',
  'triage-issue': '判定问题单',
  'edit-issue': '修改问题单',
  'move-issue': '流转问题单',
  'edit-issues': '批量修改问题单',
  'withdraw-issue': '撤回问题单',
  'link-issues': '关联两张问题单',
  'watch-issue': '关注问题单',
  'escalate-issue': '将问题单提交委员会',
  'comment-issue': '评论问题单',
  'edit-comment': '修改评论',
  'withdraw-comment': '撤回评论',
  'see-mentions': '将提及标为已读',
  'set-issue-rules': '设置问题单的处理期限',
  'save-filter': '保存问题单视图',
  'withdraw-filter': '移除已保存的视图',
}

const { statuses, severities, waitingFor: sides } = issueWords

export const issueSentences: typeof sentences = {
  'report-issue': ({ title, name, department }, names) => {
    const source = name === '' ? '' : [department, name].filter((part) => part !== '').map(names.quoted).join('')
    return `上报了${names.newIssue(title)}${source === '' ? '' : `（代${source}上报）`}`
  },
  'triage-issue': ({ issue, severity, note, ...rest }, names) =>
    `判定了${names.theIssue(issue)}${severity ? `：${severities[severity]}` : Object.keys(rest).length > 0 ? `：${names.fields(rest)}` : ''}${note ? `：${names.quoted(note)}` : ''}`,
  'edit-issue': ({ issue, ...rest }, names) => `修改了${names.theIssue(issue)}：${names.fields(rest)}`,
  'move-issue': ({ issue, status, waitingFor, note }, names) =>
    `将${names.theIssue(issue)}转为“${statuses[status]}”${waitingFor ? `，等待${sides[waitingFor]}` : ''}${note ? `：${names.quoted(note)}` : ''}`,
  'edit-issues': ({ issues, status, ...rest }, names) =>
    (status ? `将 ${names.number(issues.length)} 张问题单转为“${statuses[status]}”` : `修改了 ${names.number(issues.length)} 张问题单：${names.fields(rest)}`),
  'withdraw-issue': ({ issue }, names) => `撤回了${names.theIssue(issue)}`,
  'link-issues': ({ issue, other, linked }, names) => (linked ? `关联了${names.theIssue(issue)}与${names.issue(other)}` : `取消了${names.theIssue(issue)}与${names.issue(other)}的关联`),
  'watch-issue': ({ issue, watching }, names) => (watching ? `关注了${names.theIssue(issue)}` : `不再关注${names.theIssue(issue)}`),
  'escalate-issue': ({ issue }, names) => `将${names.theIssue(issue)}提交委员会`,
  'comment-issue': ({ issue, text }, names) => `评论了${names.theIssue(issue)}：${names.quoted(text)}`,
  'edit-comment': ({ issue }, names) => `修改了${names.theIssue(issue)}的一条评论`,
  'withdraw-comment': ({ issue }, names) => `撤回了${names.theIssue(issue)}的一条评论`,
  'see-mentions': ({ issue }, names) => `查看了${names.theIssue(issue)}中对自己的提及`,
  'set-issue-rules': ({ dueDays, serviceDays }, names) => `设置了问题单的期限：${names.fields({ dueDays, serviceDays })}`,
  'save-filter': ({ title, shared }, names) => `保存了问题单视图${names.quoted(title)}${shared ? '，供所有成员使用' : ''}`,
  'withdraw-filter': () => '移除了一个已保存的问题单视图',
}

export const issueFields: Record<keyof typeof inEnglish, { label: string; hint?: string }> = {
  description: { label: '说明', hint: '支持 Markdown' },
  where: { label: '发生位置', hint: '界面、站点或部门' },
  photo: { label: '照片或文件' },
  requirement: { label: '需求', hint: '需求规格说明书中的编号' },
  assignee: { label: '负责人' },
  confidential: { label: '不在公开表单中显示', hint: '不作为相似问题或已知答案提供；项目成员仍可看到' },
  route: { label: '处理方' },
  waitingFor: { label: '等待对象' },
  duplicateOf: { label: '重复于' },
  recurs: { label: '复发自', hint: '它重复的是哪一张已了结的问题单；填 none 表示不是复发' },
  plan: { label: '处理计划' },
  solution: { label: '解决办法' },
  linked: { label: '已关联' },
  watching: { label: '关注' },
  dueDays: { label: '处理期限', hint: '工作日，按严重程度' },
  serviceDays: { label: '供应商处理时限', hint: '工作日，按严重程度' },
  critical: { label: severities.critical },
  major: { label: severities.major },
  minor: { label: severities.minor },
  suggestion: { label: severities.suggestion },
  query: { label: '筛选条件' },
  shared: { label: '供所有成员使用' },
  filter: { label: '已保存的视图' },
}
