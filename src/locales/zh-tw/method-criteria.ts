import type * as english from '../en/method-criteria.ts'

export const criteriaOfEvery: typeof english.criteriaOfEvery = {
  'conditions-met': {
    title: () => '先前查核點的條件已達成',
    help: '計算先前決議所附的條件，有一項逾期即不合格。有條件通過就像先賒帳，到這裡必須還清。',
  },
  'deliverables-approved': {
    title: () => '本階段交付項目已核准',
    help: '計算本階段除查核點評估報告以外的所有交付項目。核准表示有人對內容負責，也記下審閱的是哪一版。',
  },
  'tasks-done': {
    title: () => '本階段工作已完成',
    help: '計算完成度 100 % 的工作。查核點的用意，就是讓悄悄拖到下一階段的事無所遁形。',
  },
  'milestone-goals-met': {
    title: () => '目標的里程碑目標值已達成',
    help: '計算本查核點到期、或自前一查核點以來到期的目標值，以各目標最近一次量測為準；若沒有到期者，本項不列入總分。',
  },
}

export const criteriaOfPlanning: typeof english.criteriaOfPlanning = {
  'goals-quantified': {
    title: () => '至少有一個目標，且每個目標都有基準值、目標值、單位、日期、負責人與優先順序',
    help: '計算六項齊備的目標；無法量化的目標須有書面的檢驗方式與評判人。沒有基準值與目標值，事後誰也說不清專案是否成功。',
  },
  'outcomes-covered': {
    title: () => '營收、獲利、客戶滿意各有目標，或已說明為何不訂',
    help: '計算最能看出成敗的三項結果：每一項都要有目標，或寫下不訂的理由。',
  },
  'goals-rooted': {
    title: () => '每個目標都追溯到客戶關係管理能解決的根本原因',
    help: '計算所針對的經營問題已判定根本原因、且客戶關係管理能全部或部分解決的目標。若根源在產品品質或產能，客戶關係管理並非解方；要破例須有書面理由。',
  },
  'committee-able': {
    title: () => '指導委員會已成立、足以作成決議，委員已受訓',
    help: '請列出主席與委員（須含客戶方高階主管），以及每位委員的訓練情形或日期。委員會無法決議，專案就群龍無首。',
  },
  'manager-allocated': {
    title: ({ mark }) => `已任命一位專案經理${mark === null ? '' : `，投入工時不低於 ${mark}\u00a0%`}`,
    help: '以團隊名單上的投入比例計算。把專案當兼差來管，從第一週就會落後。',
  },
  'groups-staffed': {
    title: () => '八個小組人員到位，或已刻意合併',
    help: '請列出各組組長與成員。小型專案可合併小組，但監督組不得與受監督者合併。',
  },
  'strategy-chosen': {
    title: () => '導入策略已選定並說明理由',
    help: '請說明推進步調、由誰主導、採何種部署方式，以及為何適合本公司。先有策略才挑產品，而不是由產品決定策略。',
  },
  'systems-listed': {
    title: () => '現有系統已列出：整合、汰換或維持現狀，並有費用概估',
    help: '計算已有處置決定與費用的系統。等到後面才處理，難度與代價都太高。',
  },
  'environment-sufficient': {
    title: () => '網路與系統環境足以因應中長期需要',
    help: '請提出網路、伺服器與終端設備的評估。若不足，應先暫緩，把基礎設施另立專案先行完成。',
  },
  'budget-approved': {
    title: () => '預算已核准',
    help: '請說明由誰核准、金額多少，須包含教育訓練、自有人力與預備金。經費零星撥付，往往在最要緊時斷炊。',
  },
  'plan-approved': {
    title: () => '導入規劃書已產生並核准',
    help: '須有核准的導入規劃書。各組都依它工作，日後的變更也以它為準。',
  },
}

export const criteriaOfRequirements: typeof english.criteriaOfRequirements = {
  'processes-evaluated': {
    title: () => '範圍內每個流程都有現行與未來模型，並經評估',
    help: '請提出每個流程的兩種模型與評估。流程沒畫清楚就蓋系統，等於連毛病一起搬過去。',
  },
  'to-be-better': {
    title: () => '每個未來流程在成本、品質、服務、速度至少一項更好，其餘無故不變差',
    help: '請把現行與未來的數字並列。沒有一項改善的新流程，只是換了工具。',
  },
  'requirements-traced': {
    title: () => '每個「必要」目標都有需求支撐，每項需求都可追溯到流程或目標',
    help: '請提出沒有缺口的追溯表。沒有需求支撐的目標達不到，不為任何目標服務的需求只是花錢。',
  },
  'data-planned': {
    title: () => '資料規劃完整：每個實體都有來源、負責人、資料量與規則',
    help: '請提出資料規劃書。沒有人負責的資料會拖慢載入，也讓使用者失去信任。',
  },
  'integrations-known': {
    title: () => '系統整合已盤點，每項都有負責人與方式',
    help: '請提出清單，寫明方向、資料、方式與負責人。漏掉的介面，上線第一天就會被使用者發現。',
  },
  'customers-heard': {
    title: () => '已傾聽客戶意見',
    help: '請提出訪談或問卷，以及因此做出的改變。不問客戶，就只是在替自己規劃。',
  },
  'requirements-signed': {
    title: () => '行銷、銷售、服務部門已簽署確認需求',
    help: '請提出三個部門的簽署與日期。簽過名的人也會參與測試，屆時就不會感到意外。',
  },
}
