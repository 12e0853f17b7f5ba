import type { Locale } from '../locale.ts'

type Words = Locale['method']

/** 常见经营问题清单：名称、日常工作中的表现、损害了什么。 */
export const problems: Words['problems'] = {
  'customer-statistics-missing': {
    name: '没有客户统计分析',
    looks: '谁买了什么、多久买一次、通过哪个渠道买，没人说得清；要数字就得花两周手工凑表。',
    hurts: '个性化营销、促销设计、资源安排、销售与库存预测、成本与风险控制、渠道取舍。',
  },
  'campaign-information-late': {
    name: '市场活动信息滞后',
    looks: '报名、筹备、跟进各记各的表；活动办得怎样，结束了才知道。',
    hurts: '意向客户还没人联系就冷了，无效的活动还在继续花钱。',
  },
  'feedback-not-analysed': {
    name: '收集了反馈却不分析',
    looks: '问卷、市场调查、广告反响都进了文件夹；下一次活动仍凭感觉定。',
    hurts: '营销费用：哪一半有用，没人知道。',
  },
  'no-automated-marketing-tools': {
    name: '缺少多渠道自动化营销工具',
    looks: '网站、邮件、短信、电子刊物、社交媒体全靠人工，千人一文；回复靠手工统计，甚至不统计。',
    hurts: '触达面、单次接触成本，以及个性化的可能。',
  },
  'prospect-information-poor': {
    name: '潜在客户信息贫乏',
    looks: '名片和笔记留在销售员个人手里；客户从哪里来、谁联系过、说了什么，都查不到。',
    hurts: '潜在客户流失或被重复打扰，精力花在不会买的人身上。',
  },
  'running-deals-opaque': {
    name: '在谈业务看不见',
    looks: '商谈进展要到周会上逐个问；销售预测等于把大家的希望加起来。',
    hurts: '销售预测、对危险商机的及时支援、交付安排。',
  },
  'sales-process-opaque': {
    name: '销售过程不透明',
    looks: '各人有各人的做法；单子丢在哪一步、每一步用多长时间，没人说得清。',
    hurts: '无法改进，也无法传授；新人要一年才能上手。',
  },
  'performance-review-slow': {
    name: '销售业绩统计迟缓',
    looks: '按人、按区域、按产品的数字月底以后才手工汇总出来，接着便是争论。',
    hurts: '月内调度、公平的奖金，以及对数字的信任。',
  },
  'sales-aids-missing': {
    name: '面对客户时缺少辅助销售的材料',
    looks: '样本、案例、测算都要打电话回公司要，发出去的还常是旧版本。',
    hurts: '与客户相处的时间、给人的印象、当场成交的机会。',
  },
  'competitor-information-poor': {
    name: '竞争对手信息贫乏',
    looks: '对手卖什么、卖多少钱，全凭偶然听说，在走廊里口口相传。',
    hurts: '谈判中的说法与报价；丢了单子也不知道输给了谁。',
  },
  'prices-catalogue-stock-stale': {
    name: '价格、产品目录、库存信息过时',
    looks: '报价用的是上个月的价目表，承诺的货仓库里没有。',
    hurts: '毛利、交期承诺、客户的信任。',
  },
  'no-automatic-reminders': {
    name: '到期事项无人提醒',
    looks: '回访、续约、拜访靠记性和便条。',
    hurts: '跟进：答应的事被忘掉，合同到期无人察觉。',
  },
  'customer-data-not-shared': {
    name: '客户资源不共享',
    looks: '销售、服务、财务各有一本账；客户同一件事要讲三遍，员工离职就把客户带走。',
    hurts: '对客户口径一致、数据准确，以及每一份客户关系的价值。',
  },
  'cross-selling-missed': {
    name: '错失交叉销售机会',
    looks: '服务客户的人看不到客户已有什么、还适合什么。',
    hurts: '单客收入，而且是销售成本最低的那一块。',
  },
  'quotes-orders-manual': {
    name: '报价与订单靠手工',
    looks: '每份报价重新打字，每张订单在另一个系统里再录一遍；错误到交货时才暴露。',
    hurts: '答复速度、单笔订单成本、错发错送。',
  },
  'purchase-history-incomplete': {
    name: '客户购买历史不全',
    looks: '客户来电，看不到他何时买过什么、什么配置；只好请客户去翻发票。',
    hurts: '通话时长、建议的质量，以及客户被记得的感觉。',
  },
  'contract-validity-unknown': {
    name: '查不到服务合同是否有效',
    looks: '修完才知道在不在保，或者为求稳妥干脆免费。',
    hurts: '服务收入与成本，还会引起收费纠纷。',
  },
  'enquiry-data-not-at-hand': {
    name: '答复咨询所需的信息不在手边',
    looks: '坐席要问三个部门，第二天再回电，或者就忘了。',
    hurts: '首次来电解决率、等待时间、单次咨询成本。',
  },
  'no-service-history': {
    name: '没有服务历史记录',
    looks: '修过什么、谁修的、换了哪些零件，都记在纸质工单上；每次上门都从零开始。',
    hurts: '一次修好率、技师工时、保修索赔。',
  },
  'same-problems-recur': {
    name: '同类问题反复发生',
    looks: '同一故障派了三次技师，每个人都从头摸索。',
    hurts: '服务成本和客户的耐心。',
  },
  'no-knowledge-base': {
    name: '没有知识库',
    looks: '解决办法都在两位老师傅脑子里；他们不在，客户就得等。',
    hurts: '解决时间、新人培养、同样问题同样答复。',
  },
  'needs-do-not-reach-improvement': {
    name: '客户需求传不到改进环节',
    looks: '客户对服务人员说的愿望和毛病，挂了电话就到此为止；研发和生产听不到。',
    hurts: '产品，以及下一批客户。',
  },
  'complaints-not-analysed': {
    name: '投诉只处理不分析',
    looks: '一件投诉办结一件；没人按产品、原因、区域统计。',
    hurts: '原因还在，投诉也就还在。',
  },
  'handling-status-invisible': {
    name: '处理进度看不见',
    looks: '客户再次来电催问，坐席四处打听单子在谁手里。',
    hurts: '本不该有的来电、承诺的时限、客户的信任。',
  },
  'no-link-to-stock-and-accounts': {
    name: '服务与库存、财务不相通',
    looks: '零件有没有、款付没付，每次都得去问别的部门。',
    hurts: '等待时间、二次上门，以及给欠款客户白修。',
  },
}

export const problemAreas: Words['problemAreas'] = { marketing: '营销', sales: '销售', service: '服务', other: '其他' }

export const motives: Words['motives'] = {
  'win-and-grow': { name: '赢得与拓展', text: '收集并培育潜在客户，管好促销与商机。' },
  'satisfy-and-bind': { name: '满意与留住', text: '快速准确的服务、客户忠诚、品牌。' },
  'understand-and-anticipate': { name: '了解与预见', text: '掌握客户行为，发现机会，主动服务，多渠道往来。' },
}

export const causeVerdicts: Words['causeVerdicts'] = {
  crm: { name: 'CRM 能解决', text: '根源在于如何了解客户、向客户销售、为客户服务。' },
  partly: { name: 'CRM 能解决一部分', text: '另有事情须同时或先行理顺。' },
  other: { name: '不属于 CRM 能解决的', text: '根源在产能、成本、库存、财务、质量、原料、人手或激励。' },
}

export const causeRemedies: Words['causeRemedies'] = {
  management: { name: '改进管理', text: '先理顺职责、人手、激励与制度，这不是软件能办到的。' },
  'quality-management': { name: '质量管理', text: '在产品、原料、工序出错的地方找到并消除毛病。' },
  erp: { name: 'ERP', text: '先把库存、订单、成本、财务管到一处。' },
  scm: { name: '供应链管理', text: '先让供应、原料和交付跟得上。' },
  other: { name: '其他办法', text: '见备注。' },
}
