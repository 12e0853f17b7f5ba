import type { Locale } from '../locale.ts'
import type { ProblemSentences } from '../sentences.ts'

export const security: Locale['security'] = {
  foreign: '請求來自其他網站的頁面，未被接受。請開啟本站頁面後操作。',
  formExpired: '表單已失效：您在這段期間重新登入或登出過，或者頁面開啟太久。內容沒有變動。請重新開啟頁面後再送出。',
  tooMany: '一分鐘內的請求太多。請等一分鐘再繼續。',
  uploadsBusy: '現在有好幾個人在上傳檔案，這一份沒有收下，什麼都沒有變動。請等幾秒再傳送一次。',
  signInNeeded: '尚未登入，內容沒有變動。請登入後重試。',
  signedOut: '您的登入已失效，內容沒有儲存。請登入，之後會回到剛才的頁面。',
  typed: '您填寫的內容（可複製）',
  tokenRefused: '權杖不存在、已過期或已撤銷。請在「我的帳號」頁面新增一個。',
  administratorsOnly: '這個頁面僅供系統管理員使用。需要什麼，請聯絡系統管理員。',
  marked: '有內容需要更正，已在下方標示。',
}

export const setUpProblems = {
  'set-up-code-wrong': () => '這不是伺服器啟動時顯示的設定碼。請從那裡複製，有沒有連字號都可以。',
} satisfies Partial<ProblemSentences>
