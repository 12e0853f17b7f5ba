import type { CliWords } from '../cli-words.ts'
import type { noticeMessages as english } from '../en/cli-notices.ts'

/** What the command line says about inbox, digests and outbox. */
export const noticeCommands = {
  inbox: '显示某人在各项目的待办：--account 账号，或 --as',
  digest: '为有待办的人生成今天还没有生成的摘要；加 --send 发送邮件',
  outbox: '列出保留的摘要：发给谁、何时、是否发出及原因',
}

export const noticeOptions = {
  inboxAccount: '谁的待办：账号的名称、电子邮箱或编号',
  dryRun: '只显示将发送的内容，不保留也不发送',
  send: '通过 SMTP_URL 发送等待中的邮件',
}

export const noticeHeads = { subject: '主题', tries: '次数' }

export const noticeMessages: Pick<CliWords['messages'], keyof typeof english> = {
  inboxEmpty: '没有待办。',
  inboxWhose: '谁的待办？请用 --account 名称 指定账号，或用 --as 名称 以该账号操作。',
  digestDryAndSend: '--dry-run 与 --send 不能同时使用。',
  digestNoServer: '没有邮件服务器：请用 SMTP_URL 指定，如 smtps://user:password@mail.example.org。',
  digestNoLinks: '邮件中没有链接：请用 SIXGATE_URL 指定大家访问的地址。',
  digestsMade: ({ count }) => `已生成 ${count} 封摘要。`,
  digestsWould: ({ count }) => `将生成 ${count} 封摘要。`,
  digestsSent: ({ count }) => `已发送 ${count} 封邮件。`,
  digestNotSent: ({ account, reason }) => `未能发给 ${account}：${reason}`,
  smtpMalformed: 'SMTP_URL 是邮件服务器的地址，如 smtp://mail.example.org:587 或 smtps://user:password@mail.example.org。',
  smtpFromMalformed: 'SMTP_FROM 是发件人地址，如 sixgate@example.org。',
  digestAtMalformed: 'SIXGATE_DIGEST_AT 是一天中的时刻，如 07:00。',
}
