import type { Locale } from '../locale.ts'

type Words = Locale['documents']

export const common: Words['common'] = {
  stamp: ({ day, version }) => `截至${day}，專案版本 ${version}`,
  example: '範例專案：數字均為虛構。',
  contents: '目錄',
  toBeSet: '待定',
  nobody: '尚無人選',
  more: ({ n }) => `等另外 ${n} 人`,
  personWith: ({ name, notes }) => `${name}（${notes}）`,
  share: ({ percent }) => `投入 ${percent}`,
  noteGap: '，',
  leads: '組長',
  chairs: '主席',
  mandatory: '★',
  theProduct: '系統依資料評定',
  people: '人工評定，附佐證',
}

export const columns: Words['columns'] = {
  goal: '目標', baseline: '基準值', target: '目標值', due: '期限', owner: '負責人', priority: '優先順序',
  subject: '事項', known: '目前情況', system: '現有系統', fate: '處置方式', cost: '費用概估',
  group: '小組', people: '成員', purpose: '職責',
  task: '任務', days: '工作天', start: '開始', finish: '完成', state: '狀態', deliverable: '交付項目', approved: '核准日期',
  checkpoint: '查核點', milestone: '里程碑', planned: '基準日期', forecast: '預計或實際', slip: '偏差（天）',
  risk: '風險', answer: '因應措施',
  criterion: '評估標準', weight: '權重', rating: '評分', why: '依據', ratedBy: '由誰評定', missing: '所缺內容',
  decision: '決議', meaning: '意義', date: '日期', readiness: '就緒情形', reason: '理由',
  condition: '條件', from: '來源', name: '姓名或職稱', signature: '簽名', evidence: '佐證', link: '存放位置',
  vote: '表決', remarks: '意見與條件', approve: '同意', withConditions: '附條件同意', reject: '反對', abstain: '棄權',
}

export const missing: Words['missing'] = {
  why: '尚未寫明為何立案。請專案發起人寫一段話即可：痛點在哪裡、影響到誰、從何時開始。',
  how: '尚未寫明打算如何推動；規劃階段選定策略時一併決定。',
  problems: '尚未列出經營問題。規劃階段的診斷會向行銷、銷售與服務部門蒐集。',
  goals: '尚未訂定目標。規劃查核點至少要有一個具備基準值、目標值、期限與負責人的目標。',
  scope: '尚未寫明模組、部門與據點；範圍於需求定義階段議定。',
  systems: '尚未列出現有系統。凡存有客戶資料的系統，都要決定整合、汰換或維持現狀，並概估費用；拖到後面，難度與代價都太高。',
  budget: '預算尚未核定。',
  risks: '尚未列出風險。請專案經理會同各組在規劃查核點之前提出第一批風險。',
  tasks: '本階段尚未排定任務。',
  deliverables: '本階段尚未排定交付項目。',
  evidence: '尚未登錄佐證：凡由人評定的標準，都要附上佐證。',
  committee: '指導委員會成員尚未確定。',
}

export const scope: Words['scope'] = {
  modules: 'CRM 功能領域', departments: '使用部門', users: '使用者人數', employees: '員工人數',
  sites: '據點', regions: '區域', subsidiaries: '子公司', supplier: '供應商', consultant: '顧問', mobile: '外勤使用者',
}

export const complexity: Words['complexity'] = {
  score: ({ functions, functionScore, scopeScore, complexity: product, band }) =>
    `共 ${functions} 項功能（${functionScore} 分，滿分 5 分），使用範圍 ${scopeScore} 分，複雜度為 ${product}（滿分 25），屬於「${band}」。`,
  unscored: ({ scopeScore }) => `尚未選定功能，暫無複雜度分數；使用範圍為 ${scopeScore} 分（滿分 5 分）。在此之前以「中等」計。`,
  durationsPlain: '工期依預設值，不作調整。',
  durations: ({ factor }) => `預設工期乘以 ${factor}。`,
  reserve: ({ percent, asked }) => `依此複雜度，時間與經費應各保留 ${percent} 作為預備，即 ${asked}。`,
  reserveSet: ({ set }) => `實際保留 ${set}，只有指導委員會可以動用。`,
  reserveUnset: '目前尚未設定預備工期與預備金。',
  phased: '建議分階段推展：先在一個單位做成，再按梯次推展到其他單位。',
  bigBang: '可以一次上線：規模不大，無須分梯次。',
}

export const state: Words['state'] = {
  notBegun: ({ start }) => `專案尚未開始；專案規劃訂於${start}啟動。`,
  running: ({ phase, done, of }) => `${phase}階段進行中：${of} 項任務已完成 ${done} 項。`,
  waiting: ({ phase, next }) => `${phase}階段已通過，${next}階段尚未開始。`,
  inReview: ({ phase, checkpoint }) => `${phase}階段已送審：${checkpoint}待指導委員會決議。`,
  inRework: ({ phase, round }) => `${phase}階段退回補正，目前為第 ${round} 輪。`,
  toBeConfirmed: ({ phase }) => `${phase}階段暫停，須待指導委員會重新確認先前的查核點。`,
  onHold: ({ date }) => `專案自${date}起暫緩：委員會重新決議之前，不啟動任何新工作。`,
  stopped: ({ date }) => `指導委員會已於${date}終止本專案。`,
  passed: ({ date }) => `六個查核點已全部通過，最後一個於${date}通過；專案轉入效益追蹤。`,
  finish: ({ date, slip }) => `預計${date}到達最後一個查核點${slip}。`,
  early: ({ days }) => `，較基準提前 ${days}`,
  late: ({ days }) => `，較基準延後 ${days}`,
  onTime: '，與基準相符',
  wishKept: ({ wish, date }) => `公司期望在${wish}前上線；上線日期現為${date}，來得及。`,
  wishMissed: ({ wish, date, days }) => `公司期望在${wish}前上線；上線日期現為${date}，晚 ${days}。`,
  readiness: ({ checkpoint, score, readiness, missing: count }) => `${checkpoint}目前 ${score} 分（滿分 100 分），${readiness}${count === 0 ? '。' : `；有 ${count} 項標準尚未達到。`}`,
}
