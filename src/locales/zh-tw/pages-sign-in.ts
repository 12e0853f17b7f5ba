import type { Locale } from '../locale.ts'

export const signInPage: Locale['signInPage'] = {
  title: '登入',
  user: '姓名或電子郵件',
  password: '密碼',
  submit: '登入',
  toReport: '此處的問題只能由專案成員登入後回報。沒有帳號，請直接告訴專案團隊的人。',
  forgotten: '忘記密碼？請系統管理員給您一個設定新密碼的連結。',
  signedOut: '您已登出。',
  outTitle: '登出',
  outText: ({ name }) => `您目前以「${name}」登入。登出後，表單裡未儲存的內容會遺失；已儲存的內容不受影響。`,
}

export const setUpPage: Locale['setUpPage'] = {
  title: '初始設定',
  lead: '這裡還沒有任何帳號。請建立第一個帳號：它屬於系統管理員，之後由其邀請其他人。',
  code: '設定碼',
  codeHint: '只在啟動伺服器的地方顯示過。重新啟動會產生新的設定碼',
  name: '姓名',
  nameHint: '別人看到的稱呼，變更歷史裡也這樣顯示：姓名或職務皆可',
  mail: '電子郵件',
  mailHint: '可以留空。填寫後也能用它登入',
  submit: '建立帳號',
}

export const invitationPage: Locale['invitationPage'] = {
  title: { invitation: '接受邀請', reset: '設定新密碼' },
  lead: {
    invitation: ({ name, until }) => `這個帳號是給「${name}」的。設好密碼即可進入。連結只能用一次，${until}前有效。`,
    reset: ({ name, until }) => `請為「${name}」設定新密碼。連結只能用一次，${until}前有效；其他裝置上的登入會全部登出。`,
  },
  password: '新密碼',
  passwordHint: '至少 10 個字元。幾個詞連在一起，好記又難猜',
  again: '再輸入一次',
  language: '語言',
  timeZone: '時區',
  submit: { invitation: '接受邀請', reset: '設定密碼' },
  inTitle: '您已登入',
  placeGone: '帳號已經可用，您也已登入。但邀請您擔任的專案職位之後已由別人擔任或被撤銷，請系統管理員另行安排。',
  onwards: '檢視全部專案',
}
