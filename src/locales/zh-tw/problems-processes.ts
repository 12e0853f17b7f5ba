import type { ProcessFault } from '../../domain/process/faults.ts'
import type { RemedyRule } from '../../domain/process/remedies.ts'
import type { ProblemSentences } from '../sentences.ts'

const remedyRules: Readonly<Record<RemedyRule, (step: string) => string>> = {
  'control-point': (step) => `${step}是控制點，無論代價多大都須保留。請改用其他措施，或註明它不是控制點。`,
  'start-or-end': (step) => `${step}是流程的起點或終點，必須保留。請選擇中間的步驟。`,
  gateway: (step) => `${step}是去向分開或匯合之處，取消後去向就沒有著落。請取消一個作業步驟，或在表中修改去向。`,
  'takes-no-time': (step) => `${step}不占時間，沒有可改善之處。請選擇作業、登打、簽核或檢查的步驟。`,
  'not-in-line': (step) => `${step}與其他步驟不在一條直線上，中間另有去向或來路。請選擇直接相連的步驟。`,
  decides: (step) => `去向在${step}之後分開，它必須排在最後。請選擇它之前的步驟。`,
  'not-approval': (step) => `${step}不是簽核，沒有可下放的決定。請選擇一個簽核步驟。`,
  'not-less': (step) => `${step}並沒有更簡單：數字都不得增大，且至少一項要減小。請填寫更小的數字。`,
  'nothing-asked': (step) => `沒有說明${step}要變成什麼樣。請至少填寫一項數字，或由誰決定。`,
  'same-place': (step) => `${step}已經在那裡。請選擇其他位置。`,
}

export const faultWords: Readonly<Record<ProcessFault['code'], (step: string) => string>> = {
  'no-start': () => '沒有起點',
  'many-starts': (step) => `起點不只一個，${step}也是`,
  'no-end': () => '沒有終點',
  'into-start': (step) => `有去向回到起點${step}`,
  'out-of-end': (step) => `有去向從終點${step}出來`,
  'dead-end': (step) => `${step}之後什麼也沒有，它又不是終點`,
  unreachable: (step) => `沒有去向通到${step}`,
  'no-way-out': (step) => `繞著${step}的迴圈永遠出不來`,
  'probability-missing': (step) => `${step}的去向缺少機率`,
  'probability-sum': (step) => `${step}各去向的機率之和不是 1`,
  'fork-unclosed': (step) => `${step}開啟的並行區塊沒有關閉`,
  'join-unopened': (step) => `${step}關閉了一個沒有開啟的並行區塊`,
  'block-jump': (step) => `有去向在${step}處跳入或跳出並行區塊`,
  'end-in-block': (step) => `流程在並行區塊內的${step}處結束`,
  'too-tangled': () => '迴圈互相交錯過多',
}

const faultsSaid = (faults: readonly ProcessFault[], quoted: (text: string) => string): string =>
  faults.length === 0 ? '開始與結束之間還沒有任何步驟' : faults.slice(0, 5).map(({ code, step, facts }) => faultWords[code](quoted(String(facts['name'] || step || '')))).join('；')

export const processProblems = {
  'process-faulty': ({ faults }, say) => `此流程還無法計量：${faultsSaid(faults, say.quoted)}。請先改正；流程圖上標出了相關步驟。`,
  'remedy-refused': ({ name, step, rule }, say) => remedyRules[rule](say.quoted(name || step)),
  'variant-as-is': ({ process }, say) => `這是流程${say.quoted(process)}的現況，改善措施與評估只针對未來流程。請先衍生一個未來流程。`,
  'variant-needed': ({ variant, why }, say) => (why === 'as-is' ? `${say.quoted(variant)}是流程的現況，每個未來流程都與它比較。請修改它，或撤銷整個流程。` : `委員會已核准${say.quoted(variant)}。請先另核准一個未來流程。`),
  'work-role-known': ({ name }, say) => `已有職務${say.quoted(name)}。請使用該職務，或另取名稱。`,
  'work-role-in-use': ({ role, process, step }, say) => `職務${say.quoted(role)}在流程${say.quoted(process)}中承擔${say.quoted(step)}。請先為該步驟另訂職務。`,
  'weights-empty': ({ process }, say) => `流程${say.quoted(process)}的四項尺度權重都是 0，無從比較。請至少給一項權重。`,
  'evaluation-stale': ({ process }, say) => `此次評估之後，流程${say.quoted(process)}的方案、職務或次數已有改動。請重新評估後再繼續。`,
  'to-be-proposed': ({ process, matter }, say) => `流程${say.quoted(process)}的這一未來流程已作為${say.quoted(matter)}提交委員會。請等待表決，或撤回該事項。`,
  'to-be-vote-needed': ({ process }, say) => `流程${say.quoted(process)}的未來流程是否核准由委員會表決，任何人不能單獨決定。請提交委員會。`,
  'actual-too-early': ({ process, why }, say) => (why === 'not-approved' ? `流程${say.quoted(process)}還沒有獲核准的未來流程，實測值無從對照。請先取得核准。` : `流程${say.quoted(process)}在那一天尚未實行：須先開始試行或上線。請先開始，或填寫較晚的日期。`),
} satisfies Partial<ProblemSentences>
