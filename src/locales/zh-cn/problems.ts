import type { ProblemSentences } from '../sentences.ts'

export const projectProblems = {
  'project-unknown': ({ project }, say) => `没有名为${say.quoted(project)}的项目，请到项目列表中查找。`,
  'page-unknown': ({ path }, say) => `没有 ${say.quoted(path)} 这个页面。请从项目列表进入。`,
  'project-exists': ({ project }, say) => `标识为${say.quoted(project)}的项目已经存在。请换一个标识，或留空由系统根据名称生成。`,
  'project-closed': ({ project }, say) => `项目${say.quoted(project)}已关闭，只能查看。如需修改，请先重新打开。`,
  'token-read-only': () => '此令牌只能读取。请新建可修改的令牌，或登录后操作。',
  'project-changed': ({ project, expected, version, changed = [] }, say) => changed.length > 0
    ? `您查看之后，要决定的内容已有改动：${say.changed(changed)}。未作任何保存。请先查看现在的内容，再重新决定。`
    : `您查看之后，项目${say.quoted(project)}已有变化：您看到的是第 ${say.number(expected)} 版，现在是第 ${say.number(version)} 版。请先查看变化，再重新操作。`,
  'change-unknown': ({ change }, say) => `没有名为${say.quoted(change)}的变更。全部变更及其字段可用命令 sixgate changes 查看。`,
  'not-allowed': ({ change, role, may }, say) =>
    `${say.role(role)}不能执行${say.quoted(say.change(change))}。可执行的角色：${say.list(may.map(say.role))}。`,
  'input-invalid': ({ change, faults }, say) => `${say.quoted(say.change(change))}未执行，没有保存任何内容：${say.faults(faults)}。请改正后重新提交。`,
  'brief-invalid': ({ file, faults }, say) => `未能根据${say.quoted(file)}建立项目：${say.faults(faults)}。请在项目概要中改正后重试。`,
  'thing-unknown': ({ kind, id }, say) => `本项目没有编号为${say.quoted(id)}的${say.thing(kind)}，可能已被移除。请另选现有的一项。`,
  'phase-shut': ({ phase, obstacles }, say) => `${say.quoted(say.phase(phase))}阶段还不能开始。${say.obstacles(obstacles)}`,
  'decision-shut': ({ phase, obstacles }, say) => `${say.quoted(say.phase(phase))}阶段的检查点现在不能提交或决策。${say.obstacles(obstacles)}`,
  'reason-needed': ({ decision, readiness }, say) =>
    `${say.quoted(say.decision(decision))}与就绪度（${say.readiness(readiness)}）不一致。委员会可以这样决定，但请写明理由；理由将随决策保留。`,
  'conditions-needed': ({ phase }, say) => `${say.quoted(say.phase(phase))}阶段有条件通过，至少要有一项写明负责人和期限的条件。请补充条件，或改选“通过”。`,
  'conditions-not-wanted': ({ decision }, say) => `${say.quoted(say.decision(decision))}不附条件。请删去条件，或改选${say.quoted(say.decision('conditional-go'))}。`,
  'condition-past': ({ condition, dueOn, today }, say) => `条件${say.quoted(condition)}的期限是${say.day(dueOn)}，今天已是${say.day(today)}，谁也无法按期满足。请填写今天或更晚的日期。`,
  'day-ahead': ({ day, today }, say) => `${say.day(day)}还没有到，今天是${say.day(today)}。请填写今天或更早的日期。`,
  'already-submitted': ({ phase }, say) => `${say.quoted(say.phase(phase))}阶段的检查点已提交委员会。请等待决策；在此之前仍可修改评分。`,
  'gate-decided': ({ phase }, say) => `${say.quoted(say.phase(phase))}阶段的检查点已经通过。如需重新开启，须由委员会作出新的决策取代原决策。`,
  'translation-same': ({ text }, say) => `${say.quoted(text)}的译文与原文相同。原文所用的语言请留空。`,
  'other-group': ({ task, group }, say) => `任务${say.quoted(task)}属于另一个小组（${say.group(group)}）。组长和组员登记本组的进度，项目经理可登记全部任务。`,
  'task-not-open': ({ task, phase, obstacles }, say) =>
    `${say.quoted(say.phase(phase))}阶段的任务${say.quoted(task)}现在不能开始。${say.obstacles(obstacles)}`,
  'progress-contradicts': ({ task, rule }, say) => `任务${say.quoted(task)}的进度未登记：${say.reason(rule)}。`,
  'tasks-circular': ({ circle }, say) => `这些任务会互相等待，形成循环：${circle.map(say.quoted).join(' → ')}。请去掉循环中的一个前置任务。`,
  'predecessor-unknown': ({ task, predecessor }, say) =>
    `任务${say.quoted(task)}不能以${say.quoted(predecessor)}为前置任务：该任务不存在或已删除。请选择计划中现有的任务。`,
  'predecessor-later': ({ task, predecessor }, say) =>
    `任务${say.quoted(task)}不能以${say.quoted(predecessor)}为前置任务，因为后者属于更晚的阶段。请选择同一阶段或更早阶段的任务。`,
  'task-needed': ({ task, by }, say) => `任务${say.quoted(task)}不能删除：${say.list(by.map(say.quoted))}要等它完成。请先为它们另选前置任务。`,
  'criterion-automatic': ({ criterion }, say) =>
    `${say.quoted(say.criterion(criterion))}由系统根据项目数据评分。请在相应位置补齐所缺内容；委员会仍可作出与评分不同的决策。`,
  'criterion-out': ({ criterion }, say) => `${say.quoted(say.criterion(criterion))}已取消或不适用。请先恢复该标准。`,
  'rating-missing': ({ criterion }, say) => `${say.quoted(say.criterion(criterion))}填写了依据，但没有评分。请在 0 至 4 中选择一个评分。`,
  'calendar-empty': () => '该日历没有任何工作日，什么工作都无法安排。每周请至少保留一个工作日。',
  'calendar-out-of-reach': ({ years }, say) => `日期超出了 ${say.number(years)} 年的范围，或在此期间找不到工作日。请检查日历、工期和开始日期。`,
  'dates-reversed': ({ start, end }, say) => `结束日期${say.day(end)}早于开始日期${say.day(start)}。请改正其中之一。`,
  'already-done': ({ kind, id }, say) => `${say.thing(kind)}${say.quoted(id)}已经了结。如仍有未尽事项，请重新打开。`,
  'nothing-to-undo': ({ role }, say) => `没有可以撤销的操作（当前角色：${say.role(role)}）。只能撤销自己最近一次的变更。`,
  'undo-touched': ({ version, by }, say) => `第 ${say.number(version)} 次变更不能撤销：之后的第 ${say.number(by)} 次变更已改动同一处。请直接改成应有的内容。`,
  'undo-leaned-on': ({ version, by, change, title }, say) =>
    `第 ${say.number(version)} 次变更不能撤销：${title === '' ? '' : `${say.quoted(title)}在`}之后的第 ${say.number(by)} 次变更（${say.change(change)}）${title === '' ? '' : '中'}已用到当时新增的内容。请先改掉那一处，或直接移除新增的内容。`,
  'undo-impossible': ({ change }, say) => `${say.quoted(say.change(change))}不能撤销。委员会的决策只能由新的决策取代。`,
  'version-unknown': ({ version, last }, say) => `本项目没有第 ${say.number(version)} 版，最新为第 ${say.number(last)} 版。`,
  'invariant-broken': ({ rule, detail }, say) => `未保存：${say.reason(rule)}（${say.quoted(detail)}）。`,
  'text-too-long': ({ limit }, say) => `文字过长，最多 ${say.number(limit)} 个字符。请精简，或写入文件后附上链接。`,
} satisfies Partial<ProblemSentences>
