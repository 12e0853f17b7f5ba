import type { Locale } from '../locale.ts'

export const processesPage: Locale['processesPage'] = {
  title: '流程',
  why: 'CRM 要见效，流程就得因它而变好：先分析，再重新设计，然后评估，在成本、质量、服务和速度上求得明显改进，一项关于 CRM 项目中流程重组的研究如是说。一份 CRM 实施的总体论述补充道：取消多余的步骤，理顺衔接，并与一线人员一起做。',
  lead: {
    none: '还没有写下任何流程：谁也说不清系统要让什么变好。',
    noneInScope: ({ figure }) => `已写下 ${figure} 个流程，没有一个在范围内。`,
    inScope: ({ all, approved }) => `${all.figure} 个流程在范围内，${approved.n === 0 ? '还没有一个的' : approved.n === all.n ? '全部' : `其中 ${approved.figure} 个`}未来流程已获批准。`,
    lacks: ({ figure }) => `需求阶段的检查点还差 ${figure} 个流程。`,
    lacksNothing: '需求阶段的检查点对流程的要求已全部满足。',
  },
  mayChange: ({ who }) => `只有以下角色可以编写流程：${who}；组长中仅限业务分析组组长。`,
  emptyTitle: '今天哪个流程最让人头疼？',
  emptyText: '从客户有切身感受的流程开始。用一张写明每步分钟数的步骤表记下它今天怎样运行，或者从流程库中的现成流程出发，换上自己的数据。',
  list: '按领域', listNote: '现状 → 未来，均为每次运行',
  process: '流程', volume: '每月次数', findings: '诊断发现', state: '状态', outOfScope: '不在范围内',
  findingsLeft: ({ count }) => `未来流程中 ${count} 项`,
  faults: ({ figure }) => `${figure} 处毛病`,
  import: '导入',
  exports: { csv: 'CSV', xlsx: 'XLSX' },
  lacks: { title: '需求阶段检查点还缺什么', why: '需求阶段的检查点要求：范围内的每个流程都建有现状模型和未来模型，两者经过对比评估，未来流程至少在一个尺度上更好，并且没有哪个尺度无故变差。', checkpoint: '前往检查点' },
  add: {
    title: '新增流程', name: '流程名称', text: '步骤在下一页的步骤表中填写，旁边同时画出流程图。', submit: '新增流程',
    volumeHint: '每月运行多少次；不知道则留空', owner: '负责人', customerHint: '谁得到结果', triggerHint: '什么使它开始',
  },
  library: {
    title: '从流程库开始', text: 'CRM 常用的业务流程，大体就是今天常见的样子。所有数据都是示例：得出结论之前，请换成自己的数据。',
    said: ({ trigger, result }) => `起因：${trigger}。结果：${result}。`,
    steps: ({ figure }) => `${figure} 个步骤`, roles: ({ figure }) => `${figure} 个岗位`, volume: ({ figure }) => `每月 ${figure} 次`,
    there: '已在此处', take: '采用',
  },
  roles: {
    title: '由谁来做', why: '一小时作业值多少钱，决定每次运行的成本；有多少工时，看得出谁是瓶颈：负荷超过 85%，等待会急剧增加。这里的工时是范围内各流程每月所需的工时。',
    none: '还没有写下岗位。岗位随流程库或导入而来，也可以在这里新增。', name: '岗位', rate: '每小时费率', hours: '所需工时（现状）', later: '所需工时（未来）', capacity: '可用工时', share: '负荷（现状）',
    rateIn: ({ currency }) => `每小时费率，${currency}`, capacityHint: '每月，该岗位所有人员合计；不知道则留空', busy: '瓶颈', unknown: '可用工时未知', unused: '在范围内的流程中没有作业',
    uncounted: ({ processes, more }) => `因缺少每月次数或存在毛病而未计入：${processes}${more ? `等，另有 ${more} 个` : ''}。`,
    add: '新增岗位', editOf: ({ role }) => `修改岗位：${role}`, remove: '撤销岗位',
  },
}

export const processPage: Locale['processPage'] = {
  why: '先分析，再重新设计，然后评估，一项关于 CRM 项目中流程重组的研究如是说：未来流程要在成本、质量、服务或速度上更好，并且没有哪一项无故变差，才算数。',
  numbered: ({ variant, n }) => `${variant} ${n}`,
  capital: (text) => text,
  crumb: { area: ({ area }) => area, owner: ({ owner }) => `负责人：${owner}`, volume: ({ figure }) => `每月 ${figure} 次` },
  withdrawn: ({ who, day }) => `${who}已于${day}撤销此流程；写下的内容保留在变更记录中。`,
  actions: { import: '导入' },
  faults: { title: ({ variant }) => `${variant}流程：改好之前没有数值`, mend: '到步骤表中修正' },
  toRates: '填写费率',
  yardsticks: '四个尺度', yardsticksWhy: '流程重组以成本、质量、服务和速度来评判。差别在百分之一以内，或在仿真误差以内，视为没有差别。',
  turned: '实际结果',
  target: ({ value }) => `目标值 ${value}`,
  weighted: ({ figure }) => `按权重合计的结论：${figure}（−1 为全部更差，+1 为全部更好）。`,
  computed: {
    label: '计算方法',
    text: [
      '经过次数：每次运行经过各步骤多少次，由各分支的概率推出，循环也计算在内，方程组精确求解。',
      '成本：每次经过的自身费用，加上作业分钟数乘以岗位费率；每出一次差错，两者都再发生一次。',
      '质量：一次运行在任何步骤都不出差错的概率。服务：客户须行动多少次，其次是部门之间的交接次数。',
      '速度：分钟数按乐观、最可能、悲观抽取（Beta-PERT 分布），分支按概率选取；并行部分以最慢的一支为准。没有并行部分时，均值是精确值。',
    ],
  },
  aims: {
    edit: '设定目标值与权重', target: ({ yardstick }) => `目标值：${yardstick}`, weight: ({ yardstick }) => `权重：${yardstick}`, weightHint: '0 不计，5 最高',
    cost: ({ currency }) => `每次运行至多多少${currency}`, quality: '0 到 1，至少：0.9 即 90% 一次做对', service: '每次运行客户至多行动几次', speed: '从头到尾至多多少分钟',
  },
  candidates: { title: '未来流程的候选方案', name: '方案', weighted: '合计', findings: '诊断发现', state: '状态', shown: '当前显示', note: '均与现状相比' },
  picture: {
    steps: ({ figure }) => `${figure} 个步骤`, departments: ({ figure }) => `${figure} 个部门`, sum: ({ counts, work, cycle }) => `${counts}；作业 ${work}，全程 ${cycle}`,
    region: ({ variant }) => `${variant}流程图`, empty: '开始与结束之间还没有内容。', write: '填写步骤', edit: { 'as-is': '编辑现状流程', 'to-be': '编辑未来流程' },
    tooLarge: ({ figure }) => `${figure} 个步骤，一张图一眼看不过来。`, draw: '仍然画出', showGone: '显示已取消的步骤', hideGone: '不显示已取消的步骤',
  },
  table: {
    summary: ({ figure }) => `${figure} 个步骤的表格`, more: ({ figure }) => `另有 ${figure} 个步骤见文件：`, csv: 'CSV',
    number: '序号', name: '步骤', department: '部门', role: '岗位', system: '系统', work: '作业', wait: '等待', error: '差错率', visits: '每次运行经过', cost: '每次运行费用', value: '价值', next: '之后', way: ({ when, to }) => `${when}：${to}`, finding: '诊断发现',
  },
  differences: {
    title: '有何不同', sum: ({ kept, changed, removed, added }) => `保留 ${kept} 个，改动 ${changed} 个，取消 ${removed} 个，新增 ${added} 个`, none: '无',
    marks: { added: '新增', changed: '有改动', removed: '已取消' }, what: '变化', step: '步骤', fields: '改动的内容', nothing: '目前没有不同：未来流程与现状一样。',
  },
  findings: {
    title: '诊断发现', note: '每项都写明步骤、规则、数值和改进措施', none: '九条规则都没有发现问题。', step: '步骤', rule: '规则', figure: '数值', remedy: '改进措施', state: '在未来流程中', fresh: '未来流程中新出现',
    advised: ({ remedies }) => `建议：${remedies}`, done: ({ remedy, note }) => `${remedy}：${note}`, left: ({ figure }) => `现为 ${figure}`,
    also: ({ remedies }) => `另有：${remedies}`, try: '在未来流程中试行', tryOf: ({ number }) => `在未来流程中试行：诊断发现 ${number}`,
  },
  time: {
    title: '时间花在哪里', spread: '一次运行要多久', flow: '作业 / 全程时间', handOvers: '部门交接', mean: '平均', median: '一半在此以内', p90: '九成在此以内', waiting: '最慢一路上的等待', work: '作业合计', chart: '从头到尾的时间', half: '一半的运行', nine: '九成', said: ({ mean, p90 }) => `平均 ${mean}，九成在 ${p90}以内`,
    basis: ({ runs, seed }) => `各仿真 ${runs} 次，随机数起点相同（${seed}）`,
  },
  remedies: { title: '已采用的改进措施', none: '没有登记改进措施：不同之处是直接写进步骤表的。', by: ({ who, day }) => `${who}，${day}` },
  sensitivity: {
    title: '什么会推翻结论', why: '每个不确定的数值单独变动：分钟数在乐观与悲观之间，差错率上下一半，概率上下十个百分点。排在最前的只需变动最少。',
    none: '没有哪一个不确定的数值能在其范围内推翻结论：对比站得住。', input: '如果', side: '所在', becomes: '那么',
  },
  evaluation: {
    title: '评估与批准', why: '第三步：在动手建设之前，把未来流程与现状流程相比。评估结果连同数值一起固定下来，委员会据此批准；此后若有改动，评估即告过时。',
    none: '这个未来流程尚未评估。', stale: '评估之后，方案、岗位或次数已有改动：上面的数值不是当时评判的数值。请重新评估。', approvalStale: '批准之后又有改动：现在要建的已不是当时批准的。',
    on: '日期', by: '评估人', variant: '未来流程', conclusion: '结论', holds: '有效', outdated: '已过时', reason: '理由', remove: '撤销', aToBe: '一个未来流程',
    approvedByVote: ({ variant, day }) => `委员会已于${day}批准${variant}：`, approvedFor: ({ variant, day, who }) => `${variant}已于${day}获批准，由${who}代委员会登记：`,
    before: ({ day }) => `此未来流程已于${day}提交委员会：`, inVote: ({ day }) => `此未来流程于${day}提交，委员会正在表决：`,
    evaluate: '评估这个未来流程', again: '重新评估', evaluateText: '将今天的数值和结论连同您的意见一起保存。', submit: '登记评估', reasonFor: ({ yardstick }) => `${yardstick}为何可以变差`, reasonHint: '检查点会问到',
    conclusionHint: '如何处理，需要留意什么', propose: '提交委员会', proposeText: '它连同这次评估成为委员会待办中的一个议题，由主席付诸表决。', proposeSubmit: '提交', matterTitle: '议题名称', matterTitleHint: '留空则用未来流程的名称', matterText: '委员会应当了解什么', dueOn: '最迟何时决定',
    approve: '登记批准', approveText: '委员会尚未成立。成立之后由其表决。', approveSubmit: '登记批准', who: ({ who }) => `未来流程由以下角色评估：${who}；组长中仅限业务分析组组长。`,
  },
  actual: {
    title: '实际结果', why: '流程在纸面上更好，不等于真的更好。上线之后逐步测量；最新的数值作为第三列与现状、未来并列，没有测量的按计划值计算。',
    none: '尚未测量。自上线或试点起，可以逐个步骤登记数值。', measured: ({ measured, steps }) => `${steps} 个步骤中已测量 ${measured} 个；其余按计划值计算。`,
    step: '步骤', on: '日期', work: '作业', wait: '等待', error: '差错率', source: '来源', planned: '计划', record: '登记实测值', submit: '登记', remove: '撤销', who: ({ who }) => `实测值由以下角色登记：${who}；组长中仅限业务分析组组长。`,
  },
  about: { title: '流程本身', goals: '服务于目标', problems: '要解决', noGoals: '未指明目标', noProblems: '未指明经营问题', edit: '修改流程', remove: '撤销流程' },
  variants: {
    title: '未来', none: '还没有未来流程', noneText: '从现状流程派生一个：开始时步骤相同，之后采用的每项改进措施都会登记下来，每处改动为何而改一目了然。', derive: '派生未来流程', another: '由此再派生一个', name: '未来流程的名称', nameHint: '例如“一个号码办所有事”；可以留空', rename: '保存名称', remove: '撤销这个未来流程', more: '命名、派生或撤销',
  },
}
