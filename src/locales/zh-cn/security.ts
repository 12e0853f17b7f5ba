import type { Locale } from '../locale.ts'
import type { ProblemSentences } from '../sentences.ts'

export const security: Locale['security'] = {
  foreign: '请求来自其他网站的页面，未被接受。请打开本站页面后操作。',
  formExpired: '表单已失效：您在此期间重新登录或退出过，或者页面打开太久。内容没有改动。请重新打开页面后再提交。',
  tooMany: '一分钟内的请求太多。请等一分钟再继续。',
  uploadsBusy: '现在有好几个人在上传文件，这一份没有收下，什么都没有改动。请等几秒再发送一次。',
  signInNeeded: '尚未登录，内容没有改动。请登录后重试。',
  signedOut: '您的登录已失效，内容没有保存。请登录，之后会回到刚才的页面。',
  typed: '您填写的内容（可复制）',
  tokenRefused: '令牌不存在、已过期或已吊销。请在“我的账号”页面新建一个。',
  administratorsOnly: '这个页面仅供系统管理员使用。需要什么，请联系系统管理员。',
  marked: '有内容需要更正，已在下方标出。',
}

export const setUpProblems = {
  'set-up-code-wrong': () => '这不是服务器启动时显示的设置码。请从那里复制，带不带连字符都可以。',
} satisfies Partial<ProblemSentences>
