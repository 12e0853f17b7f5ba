import type { ProblemSentences } from '../sentences.ts'

export const projectProblems = {
  'project-unknown': ({ project }, say) => `找不到名為${say.quoted(project)}的專案，請到專案清單中查詢。`,
  'page-unknown': ({ path }, say) => `沒有 ${say.quoted(path)} 這個頁面。請從專案清單進入。`,
  'project-exists': ({ project }, say) => `識別碼為${say.quoted(project)}的專案已經存在。請改用其他識別碼，或留白由系統依名稱產生。`,
  'project-closed': ({ project }, say) => `專案${say.quoted(project)}已結案，只能檢視。如需修改，請先重新開啟。`,
  'token-read-only': () => '此權杖只能讀取。請另建可修改的權杖，或登入後再操作。',
  'project-changed': ({ project, expected, version, changed = [] }, say) => changed.length > 0
    ? `在您檢視之後，要決定的內容已有變動：${say.changed(changed)}。並未儲存任何內容。請先查看目前的內容，再重新決定。`
    : `在您檢視之後，專案${say.quoted(project)}已有變動：您看到的是第 ${say.number(expected)} 版，目前是第 ${say.number(version)} 版。請先查看變動內容，再重新操作。`,
  'change-unknown': ({ change }, say) => `沒有名為${say.quoted(change)}的變更。所有變更與欄位可用指令 sixgate changes 查看。`,
  'not-allowed': ({ change, role, may }, say) =>
    `${say.role(role)}無法執行${say.quoted(say.change(change))}。可執行的角色：${say.list(may.map(say.role))}。`,
  'input-invalid': ({ change, faults }, say) => `${say.quoted(say.change(change))}並未執行，沒有儲存任何內容：${say.faults(faults)}。請更正後重新送出。`,
  'brief-invalid': ({ file, faults }, say) => `無法依${say.quoted(file)}建立專案：${say.faults(faults)}。請在專案概要中更正後再試。`,
  'thing-unknown': ({ kind, id }, say) => `本專案沒有編號為${say.quoted(id)}的${say.thing(kind)}，可能已被移除。請另選現有的一項。`,
  'phase-shut': ({ phase, obstacles }, say) => `${say.quoted(say.phase(phase))}階段還不能開始。${say.obstacles(obstacles)}`,
  'decision-shut': ({ phase, obstacles }, say) => `${say.quoted(say.phase(phase))}階段的查核點目前不能提報或決議。${say.obstacles(obstacles)}`,
  'reason-needed': ({ decision, readiness }, say) =>
    `${say.quoted(say.decision(decision))}與就緒程度（${say.readiness(readiness)}）不一致。委員會可以這樣決議，但請寫明理由；理由會隨決議保留。`,
  'conditions-needed': ({ phase }, say) => `${say.quoted(say.phase(phase))}階段有條件通過，至少要有一項寫明負責人與期限的條件。請補上條件，或改選「通過」。`,
  'conditions-not-wanted': ({ decision }, say) => `${say.quoted(say.decision(decision))}不附條件。請移除條件，或改選${say.quoted(say.decision('conditional-go'))}。`,
  'condition-past': ({ condition, dueOn, today }, say) => `條件${say.quoted(condition)}的期限是${say.day(dueOn)}，今天已是${say.day(today)}，誰也無法如期達成。請填今天或更晚的日期。`,
  'day-ahead': ({ day, today }, say) => `${say.day(day)}還沒到，今天是${say.day(today)}。請填今天或更早的日期。`,
  'already-submitted': ({ phase }, say) => `${say.quoted(say.phase(phase))}階段的查核點已提報委員會。請等候決議；在此之前仍可修改評分。`,
  'gate-decided': ({ phase }, say) => `${say.quoted(say.phase(phase))}階段的查核點已經通過。如需重新開啟，須由委員會作成新的決議取代原決議。`,
  'translation-same': ({ text }, say) => `${say.quoted(text)}的譯文與原文相同。原文所用的語言請留白。`,
  'other-group': ({ task, group }, say) => `任務${say.quoted(task)}屬於另一個小組（${say.group(group)}）。組長與組員登錄本組的進度，專案經理可登錄全部任務。`,
  'task-not-open': ({ task, phase, obstacles }, say) =>
    `${say.quoted(say.phase(phase))}階段的任務${say.quoted(task)}目前不能開始。${say.obstacles(obstacles)}`,
  'progress-contradicts': ({ task, rule }, say) => `任務${say.quoted(task)}的進度未登錄：${say.reason(rule)}。`,
  'tasks-circular': ({ circle }, say) => `這些任務會互相等待，形成循環：${circle.map(say.quoted).join(' → ')}。請移除循環中的一個前置任務。`,
  'predecessor-unknown': ({ task, predecessor }, say) =>
    `任務${say.quoted(task)}不能以${say.quoted(predecessor)}為前置任務：該項不存在或已刪除。請選擇計畫中現有的任務。`,
  'predecessor-later': ({ task, predecessor }, say) =>
    `任務${say.quoted(task)}不能以${say.quoted(predecessor)}為前置任務，因為後者屬於較後面的階段。請選擇同一階段或更早階段的任務。`,
  'task-needed': ({ task, by }, say) => `任務${say.quoted(task)}不能刪除：${say.list(by.map(say.quoted))}須等它完成。請先為它們另選前置任務。`,
  'criterion-automatic': ({ criterion }, say) =>
    `${say.quoted(say.criterion(criterion))}由系統依專案資料評分。請在對應處補齊所缺內容；委員會仍可作成與評分不同的決議。`,
  'criterion-out': ({ criterion }, say) => `${say.quoted(say.criterion(criterion))}已取消或不適用。請先恢復該項標準。`,
  'rating-missing': ({ criterion }, say) => `${say.quoted(say.criterion(criterion))}填了佐證，但沒有評分。請從 0 到 4 選一個評分。`,
  'calendar-empty': () => '這份行事曆沒有任何工作天，什麼工作都排不進去。每週請至少保留一個工作天。',
  'calendar-out-of-reach': ({ years }, say) => `日期超出 ${say.number(years)} 年的範圍，或這段期間找不到工作天。請檢查行事曆、工期與開始日期。`,
  'dates-reversed': ({ start, end }, say) => `結束日期${say.day(end)}早於開始日期${say.day(start)}。請更正其中之一。`,
  'already-done': ({ kind, id }, say) => `${say.thing(kind)}${say.quoted(id)}已經了結。如果還有未完事項，請重新開啟。`,
  'nothing-to-undo': ({ role }, say) => `沒有可以復原的操作（目前角色：${say.role(role)}）。只能復原自己最近一次的變更。`,
  'undo-touched': ({ version, by }, say) => `第 ${say.number(version)} 次變更無法復原：之後的第 ${say.number(by)} 次變更已更動同一處。請直接改成應有的內容。`,
  'undo-leaned-on': ({ version, by, change, title }, say) =>
    `第 ${say.number(version)} 次變更無法復原：${title === '' ? '' : `${say.quoted(title)}在`}之後的第 ${say.number(by)} 次變更（${say.change(change)}）${title === '' ? '' : '中'}已用到當時新增的內容。請先改掉那一處，或直接移除新增的內容。`,
  'undo-impossible': ({ change }, say) => `${say.quoted(say.change(change))}無法復原。委員會的決議只能由新的決議取代。`,
  'version-unknown': ({ version, last }, say) => `本專案沒有第 ${say.number(version)} 版，最新為第 ${say.number(last)} 版。`,
  'invariant-broken': ({ rule, detail }, say) => `並未儲存：${say.reason(rule)}（${say.quoted(detail)}）。`,
  'text-too-long': ({ limit }, say) => `文字過長，最多 ${say.number(limit)} 個字元。請精簡，或寫入檔案後附上連結。`,
} satisfies Partial<ProblemSentences>
