import type { ChangeSentences, FieldWords } from '../change-words.ts'

export const committeeNames = {
  'form-committee': '成立委员会',
  'raise-matter': '提请委员会议事',
  'edit-matter': '修改提请事项',
  'withdraw-matter': '撤回提请事项',
  'settle-matter': '不经表决了结事项',
  'open-round': '发起表决',
  'cast-vote': '投票',
  recuse: '登记回避',
  'withdraw-recusal': '取消回避',
  'close-round': '结束表决',
  'call-off-round': '取消表决',
} as const

const votes = { approve: '同意', 'approve-with-conditions': '附条件同意', reject: '反对', abstain: '弃权' } as const

export const committeeSentences: Pick<ChangeSentences, keyof typeof committeeNames> = {
  'form-committee': ({ on }, names) => `成立了委员会${on ? `（自${names.day(on)}起）` : ''}，此后检查点由其表决`,
  'raise-matter': ({ title }, names) => `提请委员会审议${names.quoted(title)}`,
  'edit-matter': ({ matter, ...rest }, names) => `修改了提请事项${names.subject({ kind: 'matter', matter })}：${names.fields(rest)}`,
  'withdraw-matter': ({ matter }, names) => `撤回了提请事项${names.subject({ kind: 'matter', matter })}`,
  'settle-matter': ({ matter, note }, names) => `未经表决了结了提请事项${names.subject({ kind: 'matter', matter })}：${names.quoted(note)}`,
  'open-round': ({ motion, deadline }, names) =>
    motion.kind === 'checkpoint'
      ? `就${names.phase(motion.phase)}检查点提请表决“${names.decision(motion.decision)}”，截止${names.day(deadline)}`
      : `就${names.subject({ kind: 'matter', matter: motion.matter })}发起表决，截止${names.day(deadline)}`,
  'cast-vote': ({ round, seat, choice }, names) => `${seat ? `代表${names.person(seat)}的席位` : ''}就${names.motion(round)}投了${votes[choice]}票`,
  recuse: ({ round, seat, reason }, names) => `登记${seat ? names.person(seat) : '本人'}回避对${names.motion(round)}的表决：${names.quoted(reason)}`,
  'withdraw-recusal': ({ round }, names) => `取消了一席对${names.motion(round)}表决的回避`,
  'close-round': ({ round }, names) => `结束了对${names.motion(round)}的表决`,
  'call-off-round': ({ round, reason }, names) => `取消了对${names.motion(round)}的表决：${names.quoted(reason)}`,
}

export const committeeFields = {
  supplierConcerned: { label: '涉及供应商的选定或付款', hint: '供应商席位须回避' },
  motion: { label: '议案' },
  papers: { label: '材料' },
  way: { label: '会议表决或传阅表决' },
  deadline: { label: '投票截止日' },
  seat: { label: '席位' },
  choice: { label: '投票' },
  comment: { label: '意见' },
  recusal: { label: '回避' },
} as const satisfies Partial<FieldWords>
