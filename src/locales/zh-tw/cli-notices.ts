import type { CliWords } from '../cli-words.ts'
import type { noticeMessages as english } from '../en/cli-notices.ts'

/** What the command line says about inbox, digests and outbox. */
export const noticeCommands = {
  inbox: '顯示某人在各專案的待辦：--account 帳號，或 --as',
  digest: '為有待辦的人產生今天還沒有產生的摘要；加 --send 寄出郵件',
  outbox: '列出保留的摘要：寄給誰、何時、是否寄出及原因',
}

export const noticeOptions = {
  inboxAccount: '誰的待辦：帳號的名稱、電子郵件地址或編號',
  dryRun: '只顯示將寄送的內容，不保留也不寄送',
  send: '透過 SMTP_URL 寄出等候中的郵件',
}

export const noticeHeads = { subject: '主旨', tries: '次數' }

export const noticeMessages: Pick<CliWords['messages'], keyof typeof english> = {
  inboxEmpty: '沒有待辦。',
  inboxWhose: '誰的待辦？請用 --account 名稱 指定帳號，或用 --as 名稱 以該帳號操作。',
  digestDryAndSend: '--dry-run 與 --send 不能同時使用。',
  digestNoServer: '沒有郵件伺服器：請用 SMTP_URL 指定，如 smtps://user:password@mail.example.org。',
  digestNoLinks: '郵件中沒有連結：請用 SIXGATE_URL 指定大家造訪的位址。',
  digestsMade: ({ count }) => `已產生 ${count} 封摘要。`,
  digestsWould: ({ count }) => `將產生 ${count} 封摘要。`,
  digestsSent: ({ count }) => `已寄出 ${count} 封郵件。`,
  digestNotSent: ({ account, reason }) => `未能寄給 ${account}：${reason}`,
  smtpMalformed: 'SMTP_URL 是郵件伺服器的位址，如 smtp://mail.example.org:587 或 smtps://user:password@mail.example.org。',
  smtpFromMalformed: 'SMTP_FROM 是寄件人地址，如 sixgate@example.org。',
  digestAtMalformed: 'SIXGATE_DIGEST_AT 是一天中的時刻，如 07:00。',
}
