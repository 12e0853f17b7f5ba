import type { ProblemSentences } from '../sentences.ts'

const weak: Readonly<Record<string, string>> = {
  'one-letter': '它只是重複同一個字元', 'own-name': '它就是帳號的名稱或電子郵件地址', common: '它屬於最先被人嘗試的密碼',
}

/** Why a password is not taken, by its code: `too-short:10`. */
function weakness(reason: string): string {
  const [code = '', limit = ''] = reason.split(':')
  if (code === 'too-short') return `太短，至少 ${limit} 個字元`
  if (code === 'too-long') return `太長，最多 ${limit} 個字元`
  return weak[code] ?? reason
}

/** What goes wrong with accounts and ways in. */
export const accountProblems = {
  'account-unknown': ({ account }, say) => `沒有帳號${say.quoted(account)}，請在帳號清單中查找。`,
  'account-exists': ({ name }, say) => `${say.quoted(name)}已是另一個帳號的名稱或電子郵件地址，請換一個。`,
  'account-invalid': ({ faults }, say) => `未儲存：${say.faults(faults)}。請更正後重新送出。`,
  'account-disabled': ({ name }, say) => `${say.quoted(name)}的帳號已停用，請先啟用。`,
  'account-last-administrator': ({ name }, say) => `${say.quoted(name)}是唯一能夠登入的管理員，請先指定另一位管理員。`,
  'password-weak': ({ reason }) => `不能使用這個密碼：${weakness(reason)}。請換一個；一句短語容易記住。`,
  'sign-in-refused': () => '登入未成功：請檢查名稱和密碼。忘記密碼時，請管理員給您一個設定新密碼的連結。',
  'sign-in-throttled': ({ seconds }, say) => `失敗次數過多。請等待 ${say.number(Math.max(1, Math.ceil(seconds / 60)))} 分鐘後再試。您以前登入過的瀏覽器不受別處嘗試的影響。`,
  'link-unknown': () => '此連結無效：可能沒有複製完整，或已被新的連結取代。請向管理員索取新的連結。',
  'link-expired': ({ at }, say) => `此連結的有效期至${say.day(at.slice(0, 10))}。請向管理員索取新的連結。`,
  'link-used': ({ kind }) => (kind === 'invitation' ? '此邀請已被接受，請用當時設定的密碼登入。' : '此連結已使用過，請用當時設定的密碼登入，或向管理員索取新的連結。'),
  'token-unknown': ({ token }, say) => `沒有權杖${say.quoted(token)}，請在權杖清單中查找。`,
} satisfies Partial<ProblemSentences>
