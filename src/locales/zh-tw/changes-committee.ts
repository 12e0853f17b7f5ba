import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const committeeNames = {
  'form-committee': '成立委員會',
  'raise-matter': '提請委員會審議',
  'edit-matter': '修改提請事項',
  'withdraw-matter': '撤回提請事項',
  'settle-matter': '不經表決了結事項',
  'open-round': '提付表決',
  'cast-vote': '投票',
  recuse: '登錄迴避',
  'withdraw-recusal': '取消迴避',
  'close-round': '結束表決',
  'call-off-round': '取消表決',
} as const

const votes = { approve: '同意', 'approve-with-conditions': '附條件同意', reject: '反對', abstain: '棄權' } as const

export const committeeSentences: Pick<ChangeSentences, keyof typeof committeeNames> = {
  'form-committee': ({ on }, names) => `成立了委員會${on ? `（自${names.day(on)}起）` : ''}，此後查核點由其表決`,
  'raise-matter': ({ title }, names) => `提請委員會審議${names.quoted(title)}`,
  'edit-matter': ({ matter, ...rest }, names) => `修改了提請事項${names.subject({ kind: 'matter', matter })}：${names.fields(rest)}`,
  'withdraw-matter': ({ matter }, names) => `撤回了提請事項${names.subject({ kind: 'matter', matter })}`,
  'settle-matter': ({ matter, note }, names) => `未經表決了結了提請事項${names.subject({ kind: 'matter', matter })}：${names.quoted(note)}`,
  'open-round': ({ motion, deadline }, names) =>
    motion.kind === 'checkpoint'
      ? `就${names.phase(motion.phase)}查核點提付表決「${names.decision(motion.decision)}」，${names.day(deadline)}截止`
      : `將${names.subject({ kind: 'matter', matter: motion.matter })}提付表決，${names.day(deadline)}截止`,
  'cast-vote': ({ round, seat, choice }, names) => `${seat ? `代表${names.person(seat)}的席位` : ''}就${names.motion(round)}投了${votes[choice]}票`,
  recuse: ({ round, seat, reason }, names) => `登錄${seat ? names.person(seat) : '本人'}迴避對${names.motion(round)}的表決：${names.quoted(reason)}`,
  'withdraw-recusal': ({ round }, names) => `取消了一席對${names.motion(round)}表決的迴避`,
  'close-round': ({ round }, names) => `結束了對${names.motion(round)}的表決`,
  'call-off-round': ({ round, reason }, names) => `取消了對${names.motion(round)}的表決：${names.quoted(reason)}`,
}

export const committeeFields = {
  supplierConcerned: { label: '涉及供應商的選定或付款', hint: '供應商席位須迴避' },
  motion: { label: '議案' },
  papers: { label: '參考資料' },
  way: { label: '會議表決或書面傳簽' },
  deadline: { label: '投票截止日' },
  seat: { label: '席位' },
  choice: { label: '投票' },
  comment: { label: '意見' },
  recusal: { label: '迴避' },
} as const satisfies Partial<FieldWords>
