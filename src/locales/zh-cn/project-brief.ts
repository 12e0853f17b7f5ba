import type { Locale } from '../locale.ts'

type Words = Locale['project']

export const briefFields: Words['briefFields'] = {
  name: { label: '项目名称', hint: '用名称说出要改善什么' },
  subtitle: { label: '副标题', hint: '名称下方的一行说明' },
  language: { label: '文字所用语言', hint: '您书写所用的语言，其他语言可另加译文' },
  timeZone: { label: '时区', hint: '据此确定今天是哪一天，如 Asia/Shanghai' },
  currency: { label: '货币', hint: '所有金额的货币，三个字母，如 CNY' },
  example: { label: '示例数据', hint: '金额、日期与数量均为虚构，各页都会注明' },
  start: { label: '开始日期', hint: '项目的第一天' },
  goals: { label: '目标', hint: '要达到什么，用数字说明' },
  team: { label: '团队', hint: '谁在哪个项目小组' },
  calendar: { label: '工作日历', hint: '按哪个国家或地区的节假日和调休上班日计算' },
  organisation: { label: '企业', hint: '实施客户关系管理的企业名称' },
  industry: { label: '行业', hint: '企业的主营业务' },
  employees: { label: '员工人数', hint: '全企业的人数' },
  users: { label: '用户人数', hint: '将使用系统的人数' },
  departments: { label: '部门', hint: '涉及哪些部门，其中哪些将使用系统' },
  sites: { label: '地点数', hint: '有多少个使用地点' },
  regions: { label: '区域数', hint: '有多少个销售或服务区域' },
  subsidiaries: { label: '子公司数', hint: '参加项目的子公司数量，没有填 0' },
  supplier: { label: '供应商', hint: '由谁提供或实施软件' },
  consultant: { label: '咨询方', hint: '由谁提供咨询' },
  wishedGoLive: { label: '期望上线日期', hint: '企业希望从哪一天起使用系统' },
  modules: { label: '所需模块', hint: '客户关系管理业务线上的各领域' },
  problems: { label: '经营问题', hint: '目前有哪些问题，用企业自己的话写' },
  systems: { label: '现有系统', hint: '逐个说明集成、替换还是维持现状，并估算费用' },
  budget: { label: '预算', hint: '整个项目的金额，含培训、自有人员和预留金' },
  itCapability: { label: '自有信息技术能力', hint: '1 弱，5 强' },
  urgency: { label: '紧迫程度', hint: '1 可以等，5 刻不容缓' },
  budgetPressure: { label: '预算压力', hint: '1 宽裕，5 非常紧' },
  mobileShare: { label: '外勤比例', hint: '在外工作的用户占多少，百分比' },
  networkQuality: { label: '网络质量', hint: '各地点之间的网络：1 差，5 好' },
  dataResidency: { label: '数据不出境', hint: '客户数据须留在本国或企业内部' },
  why: { label: '为什么做', hint: '立项的理由' },
  how: { label: '怎么做', hint: '企业打算如何推进' },
  risks: { label: '风险', hint: '可能出什么问题，如何应对' },
  mergeGroups: { label: '合并小组', hint: '按复杂度的建议合并小组' },
}

export const departmentFields: Words['departmentFields'] = { name: '部门', uses: '将使用系统', importance: '重要程度（1–5）', urgency: '紧迫程度（1–5）' }

export const systemFields: Words['systemFields'] = { name: '系统', fate: '处置', cost: '费用估算' }

export const goalFields: Words['goalFields'] = {
  title: '目标', unit: '单位', baseline: '基线值', target: '目标值', dueOn: '日期', owner: '负责人', priority: '优先级', family: '成果类别',
  low: '下限', high: '上限', judges: '评判人',
}

export const riskFields: Words['riskFields'] = { text: '风险', answer: '应对措施' }
