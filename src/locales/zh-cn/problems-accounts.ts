import type { ProblemSentences } from '../sentences.ts'

const weak: Readonly<Record<string, string>> = {
  'one-letter': '它只是重复同一个字符', 'own-name': '它就是账号的名称或电子邮箱', common: '它属于最先被人尝试的密码',
}

/** Why a password is not taken, by its code: `too-short:10`. */
function weakness(reason: string): string {
  const [code = '', limit = ''] = reason.split(':')
  if (code === 'too-short') return `太短，至少 ${limit} 个字符`
  if (code === 'too-long') return `太长，最多 ${limit} 个字符`
  return weak[code] ?? reason
}

/** What goes wrong with accounts and ways in. */
export const accountProblems = {
  'account-unknown': ({ account }, say) => `没有账号${say.quoted(account)}，请在账号列表中查找。`,
  'account-exists': ({ name }, say) => `${say.quoted(name)}已是另一个账号的名称或电子邮箱，请换一个。`,
  'account-invalid': ({ faults }, say) => `未保存：${say.faults(faults)}。请更正后重新提交。`,
  'account-disabled': ({ name }, say) => `${say.quoted(name)}的账号已停用，请先启用。`,
  'account-last-administrator': ({ name }, say) => `${say.quoted(name)}是唯一能够登录的管理员，请先指定另一位管理员。`,
  'password-weak': ({ reason }) => `不能使用这个密码：${weakness(reason)}。请换一个；一句短语容易记住。`,
  'sign-in-refused': () => '登录未成功：请检查名称和密码。忘记密码时，请管理员给您一个设置新密码的链接。',
  'sign-in-throttled': ({ seconds }, say) => `失败次数过多。请等待 ${say.number(Math.max(1, Math.ceil(seconds / 60)))} 分钟后再试。您以前登录过的浏览器不受别处尝试的影响。`,
  'link-unknown': () => '该链接无效：可能没有复制完整，或已被新的链接取代。请向管理员索取新的链接。',
  'link-expired': ({ at }, say) => `该链接的有效期至${say.day(at.slice(0, 10))}。请向管理员索取新的链接。`,
  'link-used': ({ kind }) => (kind === 'invitation' ? '该邀请已被接受，请用当时设置的密码登录。' : '该链接已使用过，请用当时设置的密码登录，或向管理员索取新的链接。'),
  'token-unknown': ({ token }, say) => `没有令牌${say.quoted(token)}，请在令牌列表中查找。`,
} satisfies Partial<ProblemSentences>
