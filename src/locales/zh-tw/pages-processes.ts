import type { Locale } from '../locale.ts'

export const processesPage: Locale['processesPage'] = {
  title: '流程',
  why: 'CRM 要見效，流程就得因它而變好：先分析，再重新設計，然後評估，在成本、品質、服務和速度上求得明顯改善，一項關於 CRM 專案中流程再造的研究如是說。一份 CRM 導入的總體論述補充道：取消多餘的步驟，理順銜接，並與第一線人員一起做。',
  lead: {
    none: '還沒有寫下任何流程：誰也說不清系統要讓什麼變好。',
    noneInScope: ({ figure }) => `已寫下 ${figure} 個流程，沒有一個在範圍內。`,
    inScope: ({ all, approved }) => `${all.figure} 個流程在範圍內，${approved.n === 0 ? '還沒有一個的' : approved.n === all.n ? '全部' : `其中 ${approved.figure} 個`}未來流程已獲核准。`,
    lacks: ({ figure }) => `需求階段的查核點還差 ${figure} 個流程。`,
    lacksNothing: '需求階段的查核點對流程的要求已全部滿足。',
  },
  mayChange: ({ who }) => `只有以下角色可以編寫流程：${who}；組長中僅限業務分析組組長。`,
  emptyTitle: '今天哪個流程最讓人頭痛？',
  emptyText: '從客戶有切身感受的流程開始。用一張寫明每步分鐘數的步驟表記下它今天如何進行，或者從流程庫中的現成流程出發，換上自己的資料。',
  list: '按領域', listNote: '現行 → 未來，均為每次執行',
  process: '流程', volume: '每月次數', findings: '診斷發現', state: '狀態', outOfScope: '不在範圍內',
  findingsLeft: ({ count }) => `未來流程中 ${count} 項`,
  faults: ({ figure }) => `${figure} 處毛病`,
  import: '匯入',
  exports: { csv: 'CSV', xlsx: 'XLSX' },
  lacks: { title: '需求階段查核點還缺什麼', why: '需求階段的查核點要求：範圍內的每個流程都建有現行模型和未來模型，兩者經過比較評估，未來流程至少在一個尺度上更好，並且沒有哪個尺度無故變差。', checkpoint: '前往查核點' },
  add: {
    title: '新增流程', name: '流程名稱', text: '步驟在下一頁的步驟表中填寫，旁邊同時畫出流程圖。', submit: '新增流程',
    volumeHint: '每月進行多少次；不知道則留空', owner: '負責人', customerHint: '誰得到結果', triggerHint: '什麼使它開始',
  },
  library: {
    title: '從流程庫開始', text: 'CRM 常用的業務流程，大致就是今天常見的樣子。所有數字都是範例：得出結論之前，請換成自己的數字。',
    said: ({ trigger, result }) => `起因：${trigger}。結果：${result}。`,
    steps: ({ figure }) => `${figure} 個步驟`, roles: ({ figure }) => `${figure} 個職務`, volume: ({ figure }) => `每月 ${figure} 次`,
    there: '已在此處', take: '採用',
  },
  roles: {
    title: '由誰來做', why: '一小時作業值多少錢，決定每次執行的成本；有多少工時，看得出誰是瓶頸：負荷超過 85%，等待會急遽增加。這裡的工時是範圍內各流程每月所需的工時。',
    none: '還沒有寫下職務。職務隨流程庫或匯入而來，也可以在這裡新增。', name: '職務', rate: '每小時費率', hours: '所需工時（現行）', later: '所需工時（未來）', capacity: '可用工時', share: '負荷（現行）',
    rateIn: ({ currency }) => `每小時費率，${currency}`, capacityHint: '每月，該職務所有人員合計；不知道則留空', busy: '瓶頸', unknown: '可用工時未知', unused: '在範圍內的流程中沒有作業',
    uncounted: ({ processes, more }) => `因缺少每月次數或有毛病而未計入：${processes}${more ? `等，另有 ${more} 個` : ''}。`,
    add: '新增職務', editOf: ({ role }) => `修改職務：${role}`, remove: '撤銷職務',
  },
}

export const processPage: Locale['processPage'] = {
  why: '先分析，再重新設計，然後評估，一項關於 CRM 專案中流程再造的研究如是說：未來流程要在成本、品質、服務或速度上更好，並且沒有哪一項無故變差，才算數。',
  numbered: ({ variant, n }) => `${variant} ${n}`,
  capital: (text) => text,
  crumb: { area: ({ area }) => area, owner: ({ owner }) => `負責人：${owner}`, volume: ({ figure }) => `每月 ${figure} 次` },
  withdrawn: ({ who, day }) => `${who}已於${day}撤銷此流程；寫下的內容保留在變更紀錄中。`,
  actions: { import: '匯入' },
  faults: { title: ({ variant }) => `${variant}流程：改好之前沒有數值`, mend: '到步驟表中修正' },
  toRates: '填寫費率',
  yardsticks: '四個尺度', yardsticksWhy: '流程再造以成本、品質、服務和速度來評判。差別在百分之一以內，或在模擬誤差以內，視為沒有差別。',
  turned: '實際結果',
  target: ({ value }) => `目標值 ${value}`,
  weighted: ({ figure }) => `按權重合計的結論：${figure}（−1 為全部更差，+1 為全部更好）。`,
  computed: {
    label: '計算方法',
    text: [
      '經過次數：每次執行經過各步驟多少次，由各分支的機率推出，迴圈也計算在內，方程組精確求解。',
      '成本：每次經過的自身費用，加上作業分鐘數乘以職務費率；每出一次錯，兩者都再發生一次。',
      '品質：一次執行在任何步驟都不出錯的機率。服務：客戶須行動多少次，其次是部門之間的交接次數。',
      '速度：分鐘數按樂觀、最可能、悲觀抽取（Beta-PERT 分布），分支按機率選取；並行部分以最慢的一支為準。沒有並行部分時，平均是精確值。',
    ],
  },
  aims: {
    edit: '設定目標值與權重', target: ({ yardstick }) => `目標值：${yardstick}`, weight: ({ yardstick }) => `權重：${yardstick}`, weightHint: '0 不計，5 最高',
    cost: ({ currency }) => `每次執行至多多少${currency}`, quality: '0 到 1，至少：0.9 即 90% 一次做對', service: '每次執行客戶至多行動幾次', speed: '從頭到尾至多多少分鐘',
  },
  candidates: { title: '未來流程的候選方案', name: '方案', weighted: '合計', findings: '診斷發現', state: '狀態', shown: '目前顯示', note: '均與現行相比' },
  picture: {
    steps: ({ figure }) => `${figure} 個步驟`, departments: ({ figure }) => `${figure} 個部門`, sum: ({ counts, work, cycle }) => `${counts}；作業 ${work}，全程 ${cycle}`,
    region: ({ variant }) => `${variant}流程圖`, empty: '開始與結束之間還沒有內容。', write: '填寫步驟', edit: { 'as-is': '編輯現行流程', 'to-be': '編輯未來流程' },
    tooLarge: ({ figure }) => `${figure} 個步驟，一張圖一眼看不完。`, draw: '仍然畫出', showGone: '顯示已取消的步驟', hideGone: '不顯示已取消的步驟',
  },
  table: {
    summary: ({ figure }) => `${figure} 個步驟的表格`, more: ({ figure }) => `另有 ${figure} 個步驟見檔案：`, csv: 'CSV',
    number: '序號', name: '步驟', department: '部門', role: '職務', system: '系統', work: '作業', wait: '等待', error: '錯誤率', visits: '每次執行經過', cost: '每次執行費用', value: '價值', next: '之後', way: ({ when, to }) => `${when}：${to}`, finding: '診斷發現',
  },
  differences: {
    title: '有何不同', sum: ({ kept, changed, removed, added }) => `保留 ${kept} 個，更動 ${changed} 個，取消 ${removed} 個，新增 ${added} 個`, none: '無',
    marks: { added: '新增', changed: '有更動', removed: '已取消' }, what: '變化', step: '步驟', fields: '更動的內容', nothing: '目前沒有不同：未來流程與現行一樣。',
  },
  findings: {
    title: '診斷發現', note: '每項都寫明步驟、規則、數值和改善措施', none: '九條規則都沒有發現問題。', step: '步驟', rule: '規則', figure: '數值', remedy: '改善措施', state: '在未來流程中', fresh: '未來流程中新出現',
    advised: ({ remedies }) => `建議：${remedies}`, done: ({ remedy, note }) => `${remedy}：${note}`, left: ({ figure }) => `現為 ${figure}`,
    also: ({ remedies }) => `另有：${remedies}`, try: '在未來流程中試行', tryOf: ({ number }) => `在未來流程中試行：診斷發現 ${number}`,
  },
  time: {
    title: '時間花在哪裡', spread: '一次執行要多久', flow: '作業 / 全程時間', handOvers: '部門交接', mean: '平均', median: '一半在此以內', p90: '九成在此以內', waiting: '最慢一路上的等待', work: '作業合計', chart: '從頭到尾的時間', half: '一半的執行', nine: '九成', said: ({ mean, p90 }) => `平均 ${mean}，九成在 ${p90}以內`,
    basis: ({ runs, seed }) => `各模擬 ${runs} 次，亂數起點相同（${seed}）`,
  },
  remedies: { title: '已採用的改善措施', none: '沒有登錄改善措施：不同之處是直接寫進步驟表的。', by: ({ who, day }) => `${who}，${day}` },
  sensitivity: {
    title: '什麼會推翻結論', why: '每個不確定的數值單獨變動：分鐘數在樂觀與悲觀之間，錯誤率上下一半，機率上下十個百分點。排在最前的只需變動最少。',
    none: '沒有哪一個不確定的數值能在其範圍內推翻結論：比較站得住腳。', input: '如果', side: '所在', becomes: '那麼',
  },
  evaluation: {
    title: '評估與核准', why: '第三步：在動手建置之前，把未來流程與現行流程相比。評估結果連同數值一起固定下來，委員會據此核准；此後若有更動，評估即告過時。',
    none: '這個未來流程尚未評估。', stale: '評估之後，方案、職務或次數已有更動：上面的數值不是當時評判的數值。請重新評估。', approvalStale: '核准之後又有更動：現在要建置的已不是當時核准的。',
    on: '日期', by: '評估人', variant: '未來流程', conclusion: '結論', holds: '有效', outdated: '已過時', reason: '理由', remove: '撤銷', aToBe: '一個未來流程',
    approvedByVote: ({ variant, day }) => `委員會已於${day}核准${variant}：`, approvedFor: ({ variant, day, who }) => `${variant}已於${day}獲核准，由${who}代委員會登錄：`,
    before: ({ day }) => `此未來流程已於${day}提交委員會：`, inVote: ({ day }) => `此未來流程於${day}提交，委員會正在表決：`,
    evaluate: '評估這個未來流程', again: '重新評估', evaluateText: '將今天的數值和結論連同您的意見一起保存。', submit: '登錄評估', reasonFor: ({ yardstick }) => `${yardstick}為何可以變差`, reasonHint: '查核點會問到',
    conclusionHint: '如何處理，需要留意什麼', propose: '提交委員會', proposeText: '它連同這次評估成為委員會待辦中的一個議題，由主席付諸表決。', proposeSubmit: '提交', matterTitle: '議題名稱', matterTitleHint: '留空則用未來流程的名稱', matterText: '委員會應當了解什麼', dueOn: '最遲何時決定',
    approve: '登錄核准', approveText: '委員會尚未成立。成立之後由其表決。', approveSubmit: '登錄核准', who: ({ who }) => `未來流程由以下角色評估：${who}；組長中僅限業務分析組組長。`,
  },
  actual: {
    title: '實際結果', why: '流程在紙面上更好，不等於真的更好。上線之後逐步量測；最新的數值作為第三欄與現行、未來並列，沒有量測的按計畫值計算。',
    none: '尚未量測。自上線或試行起，可以逐個步驟登錄數值。', measured: ({ measured, steps }) => `${steps} 個步驟中已量測 ${measured} 個；其餘按計畫值計算。`,
    step: '步驟', on: '日期', work: '作業', wait: '等待', error: '錯誤率', source: '來源', planned: '計畫', record: '登錄實測值', submit: '登錄', remove: '撤銷', who: ({ who }) => `實測值由以下角色登錄：${who}；組長中僅限業務分析組組長。`,
  },
  about: { title: '流程本身', goals: '服務於目標', problems: '要解決', noGoals: '未指明目標', noProblems: '未指明經營問題', edit: '修改流程', remove: '撤銷流程' },
  variants: {
    title: '未來', none: '還沒有未來流程', noneText: '從現行流程衍生一個：開始時步驟相同，之後採用的每項改善措施都會登錄下來，每處更動為何而改一目了然。', derive: '衍生未來流程', another: '由此再衍生一個', name: '未來流程的名稱', nameHint: '例如「一個號碼辦所有事」；可以留空', rename: '儲存名稱', remove: '撤銷這個未來流程', more: '命名、衍生或撤銷',
  },
}
