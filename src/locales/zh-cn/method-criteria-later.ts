import type * as english from '../en/method-criteria-later.ts'

const atLeast = (mark: number | null): string => (mark === null ? '' : `不低于 ${mark}%`)

export const criteriaOfDevelopment: typeof english.criteriaOfDevelopment = {
  'must-built': {
    title: () => '全部“必须”需求已实现，或经批准的变更移出',
    help: '请逐项说明已实现，或列出将其移出的变更申请。未经决策就放弃的需求，日后必成争执。',
  },
  'changes-in-tolerance': {
    title: () => '变更申请未超出预算和时间的容许范围',
    help: '按已批准的变更申请计算：累计费用与累计工作日分别对照容许范围（未另设时即预留额度），取较差的一项。预算和时间失控，往往就是一项一项加功能加出来的。',
  },
  'no-critical-issue': {
    title: () => '没有未了结的致命问题',
    help: '按问题单计算：不得有未了结的致命问题，已解决但还没有人验证的也算未了结。致命问题会中断日常业务，越往后代价越大。',
  },
  'walkthroughs-done': {
    title: () => '已与用户走查每个未来流程',
    help: '请给出各部门的走查纪要。用户到测试时才第一次见到系统，往往当场抵触。',
  },
  'training-material-ready': {
    title: () => '培训教材已备妥',
    help: '请给出教材及其业务案例。先讲清为什么做、为了什么，再讲界面操作。',
  },
  'infrastructure-ready': {
    title: () => '基础设施已就绪',
    help: '请给出服务器、带宽、终端和备份的测试结果。网络不行，测出来的只是网络。',
  },
}

export const criteriaOfTesting: typeof english.criteriaOfTesting = {
  'must-tested': {
    title: () => '每项“必须”需求都有通过的测试',
    help: '请为每项“必须”需求给出通过的测试。自己没测过的，就是留给客户去测。',
  },
  'pass-rate': {
    title: ({ mark }) => `验收测试通过率${mark === null ? '达标' : atLeast(mark)}`,
    help: '以最近一次执行通过的用例与全部有效用例之比计算；受阻或未执行的不算通过。用户亲自测过，才能证明系统合用。',
  },
  'issues-settled': {
    title: () => '没有未了结的致命问题；严重问题均有带日期的处理计划',
    help: '按问题单计算：不得有未了结的致命问题；每个未了结的严重问题都须有处理计划，并定有尚未过去的日期。定了日期的已知缺陷可以容忍，没有日期的不行。',
  },
  'performance-accepted': {
    title: () => '性能与安全已验收',
    help: '请给出真实负载下的测量、安全检查结果和验收人。界面一慢，用户就会退回到纸上。',
  },
}

export const criteriaOfInitialization: typeof english.criteriaOfInitialization = {
  'data-quality': {
    title: ({ mark }) => `各实体的数据质量${mark === null ? '均达标' : atLeast(mark)}`,
    help: '请给出各实体的得分：完整性、有效性、唯一性、一致性。数据差，第一天就可能打乱日常业务。',
  },
  'load-rehearsed': {
    title: () => '数据装载已演练，数量已核对',
    help: '请给出装载前后的数量以及每一处差异的解释。正式装载时没有时间再去查找。',
  },
  'users-trained': {
    title: ({ mark }) => `用户受训比例${mark === null ? '达标' : atLeast(mark)}`,
    help: '请给出各部门到课人数与应使用人数。没有受训的人，会自己想办法绕开系统。',
  },
  'users-set-up': {
    title: () => '用户、权限与终端已就绪',
    help: '请证明每位用户都能登录、权限恰好符合其角色，并有可用的终端。',
  },
  'cut-over-rehearsed': {
    title: () => '切换与回退方案已演练',
    help: '请给出逐小时的演练纪要，并写明回退点。没有走过的退路不算退路。',
  },
}

export const criteriaOfGoLive: typeof english.criteriaOfGoLive = {
  'parallel-run-ended': {
    title: ({ mark }) => `双线并行经决策结束，差异率${mark === null ? '达标' : `不高于 ${mark}%`}`,
    help: '请给出连续若干个工作日的每日核对以及结束并行的决策。没有终点，用户会一直依赖旧办法。',
  },
  adoption: {
    title: ({ mark }) => `使用率：活跃用户${mark === null ? '达标' : atLeast(mark)}`,
    help: '请给出最近五个工作日的活跃用户与有权限用户之比。装了不用的系统没有效益。',
  },
  'operation-handed-over': {
    title: () => '运维与支持已移交',
    help: '请给出签字的移交书：谁来运行，谁来帮助用户，夜间谁来应答。项目组会撤，系统要留下。',
  },
  'review-held': {
    title: () => '总结评审会已召开，首次效益评审已批准',
    help: '请在“效益”中登记首次评审，并批准效益评审报告（含维护计划）。上线才是见效的起点。',
  },
}
