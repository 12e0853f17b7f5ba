/** An issue as somebody might bring it over: in Chinese, with Latin words and numbers. `dupOf`: the number of the one that it says again. */
export type MadeIssue = { id: number; title: string; body: string; type: string; status: string; severity: string; assignee: string; dupOf: number | null }

const modules = ['客户管理', '联系人', '商机', '报价单', '合同审批', '回款计划', '服务工单', '营销活动', '权限角色', '报表中心', '接口网关', '数据迁移', '移动端', '企业微信集成', '短信通知', '电子签章', '公海池', '线索分配', '产品目录', '发票']
const objects = ['列表页', '详情页', '导入模板', '导出文件', '审批流', '必填字段', '下拉选项', '附件上传', '搜索框', '批量操作', '自动编号', '时间控件', '提醒消息', '统计图表', '关联关系', '历史记录', '字段映射', '唯一性校验', '数据权限', '计算公式']
const symptoms = ['加载超过十秒', '提示系统错误500', '保存后数据丢失', '显示为空白', '金额计算不正确', '重复生成记录', '无法提交审批', '乱码', '排序失效', '没有权限访问', '状态没有更新', '与旧系统数据不一致', '手机上按钮点不动', '字段顺序错乱', '收不到通知', '分页跳转回第一页', '时区差八小时', '删除后仍能查到', '同步延迟', '格式校验不通过']
const conditions = ['在Chrome浏览器', '使用销售经理账号', '数据量超过一万条时', '月末结账期间', '首次登录后', '切换组织后', '从Excel粘贴内容后', '网络较慢时', '升级到V2.3之后', '并发提交时', '客户名称含括号时', '英文环境下']
const swaps = [['无法', '不能'], ['显示', '展示'], ['提示', '报'], ['保存后', '点击保存以后'], ['页', '页面'], ['没有', '未'], ['仍', '还'], ['数据', '记录'], ['超过', '大于'], ['不正确', '有误']] as const

/** Seeded (mulberry32), so that every run makes the same issues. */
function seeded(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let made = Math.imul(state ^ (state >>> 15), 1 | state)
    made = (made + Math.imul(made ^ (made >>> 7), 61 | made)) ^ made
    return ((made ^ (made >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number): number => Math.floor(next() * below)
  return { next, int, pick: <T>(list: readonly T[]): T => list[int(list.length)] as T }
}

/** So many issues, of which about one in twenty says an earlier one again: one wording changed, and something before or behind it. */
export function madeIssues(count: number): MadeIssue[] {
  const random = seeded(77)
  const issues: MadeIssue[] = []
  for (let id = 1; id <= count; id += 1) issues.push(id > 20 && random.next() < 0.05 ? again(issues, id, random) : fresh(id, random))
  return issues
}

type Random = ReturnType<typeof seeded>

function again(issues: readonly MadeIssue[], id: number, random: Random): MadeIssue {
  const original = random.pick(issues)
  const fitting = swaps.filter(([from]) => original.title.includes(from))
  const [from, to] = fitting.length > 0 ? random.pick(fitting) : ['', '']
  const title = original.title.replace(from, to)
  const said = random.pick([`${title}，请尽快处理`, `【UAT】${title}`, `用户反馈：${title}`, title.replace('：', ' ')])
  random.int(1) // The shared generator draws a project here.
  return { ...original, id, title: said, dupOf: original.dupOf ?? original.id }
}

function fresh(id: number, random: Random): MadeIssue {
  const [module, object, symptom, condition] = [random.pick(modules), random.pick(objects), random.pick(symptoms), random.pick(conditions)]
  const number = 1_000 + random.int(9_000)
  random.int(1)
  return {
    id, title: `${module}${object}：${condition}${symptom}（单据${number}）`,
    body: `步骤：1. 打开${module}的${object}；2. ${condition}操作；3. 观察结果。\n期望：正常。实际：${symptom}。影响${1 + random.int(50)}名用户，单据号${number}，环境：UAT。`,
    type: random.pick(['缺陷', '需求', '变更', '咨询']), status: random.pick(['新建', '处理中', '待验证', '已关闭']), severity: random.pick(['致命', '严重', '一般', '轻微']),
    assignee: `顾问${random.int(20)}`, dupOf: null,
  }
}
