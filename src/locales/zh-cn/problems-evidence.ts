import type { ProblemSentences } from '../sentences.ts'

export const evidenceProblems = {
  'file-empty': ({ name }, say) => `文件${say.quoted(name)}是空的，没有保存。请重新选择文件。`,
  'file-too-large': ({ name, megabytes }, say) => `文件${name ? say.quoted(name) : ''}太大，没有保存：最大 ${say.number(megabytes)} MB。请压缩后再传，或存放到团队的文档库并填写链接。`,
  'file-type-refused': ({ name, known }, say) => `${say.quoted(name)}没有保存：不是可接收的文件类型，或内容与文件名不符。可接收：${known.join('、')}；不得含宏。请另存为 PDF 后重试。`,
  'files-full': ({ megabytes }, say) => `一个项目的文件合计最多 ${say.number(megabytes)} MB，已撤下的也计算在内，因为历史记录要保留它们。这个文件没有保存。请存放到团队的文档库并填写链接。`,
  'files-shut': ({ kind, id }, say) => `${say.thing(kind)}${say.quoted(id)}已经定稿，不能再附上或撤下文件。`,
  'file-not-kept': ({ hash }, say) => `本项目中没有 SHA-256 为${say.quoted(hash)}的文件。请上传文件本身：POST /api/projects/ID/files，或 sixgate import evidence。`,
  'file-missing': ({ file }, say) => `依据文件${say.quoted(file)}不见了。请用备份补回：sixgate restore FILE。`,
  'file-damaged': ({ file }, say) => `依据文件${say.quoted(file)}已损坏，与当初上传的不一致。请用备份补回：sixgate restore FILE。`,
  'archive-incomplete': ({ file, name }, say) => `归档中缺少文件${say.quoted(name)}，或与登记的不一致：${file}。没有导入任何内容。请在项目原来的地方重新制作归档。`,
} satisfies Partial<ProblemSentences>
