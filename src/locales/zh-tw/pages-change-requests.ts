import type { Locale } from '../locale.ts'

export const changeRequestsPage: Locale['changeRequestsPage'] = {
  title: '變更',
  why: '任意增加功能，時間與費用都會失控。所以每增加或修改一項功能，都要寫成變更申請，說明影響，先裁定再動手，累計數隨時可見。出自一份分階段導入CRM的指南。',
  add: '提出變更', addSubmit: '提出', document: '變更紀錄',
  addText: '在專案管理者送出之前只是草稿。知道多少寫多少，費用與天數可以後補。',
  fromIssue: ({ issue }) => `來自問題單「${issue}」：內容已帶入。`,
  fromIssueMake: '轉為變更申請',
  who: ({ who }) => `可提出變更的有：${who}。`,
  since: ({ day }) => `${day}起`,
  all: ({ count }) => `全部 ${count} 項`,
  list: {
    title: '變更申請', request: '申請', state: '狀態', cost: '費用', time: '時間', who: '裁定者',
    none: '還沒有人要求變更', noneText: '誰想增加或改動一項功能，就在這裡寫明理由與代價。核准之前，不動手做。',
  },
  total: {
    title: '已核准的變更累計', why: '累計數要與專案承受得起的相比：預備量的一半以內由專案經理裁定，到容許範圍為止。出自一份分階段導入CRM的指南。',
    what: '類別', money: '費用', time: '時間', used: '已核准', waiting: '待裁定', limit: '專案經理限額', reserve: '預備量', left: '剩餘', tolerance: '容許範圍', share: '占容許範圍', over: '超出',
    reserveTitle: '預備量及其使用',
    ofBudget: ({ share, budget }) => `已核准的變更占預算 ${budget} 的 ${share}。`,
    legend: '長條圖中：實色為已核准，淺色為待裁定；虛線處起歸委員會裁定，實線為容許範圍。預備量的剩餘已扣除預算項預估超出計畫的部分。',
  },
  limits: {
    title: '權限與容許範圍', why: '小變更不必等委員會，大變更及其累計不能繞過委員會。預算未知時，凡有費用者都須上呈。',
    one: '單項申請', sum: '累計', reserve: '預備量', tolerance: '容許範圍',
    upTo: ({ money, days }) => `${money}、${days}以內由專案經理裁定`,
    noBudget: ({ days }) => `${days}以內由專案經理裁定；預算未知，凡有費用者都歸委員會`,
    shareOfBudget: ({ share, budget }) => `預算 ${budget} 的 ${share}`, shareOfReserve: ({ share }) => `預備量的 ${share}`,
    both: ({ money, days }) => `${money}；${days}`,
    toReserve: '設定預備量', set: '設定權限與容許範圍', text: '單項超過限額，或累計超過預備量的相應比例，即由委員會裁定。',
    share: '單項：占預算的比例', days: '單項：工作天', reserveShare: '累計：占預備量的比例', percent: '百分比', toleranceMoney: '容許範圍：費用', toleranceDays: '容許範圍：工作天', emptyReserve: '留空：即預備量',
  },
  budget: {
    title: '預算', why: '每類成本計畫多少、已簽約多少、已花多少、最終預估多少。已核准的變更列在計畫之外，原計畫保持不變。',
    none: '還沒有預算項。', noBudget: '專案簡介沒有寫明預算，各項沒有總額可對照。',
    unplanned: ({ budget, rest }) => `預算 ${budget} 中，還有 ${rest} 未列入任何一項。`,
    overplanned: ({ budget, rest }) => `各項計畫合計比預算 ${budget} 多 ${rest}。`,
    copy: ({ count }) => `帶入商業論證的 ${count} 項成本`,
    line: '預算項', phase: '階段', kind: '類別', byPhase: '依階段', byChange: '因核准的變更', editOf: ({ title }) => `修改${title}`,
    follows: '對應的變更申請', followsHint: '其費用隨即計入本項，本項不另列計畫', followsNone: '無',
  },
}

export const changeRequestPage: Locale['changeRequestPage'] = {
  toList: '全部變更', toMatter: '已提請委員會',
  takes: ({ cost, days, finish }) => `${cost}，${days}；${finish}。`,
  costs: ({ money }) => `費用 ${money}`, costsNothing: '沒有費用', adds: ({ days }) => `增加 ${days}`, addsNone: '不增加工作天',
  submittedOn: ({ day }) => `${day}送出`, writtenOn: ({ day }) => `${day}寫下`,
  what: '要什麼，為什麼', description: '要什麼', reason: '為什麼', reasonHint: '不做會失去什麼', noReason: '還沒有寫明理由。', issue: '來自問題單', writtenBy: '填寫人',
  effect: '帶來的變化', effectText: '指明哪些工作項目會變長、各多少個工作天：核准之後，計畫即按此計算。',
  effectWhy: '多一項功能，要花錢、花時間，也占用使用者的心力；它對目標與範圍的影響，決定值不值得。日期取自不含與含本申請的計畫。',
  options: '考慮過的其他方案', optionsText: '滿足這一願望的其他辦法，包括什麼也不做。標題留空即去掉該方案。',
  option: ({ n }) => `方案 ${n}`, optionCost: ({ n }) => `方案 ${n}：費用`, optionDays: ({ n }) => `方案 ${n}：工作天`, optionText: ({ n }) => `方案 ${n}：利弊`, optionName: '方案',
  cost: '費用', costKind: '用於', noTask: '無', task: ({ n }) => `工作項目 ${n}`, taskDays: ({ n }) => `工作項目 ${n}：增加的工作天`, goals: '涉及的目標', risk: '可能出什麼問題',
  tasks: '會變長的工作項目', taskName: '工作項目', taskMore: '增加',
  figures: {
    what: '類別', cost: '費用', time: '時間', own: '本項', sum: '累計已核准', sumWith: '累計（含本項）', tolerance: '容許範圍', share: '占容許範圍',
    ofBudget: ({ kind, share }) => `${kind}，占預算 ${share}`,
    finishStays: '計畫的完成日不變', finishMoves: ({ days }) => `計畫的完成日移動 ${days}`,
  },
  gates: { title: '不含與含本申請的日期', gate: '關卡', before: '不含', after: '含', slip: '延後', decided: '已決定', same: '不變', finish: '計畫完成' },
  files: '附件', noFiles: '沒有附件。', decisions: '裁定', noDecision: '尚未裁定。',
  forms: {
    heading: '接下來', edit: '修改申請', submit: '送出裁定', submitText: '送出後等待有權者裁定。', reasonFirst: '請先寫明理由。', decide: '記錄裁定', ruling: '裁定', why: '理由',
    propose: '提請委員會', proposeText: '隨即成為委員會的事項，再交付表決。通過即核准，未通過即否決。', withdraw: '撤回申請',
    editVoids: '在此改動任何內容，裁定即失效：重新裁定之前，計畫與預算都不計入。', editVotes: '在此改動任何內容，已投的票即失效。',
  },
}
