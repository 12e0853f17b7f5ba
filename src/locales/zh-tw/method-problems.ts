import type { Locale } from '../locale.ts'

type Words = Locale['method']

/** 常見經營問題清單：名稱、日常工作中的樣貌、造成的損害。 */
export const problems: Words['problems'] = {
  'customer-statistics-missing': {
    name: '沒有客戶統計分析',
    looks: '誰買了什麼、多久買一次、從哪個通路買，沒有人說得清；要看數字就得花兩週人工拼湊。',
    hurts: '個人化行銷、促銷設計、資源安排、銷售與庫存預測、成本與風險控管、通路取捨。',
  },
  'campaign-information-late': {
    name: '行銷活動資訊太慢',
    looks: '報名、籌備、跟進各記各的表；活動辦得如何，結束了才知道。',
    hurts: '有意願的客戶還沒人聯絡就冷了，無效的活動還在繼續花錢。',
  },
  'feedback-not-analysed': {
    name: '蒐集了回饋卻不分析',
    looks: '問卷、市場調查、廣告迴響都收進資料夾；下一次活動仍憑感覺決定。',
    hurts: '行銷費用：哪一半有用，沒有人知道。',
  },
  'no-automated-marketing-tools': {
    name: '缺少跨通路的自動化行銷工具',
    looks: '網站、電子郵件、簡訊、電子報、社群媒體全靠人工，所有人收到同一篇；回覆靠人工統計，甚至不統計。',
    hurts: '觸及率、每次接觸的成本，以及個人化的可能。',
  },
  'prospect-information-poor': {
    name: '潛在客戶的資料太少',
    looks: '名片與筆記留在業務員個人手上；客戶從哪裡來、誰聯絡過、說了什麼，都查不到。',
    hurts: '潛在客戶流失或被重複打擾，心力花在不會買的人身上。',
  },
  'running-deals-opaque': {
    name: '洽談中的案子看不見',
    looks: '案子談到哪裡，要在週會上逐一詢問；銷售預測等於把大家的期望加總。',
    hurts: '銷售預測、對有風險商機的及時支援、交貨安排。',
  },
  'sales-process-opaque': {
    name: '銷售流程不透明',
    looks: '各人有各人的做法；案子丟在哪一步、每一步花多久，沒有人說得清。',
    hurts: '無從改善，也無從傳授；新人要一年才能上手。',
  },
  'performance-review-slow': {
    name: '業績統計緩慢',
    looks: '依人員、區域、產品的數字，月底過後才由人工彙整，接著就是爭論。',
    hurts: '當月的調度、公平的獎金，以及對數字的信任。',
  },
  'sales-aids-missing': {
    name: '面對客戶時缺少銷售輔助資料',
    looks: '型錄、案例、試算都得打電話回公司要，送出去的還常是舊版。',
    hurts: '與客戶相處的時間、留下的印象、當場成交的機會。',
  },
  'competitor-information-poor': {
    name: '對競爭對手所知甚少',
    looks: '對手賣什麼、賣多少錢，全憑偶然聽說，在走廊上口耳相傳。',
    hurts: '談判時的說法與報價；丟了案子也不知道輸給誰。',
  },
  'prices-catalogue-stock-stale': {
    name: '價格、型錄、庫存資料過時',
    looks: '報價用的是上個月的價目表，答應的貨倉庫裡沒有。',
    hurts: '毛利、交期承諾、客戶的信任。',
  },
  'no-automatic-reminders': {
    name: '到期事項無人提醒',
    looks: '回電、續約、拜訪靠記性與便條。',
    hurts: '後續跟進：答應的事被忘記，合約到期無人察覺。',
  },
  'customer-data-not-shared': {
    name: '客戶資料不共用',
    looks: '業務、服務、財務各有一份名單；客戶同一件事要說三遍，員工離職就把人脈帶走。',
    hurts: '對客戶說法一致、資料正確，以及每一份客戶關係的價值。',
  },
  'cross-selling-missed': {
    name: '錯失交叉銷售的機會',
    looks: '服務客戶的人看不到客戶已經有什麼、還適合什麼。',
    hurts: '單一客戶的營收，而且是銷售成本最低的那一塊。',
  },
  'quotes-orders-manual': {
    name: '報價與訂單靠人工',
    looks: '每份報價重新打字，每張訂單在另一個系統再輸入一次；錯誤到交貨時才浮現。',
    hurts: '回覆速度、每筆訂單的成本、送錯貨。',
  },
  'purchase-history-incomplete': {
    name: '客戶的購買紀錄不完整',
    looks: '客戶來電，看不到他何時買過什麼、什麼配備；只好請客戶去翻發票。',
    hurts: '通話時間、建議的好壞，以及客戶被記得的感受。',
  },
  'contract-validity-unknown': {
    name: '查不到服務合約是否有效',
    looks: '修完才知道在不在保固內，或為求保險乾脆不收費。',
    hurts: '服務收入與成本，還會引起收費糾紛。',
  },
  'enquiry-data-not-at-hand': {
    name: '回答詢問時資料不在手邊',
    looks: '客服人員要問三個部門，隔天再回電，或就此忘記。',
    hurts: '首次來電解決率、等候時間、每次詢問的成本。',
  },
  'no-service-history': {
    name: '沒有服務紀錄',
    looks: '修過什麼、誰修的、換了哪些零件，都在紙本卷宗裡；每次到府都從零開始。',
    hurts: '一次修好的比率、技師工時、保固理賠。',
  },
  'same-problems-recur': {
    name: '同樣的問題一再發生',
    looks: '同一個故障派了三次技師，每個人都從頭摸索。',
    hurts: '服務成本與客戶的耐心。',
  },
  'no-knowledge-base': {
    name: '沒有知識庫',
    looks: '解決方法都在兩位老師傅的腦袋裡；他們不在，客戶就得等。',
    hurts: '解決時間、新人養成、同樣的問題有同樣的答覆。',
  },
  'needs-do-not-reach-improvement': {
    name: '客戶的需求傳不到能改善的人',
    looks: '客戶對服務人員說的期望與毛病，掛上電話就到此為止；研發與生產都聽不到。',
    hurts: '產品，以及下一批客戶。',
  },
  'complaints-not-analysed': {
    name: '客訴只處理不分析',
    looks: '一件客訴結一件；沒有人依產品、原因、區域統計。',
    hurts: '原因還在，客訴就還在。',
  },
  'handling-status-invisible': {
    name: '處理進度看不見',
    looks: '客戶再次來電詢問，客服人員四處打聽案件在誰手上。',
    hurts: '原本不必有的來電、承諾的時限、客戶的信任。',
  },
  'no-link-to-stock-and-accounts': {
    name: '服務與庫存、財務不相通',
    looks: '零件有沒有、款項付了沒，每次都得去問別的部門。',
    hurts: '等候時間、二次到府，以及替欠款客戶白修。',
  },
}

export const problemAreas: Words['problemAreas'] = { marketing: '行銷', sales: '業務', service: '服務', other: '其他' }

export const motives: Words['motives'] = {
  'win-and-grow': { name: '爭取與成長', text: '蒐集並培養潛在客戶，管好促銷與商機。' },
  'satisfy-and-bind': { name: '滿意與留住', text: '快速正確的服務、顧客忠誠、品牌。' },
  'understand-and-anticipate': { name: '了解與預見', text: '掌握客戶行為，發現機會，主動服務，多通路往來。' },
}

export const causeVerdicts: Words['causeVerdicts'] = {
  crm: { name: 'CRM 能解決', text: '根源在於如何認識客戶、向客戶銷售、為客戶服務。' },
  partly: { name: 'CRM 能解決一部分', text: '另有事情須同時或先行理順。' },
  other: { name: '不是 CRM 能解決的', text: '根源在產能、成本、庫存、財務、品質、原料、人手或獎勵制度。' },
}

export const causeRemedies: Words['causeRemedies'] = {
  management: { name: '改善管理', text: '先理順權責、人手、獎勵與制度，這不是軟體辦得到的。' },
  'quality-management': { name: '品質管理', text: '在產品、原料、製程出錯的地方找出並消除毛病。' },
  erp: { name: 'ERP', text: '先把庫存、訂單、成本、財務管在一處。' },
  scm: { name: '供應鏈管理', text: '先讓供應、原料與交貨跟得上。' },
  other: { name: '其他做法', text: '見備註。' },
}
