import type { ProblemSentences } from '../sentences.ts'

export const changeRequestProblems = {
  'change-request-unready': ({ request }, say) => `${say.quoted(request)}還沒有寫明為什麼要變更。請先寫明理由，再送出。`,
  'change-request-not-submitted': ({ request }, say) => `${say.quoted(request)}目前不在等待裁定：須先送出。`,
  'change-request-decided': ({ request, state }, say) =>
    (state === 'approved' ? `${say.quoted(request)}已核准，計畫與預算都已計入。請修改其內容：裁定隨即失效，可重新送出。` : `${say.quoted(request)}已被否決。請先修改內容，再重新送出。`),
  'change-request-proposed': ({ request, matter }, say) => `${say.quoted(request)}已作為${say.quoted(matter)}提請委員會。請將該事項提付表決。`,
  'change-request-not-yours': ({ request, way }, say) => ({
    'project-manager': `${say.quoted(request)}在權限之內，由專案經理裁定。`,
    chair: `${say.quoted(request)}超出專案經理的權限。委員會成立之前，由主席記錄裁定。`,
    vote: `${say.quoted(request)}超出專案經理的權限，也沒有人能單獨代委員會決定。請提請委員會並提付表決。`,
  }[way]),
  'change-request-task': ({ task, why }, say) => (why === 'milestone' ? `${say.quoted(task)}是里程碑，不占時間。請指明會變長的任務。` : `${say.quoted(task)}已經完成，不會再變長。請指明尚未完成的任務，或新增一項。`),
} satisfies Partial<ProblemSentences>
