import type { Locale } from '../locale.ts'

export const signInPage: Locale['signInPage'] = {
  title: '登录',
  user: '姓名或邮箱',
  password: '密码',
  submit: '登录',
  toReport: '此处的问题只能由项目成员登录后上报。没有账号，请直接告诉项目组的人。',
  forgotten: '忘记密码？请系统管理员给您一个设置新密码的链接。',
  signedOut: '您已退出登录。',
  outTitle: '退出登录',
  outText: ({ name }) => `您当前以“${name}”登录。退出后，表单里未保存的内容会丢失；已保存的内容不受影响。`,
}

export const setUpPage: Locale['setUpPage'] = {
  title: '初始设置',
  lead: '这里还没有任何账号。请建立第一个账号：它属于系统管理员，之后由其邀请其他人。',
  code: '设置码',
  codeHint: '只在启动服务器的地方显示过。重新启动会生成新的设置码',
  name: '姓名',
  nameHint: '别人看到的称呼，变更历史里也这样显示：姓名或职务均可',
  mail: '邮箱',
  mailHint: '可以留空。填写后也能用它登录',
  submit: '建立账号',
}

export const invitationPage: Locale['invitationPage'] = {
  title: { invitation: '接受邀请', reset: '设置新密码' },
  lead: {
    invitation: ({ name, until }) => `这个账号是给“${name}”的。设好密码即可进入。链接只能用一次，${until}前有效。`,
    reset: ({ name, until }) => `请为“${name}”设置新密码。链接只能用一次，${until}前有效；其他设备上的登录会全部退出。`,
  },
  password: '新密码',
  passwordHint: '至少 10 个字符。几个词连在一起，好记又难猜',
  again: '再输一次',
  language: '语言',
  timeZone: '时区',
  submit: { invitation: '接受邀请', reset: '设置密码' },
  inTitle: '您已登录',
  placeGone: '账号已经可用，您也已登录。但邀请您担任的项目岗位此后已由别人担任或被撤销，请系统管理员另行安排。',
  onwards: '查看全部项目',
}
