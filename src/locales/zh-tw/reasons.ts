import type { ReasonWords } from '../reason-words.ts'

const fields: ReasonWords['fields'] = {
  unit: '單位', baseline: '基準值', target: '目標值', dueOn: '日期', owner: '負責人', priority: '優先順序',
  fate: '處置方式', cost: '費用概估',
}

export const reasons: ReasonWords = {
  fields,
  figures: {
    'conditions-met': ({ have, of }, number) => (of === 0 ? '先前查核點未附條件' : `${number(of)} 項條件已達成 ${number(have)} 項`),
    'deliverables-approved': ({ have, of }, number) => `${number(of)} 件交付項目已核准 ${number(have)} 件`,
    'tasks-done': ({ have, of }, number) => `${number(of)} 項工作已完成 ${number(have)} 項`,
    'goals-quantified': ({ have, of }, number) => `${number(of)} 個目標中 ${number(have)} 個要素齊備`,
    'systems-listed': ({ have, of }, number) => `${number(of)} 個現有系統中 ${number(have)} 個已定處置與費用`,
    'manager-allocated': ({ have }, number) => `專案經理投入 ${number(have)}\u00a0% 的工時`,
    'committee-able': ({ have, of }, number) => `已成立；${number(of)}位委員中${number(have)}位已受訓或已訂受訓日期`,
    'groups-staffed': ({ have, of }, number) => `${number(of)}個組別中${number(have)}個有人員且有負責人`,
  },
  answers: {
    'committee-able': { yes: '委員會已成立，能夠決議', no: '委員會尚未成立，或還不能決議' },
    'plan-approved': { yes: '導入規劃書已核准', no: '導入規劃書尚未核准' },
    'manager-allocated': { yes: '專案經理已任命', no: '尚未任命唯一的專案經理' },
  },
  none: '尚無內容',
  figure: ({ have, of }) => `${have} / ${of}`,
  yes: '是',
  no: '否',
  notRated: '尚未評分',
  ratedWithoutEvidence: '已評分，未附佐證',
  notApplicable: ({ reason }) => `不適用：${reason}`,
  dropped: ({ reason }) => `已取消：${reason}`,
  missing: {
    'condition-overdue': ({ title, dueOn }, { quoted, day }) => `條件${quoted(title)}應於${day(dueOn)}前達成，現已逾期。`,
    'deliverable-not-approved': ({ deliverable }, names) => `${names.deliverable(deliverable)}尚未核准。`,
    'no-deliverable': () => '本階段沒有交付項目：請寫明要交付什麼。',
    'task-not-done': ({ task, done }, names) => `${names.task(task)}：${done === 0 ? '尚未開始' : `完成 ${names.number(done)}\u00a0%`}。`,
    'no-task': () => '本階段沒有工作項目：請先排定工作。',
    'no-goal': () => '尚未訂定目標：請至少寫下一個有數字的目標。',
    'goal-incomplete': ({ title, fields: lacking }, { quoted, list }) => `目標${quoted(title)}缺少${list(lacking.map((field) => fields[field]))}。`,
    'no-system': () => '尚未列出現有系統：請寫明哪些系統存有客戶資料。',
    'system-unplanned': ({ title, fields: lacking }, { quoted, list }) => `系統${quoted(title)}缺少${list(lacking.map((field) => fields[field]))}。`,
    'no-manager': () => '尚未任命專案經理。',
    'several-managers': ({ count }, { number }) => `專案經理有 ${number(count)} 人，只能有一人。`,
    'manager-share': ({ share, mark }, { number }) => `專案經理${share === null ? '尚未註明投入比例' : `投入 ${number(share)}\u00a0% 的工時`}，要求不低於 ${number(mark)}\u00a0%。`,
    'committee-not-formed': () => '委員會尚未成立。',
    'committee-unable': ({ lacks }, { list }) => `委員會缺少${list(lacks.map((lack) => (lack === 'chair' ? '主席' : '客戶方高階主管的一票')))}。`,
    'member-untrained': ({ person }, names) => `${names.person(person)}未參加主管教育訓練，也未訂日期。`,
    'unit-vacant': ({ groups, lacks }, names) => `${groups.map(names.group).join('＋')}：${lacks === 'member' ? '尚無人員' : '尚無負責人'}。`,
    'plan-not-approved': () => '導入規劃書尚未核准。',
  },
}
