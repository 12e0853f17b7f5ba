import type { Locale } from '../locale.ts'

const distance = ({ months }: { months: number }): string => `${months} 個月`

export const benefitWords: Locale['benefitWords'] = {
  distance, between: '期間',
  states: { held: '已召開', due: '將屆', overdue: '逾期', planned: '已排定' },
  late: ({ days }) => `逾期 ${days}`,
  improvementStates: { open: '進行中', done: '已完成', dropped: '已取消' },
  expected: ({ value }) => `應達 ${value}`,
  gone: '已移除',
  lead: {
    forecast: ({ day }) => `尚未上線：第六個查核點預計在${day}。`,
    checkpoint: ({ day }) => `第六個查核點已於${day}通過；上線日期本身尚未登錄。`,
    record: ({ day }) => `已於${day}上線。`,
    first: ({ months, day }) => `首次效益檢討在上線滿 ${distance({ months })}時，即${day}。`,
    overdue: ({ months, day }) => `上線滿 ${distance({ months })}的檢討原訂${day}召開，至今未開。`,
    due: ({ months, day }) => `上線滿 ${distance({ months })}的檢討訂於${day}召開。`,
    planned: ({ months, day }) => `下一次檢討在上線滿 ${distance({ months })}時，訂於${day}。`,
    allHeld: '排定的檢討均已召開。',
    nonePlanned: '沒有排定檢討：日後不會有人過問 CRM 帶來了什麼。',
    goals: ({ reached, goals }) => (reached === 0 ? `共 ${goals} 個目標，尚無一個達成。` : `共 ${goals} 個目標，已達成 ${reached} 個。`),
    improvements: ({ open, overdue }) => `有 ${open} 項改善尚未完成${overdue === 0 ? '' : `，其中 ${overdue} 項逾期`}。`,
    issues: ({ reported, settled, open, critical }) => `此後回報問題單 ${reported} 張，其中 ${settled} 張已了結；目前未了結共 ${open} 張，其中致命 ${critical} 張。`,
    conditions: ({ n }) => `委員會所設條件中有 ${n} 項逾期。`,
  },
}

export const benefitsPage: Locale['benefitsPage'] = {
  title: '效益',
  why: '一項關於 CRM 導入的研究指出，上線只是見效的開始：此後要按固定間隔回頭看帶來了什麼，缺什麼就落實到人、訂下日期。',
  figures: {
    live: '上線', since: ({ days }) => `已 ${days}`, notRecorded: '以第六個查核點為準', forecast: '第六個查核點的預測',
    next: '下次檢討', none: '未排定', reached: '已達成的目標', of: ({ count }) => `共 ${count} 個`, improvements: '未完成的改善', overdue: ({ count }) => `${count} 項逾期`, noneOverdue: '無逾期',
  },
  goLive: {
    record: '登錄上線日期', text: '公司開始以 CRM 工作的日期，各次檢討由此起算。', change: '更正上線日期',
    early: '第六階段開始後，可在此登錄上線日期。', who: ({ who }) => `上線日期由以下角色登錄：${who}。`,
  },
  reviews: {
    title: '效益檢討', why: '一般在上線滿 1、3、6、12 個月後的第一個工作天：既來得及補救，又足以看出成效能否持續。',
    review: '檢討', planned: '排定', held: '召開', state: '狀態', reached: '已達成的目標', hold: '登錄一次檢討', holdNow: '登錄', rhythm: '調整檢討時間', rhythmText: '已經召開的檢討不受影響。',
    which: '哪一次檢討', holdText: '各目標在當天達到的數值隨檢討一併留存，此後再量測或更正都不會改變。', present: '到場人員', day: '召開日期', wait: '登錄上線日期後才能登錄檢討。',
    who: ({ who }) => `檢討由以下角色登錄：${who}。`, document: '效益檢討報告', reachedOf: ({ reached, goals }) => `${reached}/${goals}`,
  },
  compared: {
    title: '達成情形', why: '同樣的目標，逐次檢討並列對照：頭幾個月之後還能維持多少，只有在這裡看得出來。數值保留檢討當天的原樣。',
    goal: '目標', from: '基準值', target: '目標值', now: '今天', region: '各次檢討的目標對照，可左右捲動', none: '尚未訂定目標，無從對照。', before: '上線之後，每次檢討在此增加一欄。以下是各目標今天的情形。',
  },
  minutes: { title: '檢討內容', held: ({ who, day }) => `${day}召開，由${who}登錄。`, present: ({ people }) => `到場：${people}。`, asItWas: '檢視當時的專案' },
  improvements: {
    title: '維護與改善計畫', why: '一項關於 CRM 成功因素的研究指出，導入少不了維護與改善計畫：每一項都要有負責人、參與人員與期限。',
    item: '改善事項', owner: '負責人', people: '參與人員', due: '期限', state: '狀態', change: '修改', changeOf: ({ title }) => `修改：${title}`, none: '尚無改善事項，通常首次檢討會提出第一批。',
    add: '新增改善事項', edit: '編輯', done: '完成', dropped: '取消', reopen: '重新開啟', close: '了結', goal: '針對的目標', review: '出自哪次檢討', noGoal: '不針對特定目標', noReview: '無', show: '連同已了結的', hide: '只看未完成的',
    status: '結果', note: '說明', noteHint: '取消時須說明原因', who: ({ who }) => `改善事項由以下角色維護：${who}。`, from: ({ review }) => `出自${review}檢討`, for: ({ goal }) => `針對${goal}`, closedOn: ({ day }) => day,
  },
  conditions: { title: '未滿足的條件', why: '最後一個查核點的條件，後面再沒有查核點來核對。逾期的列在這裡，直到滿足為止。' },
  next: {
    title: '下一期專案', why: '一份分階段導入的論述指出，CRM 要在三至五年內反覆推進。下一期從這一期的成果出發。',
    text: '將由本專案產生一個新專案：沿用公司資料、成員及其帳號、現有系統與行事曆；各目標以最近一次的數值為新的基準值；未完成的改善事項與未滿足的條件一併帶入。計畫、各階段與委員會重新開始。',
    early: '登錄上線日期或第六個查核點通過後，才能啟動。', name: '名稱', start: '開始日期', id: '網址中的短名', idHint: '留空則由名稱產生', submit: '啟動下一期專案',
    exists: ({ day }) => `已於${day}啟動。`, goOn: '前往下一期專案', hidden: ({ project }) => `下一期專案為「${project}」，您不在其中。`,
    removed: ({ project }) => `下一期專案「${project}」已被移除，可以另行啟動。`, who: '由管理本專案且有權建立專案的人啟動。', from: '上一期專案',
    link: '已經啟動過', linkText: '如果下一期專案已經建好但未在此連結，請填寫其編號。',
  },
  toBenefits: '上線之後',
}
