import type { ProblemSentences } from '../sentences.ts'

export const fileProblems = {
  'document-unknown': ({ document, known }, say) => `没有名为${say.quoted(document)}的文档。可选文档：${known.join('、')}。`,
  'document-part-unknown': ({ document, part, known }, say) => `${say.quoted(say.document(document))}没有${say.quoted(part)}这一份。${known.length > 0 ? `现有：${known.join('、')}。` : '目前一份也没有。'}`,
  'document-not-written': ({ document }, say) => `当前版本还不能生成${say.quoted(say.document(document))}。请选择其他文档，或把自己的文件作为交付物附上。`,
  'document-template': ({ template, reason }, say) => `模板${say.quoted(template)}无法填充：${reason}。请修改模板；命令 sixgate template check 会指出位置。`,
  'format-not-written': ({ format, known }, say) => `不能输出${say.quoted(format)}格式。可选格式：${known.join('、')}。`,
  'locale-unknown': ({ locale, known }, say) => `没有${say.quoted(locale)}这种语言。可选语言：${known.join('、')}。`,
  'file-unreadable': ({ file, reason }, say) => `无法读取文件${say.quoted(file)}：${say.reason(reason)}。请检查文件名和访问权限。`,
  'file-format': ({ file, reason }, say) => `文件${say.quoted(file)}与预期不符：${say.fault(say.reason(reason))}。未从中读入任何内容。请另选文件或改正后重试。`,
  'journal-damaged': ({ file, line, reason }, say) =>
    `日志${say.quoted(file)}第 ${say.number(line)} 行已损坏：${say.fault(reason)}。未作任何改动。请保留该文件原样，并用备份恢复：sixgate restore FILE。`,
  'journal-cut': ({ file, expected, found }, say) =>
    `日志${say.quoted(file)}比原来短：应不少于 ${say.number(expected)} 字节，实为 ${say.number(found)} 字节，末尾缺少变更。请用备份恢复：sixgate restore FILE。`,
  'format-unknown': ({ file, format, known }, say) =>
    `文件${say.quoted(file)}由更新的版本写成（格式 ${format}；当前版本最高可读格式 ${known}），未作改动。请安装新版本。`,
  'storage-full': ({ file }, say) => `磁盘已满：${say.quoted(file)}无法写入，没有保存任何内容。请腾出空间后重新操作；期间仍可查看。`,
  'storage-failed': ({ file, reason }, say) =>
    `无法写入文件${say.quoted(file)}：${say.reason(reason)}。没有保存任何内容。请检查磁盘和文件夹权限后重试；若仍如此，请重新启动 Sixgate。`,
  'storage-busy': ({ folder, seconds }, say) => `另一个 Sixgate 正在写入${say.quoted(folder)}，${say.number(seconds)} 秒内未完成。没有保存任何内容，请稍后再试。`,
  'backup-conflict': ({ project, folder }, say) => `备份中有项目${say.quoted(project)}，而${say.quoted(folder)}里已有同一标识的项目。请恢复到空文件夹，或先移走现有项目。`,
  'archive-id-taken': ({ project }, say) => `归档中的项目${say.quoted(project)}，其标识在这里已被占用。请导入到另一个数据文件夹，或先移出这里的项目：sixgate remove ${project}。`,
  'translations-invalid': ({ file, faults }, say) => `未从${say.quoted(file)}导入任何译文：${say.faults(faults)}。请改正后重新导入。`,
  'calendar-invalid': ({ file, faults }, say) => `日历${say.quoted(file)}未被采用：${say.faults(faults)}。请改正后重新加入。`,
  'plan-invalid': ({ file, faults }, say) => `计划${say.quoted(file)}无法排程：${say.faults(faults)}。请改正后重试。`,
} satisfies Partial<ProblemSentences>
