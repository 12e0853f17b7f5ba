import type { Locale } from '../locale.ts'

export const risksPage: Locale['risksPage'] = {
  title: '風險',
  why: '一項關於 CRM 失敗專案的研究列出十二個原因，一份 CRM 導入指南列出三個瓶頸。它們很少毫無徵兆：問卷問的是人，系統看的是專案自身資料裡的跡象。',
  document: '風險報告',
  all: ({ count }) => `全部 ${count} 項`,
  topNone: '目前沒有突出的風險：還沒有人評定衝擊，系統也沒有看到跡象。',
  toQuestions: '回答問卷',
  figures: { high: '高風險', of: ({ count }) => `共 ${count} 項未了結`, unknown: '情況不明', answered: '已回答的問題', ofQuestions: ({ count }) => `共 ${count} 道`, actions: '未完成的行動', overdue: ({ count }) => `${count} 項逾期`, noneOverdue: '無逾期', noneHigh: '沒有高風險', allKnown: '全部已知', nobody: '還沒有人回答', by: ({ count }) => `${count} 人回答` },
  map: {
    title: '風險圖', why: '可能性乘以衝擊，1 到 25 分，級距與專案複雜度相同：1–4 低，5–9 中等，10–15 高，16–25 很高。',
    region: '風險圖，可能性與衝擊', likelihood: '可能性', impact: '衝擊', number: ({ n }) => `第 ${n} 號`,
    off: ({ count }) => `有 ${count} 項不在圖上：可能性或衝擊未知。`,
    none: '圖上還是空的。請回答問卷，並評定每項風險的衝擊。',
  },
  register: {
    title: '登記冊', region: '風險登記冊，可橫向捲動', number: '編號', risk: '風險', score: '得分', factors: '可能性 × 衝擊', trend: '趨勢', seen: '系統監測到的情況', done: '因應',
    more: ({ more }) => `另有 ${more} 項`, nothingDone: '尚未安排', actions: ({ open, overdue }) => (overdue === '' ? `${open} 項未完成` : `${open} 項未完成，${overdue} 項逾期`),
    due: ({ day }) => `${day}到期`, people: '人工關注',
  },
  closed: { title: '已了結', reason: '原因', on: '了結日期' },
  add: '新增自有風險',
  brief: { text: ({ count }) => `概要中有 ${count} 項風險尚未列入登記冊。`, action: '列入' },
  reviews: {
    title: '審查', why: '審查時每一列依當時的情況留存，下一次的趨勢以此為準。', none: '登記冊還沒有審查過。', day: '日期', high: '高風險', mean: '平均得分', by: '記錄人', note: '備註', hold: '記錄一次審查',
  },
  whoMay: ({ roles }) => `回答與評定由這些角色進行：${roles}。`,
}

export const riskPage: Locale['riskPage'] = {
  back: '所有風險',
  lead: {
    closed: ({ day }) => `已於${day}了結。`,
    unknown: '可能性如何，還沒有人知道：請回答下面的問題。',
    unrated: ({ likelihood }) => `可能性 ${likelihood}；衝擊還沒有人評定。`,
    rated: ({ score, band, likelihood, impact }) => `${score} 分（滿分 25），${band}：可能性 ${likelihood}；衝擊 ${impact}。`,
    moved: { rising: ({ day }) => `自${day}的審查以來上升了。`, falling: ({ day }) => `自${day}的審查以來下降了。`, steady: ({ day }) => `與${day}的審查時相同。` },
    overdue: ({ count }) => `有 ${count} 項因應逾期。`,
  },
  meaning: '含義', edit: '編輯', rate: '評定',
  seen: { title: '系統監測到的情況', why: '來自專案自身資料的跡象。預警把可能性至少提高到 3，警報至少提高到 4；沒有跡象也不會降低人們的回答。', watches: ({ watch }) => `系統監測：${watch}。`, none: '沒有跡象。', unwatched: '尚無可監測的內容。', own: '自有風險只靠人工關注。', how: '可能性的由來', warns: '預警', fails: '警報' },
  questions: { title: '問題', answer: '儲存回答', given: '已有回答', nobody: '還沒有人回答', withdraw: '撤回', byPerson: ({ person, answer }) => `${person}：${answer}` },
  done: { title: '因應', advice: '通常有用的做法', plan: '整體安排', nothing: '尚未安排。', owner: '負責人', due: '到期', nobody: '無人', noDay: '無日期', add: '新增行動', action: '行動', state: '狀態', open: '未完成', done: '已完成', overdue: '逾期', finish: '完成', reopen: '重新開啟', edit: '編輯', withdraw: '撤回', change: '變更', changeOf: ({ action }) => `變更：${action}`, nobodyOption: '無人' },
  story: { title: '歷次審查', none: '還沒有審查過。', day: '日期', likelihood: '可能性', impact: '衝擊', score: '得分', seen: '當時監測到的情況' },
  close: '了結此風險', reopen: '重新開啟', withdraw: '撤回', unratedOption: '未評定',
}

export const riskQuestionsPage: Locale['riskQuestionsPage'] = {
  title: '風險問卷',
  why: '請依專案今天的實際情況回答，而不是依計畫。可由多人回答，取平均值，每道題同等計算。',
  lead: ({ answered, of }) => `您已回答 ${of} 道問題中的 ${answered} 道。沒有選的保持不變。`,
  leadOther: ({ roles }) => `由這些角色回答：${roles}。`,
  impact: '一旦發生，衝擊多大？',
  save: '儲存回答',
}
