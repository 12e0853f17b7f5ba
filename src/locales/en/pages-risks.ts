/** The register of risks. */
export const risksPage = {
  title: 'Risks',
  why: 'A study of failed CRM projects names twelve causes, a guide to introducing CRM three bottlenecks. Few of them come unannounced: the questionnaire asks people, and the product looks at the project’s own data for their signs.',
  document: 'Risk report',
  all: ({ n, count }: { n: number; count: string }) => (n === 1 ? 'The one risk' : `All ${count}`),
  topNone: 'No risk weighs anything yet: nobody has said how hard one would hit, and the product sees no sign of any.',
  toQuestions: 'Answer the questions',
  figures: { high: 'High risks', of: ({ count }: { count: string }) => `of ${count} open`, unknown: 'Unknown', answered: 'Questions answered', ofQuestions: ({ count }: { count: string }) => `of ${count}`, actions: 'Open actions', overdue: ({ count }: { count: string }) => `${count} overdue`, noneOverdue: 'none overdue', noneHigh: 'none high', allKnown: 'all known', nobody: 'by nobody yet', by: ({ count }: { count: string }) => `by ${count}` },
  map: {
    title: 'Map', why: 'Likelihood times impact, 1 to 25, in the same bands as the project’s complexity: 1–4 low, 5–9 moderate, 10–15 high, 16–25 very high.',
    region: 'Map of the risks, likelihood by impact', likelihood: 'Likelihood', impact: 'Impact', number: ({ n }: { n: string }) => `No. ${n}`,
    off: ({ count }: { count: number }) => (count === 1 ? 'One risk is not on the map: its likelihood or its impact is not known.' : `${count} risks are not on the map: their likelihood or their impact is not known.`),
    none: 'Nothing is on the map yet. Answer the questions and say how hard each risk would hit.',
  },
  register: {
    title: 'Register', region: 'Register of risks, scrolls sideways', number: 'No.', risk: 'Risk', score: 'Score', factors: 'likelihood × impact', trend: 'Trend', seen: 'What the product sees', done: 'What is done',
    more: ({ more }: { more: string }) => `and ${more} more`, nothingDone: 'nothing planned yet', actions: ({ open, overdue }: { open: string; overdue: string }) => (overdue === '' ? `${open} open` : `${open} open, ${overdue} overdue`),
    due: ({ day }: { day: string }) => `due ${day}`, people: 'watched by people',
  },
  closed: { title: 'Closed', reason: 'Why', on: 'Closed on' },
  add: 'Add a risk of your own',
  brief: { text: ({ count }: { count: number }) => (count === 1 ? 'The brief names one risk that is not in the register.' : `The brief names ${count} risks that are not in the register.`), action: 'Take over' },
  reviews: {
    title: 'Reviews', why: 'At a review each line is kept as it stands; the next trend is told against it.', none: 'The register has not been gone through yet.', day: 'Day', high: 'High', mean: 'Mean score', by: 'Recorded by', note: 'Note', hold: 'Record a review',
  },
  whoMay: ({ roles }: { roles: string }) => `Answers and ratings come from: ${roles}.`,
} as const

/** One risk. */
export const riskPage = {
  back: 'All risks',
  lead: {
    closed: ({ day }: { day: string }) => `Closed on ${day}.`,
    unknown: 'How likely it is, nobody knows yet: answer the questions below.',
    unrated: ({ likelihood }: { likelihood: string }) => `Likelihood ${likelihood}; how hard it would hit, nobody has said yet.`,
    rated: ({ score, band, likelihood, impact }: { score: string; band: string; likelihood: string; impact: string }) => `${score} of 25, ${band.toLowerCase()}: likelihood ${likelihood}; impact ${impact}.`,
    moved: { rising: ({ day }: { day: string }) => `It has risen since the review of ${day}.`, falling: ({ day }: { day: string }) => `It has fallen since the review of ${day}.`, steady: ({ day }: { day: string }) => `It is as it was at the review of ${day}.` },
    overdue: ({ count }: { count: number }) => (count === 1 ? 'One thing that was to be done is overdue.' : `${count} things that were to be done are overdue.`),
  },
  meaning: 'What it means', edit: 'Edit', rate: 'Rate it',
  seen: { title: 'What the product sees', why: 'Signs in the project’s own data. A warning raises the likelihood to 3 at least, an alarm to 4; no sign ever lowers what people answered.', watches: ({ watch }: { watch: string }) => `It watches ${watch}.`, none: 'No sign of it.', unwatched: 'There is nothing to look at yet.', own: 'A risk of your own is watched by people alone.', how: 'How the likelihood came about', warns: 'Warning', fails: 'Alarm' },
  questions: { title: 'Questions', answer: 'Save answers', given: 'Answers so far', nobody: 'nobody has answered', withdraw: 'Withdraw', byPerson: ({ person, answer }: { person: string; answer: string }) => `${person}: ${answer}` },
  done: { title: 'What is done about it', advice: 'What usually helps', plan: 'Plan', nothing: 'Nothing is planned yet.', owner: 'Owner', due: 'Due', nobody: 'nobody', noDay: 'no day', add: 'Add an action', action: 'Action', state: 'State', open: 'Open', done: 'Done', overdue: 'Overdue', finish: 'Done', reopen: 'Reopen', edit: 'Edit', withdraw: 'Withdraw', change: 'Change', changeOf: ({ action }: { action: string }) => `Change: ${action}`, nobodyOption: 'nobody' },
  story: { title: 'At the reviews', none: 'It was not in a review yet.', day: 'Day', likelihood: 'Likelihood', impact: 'Impact', score: 'Score', seen: 'What the product saw' },
  close: 'Close this risk', reopen: 'Reopen', withdraw: 'Withdraw', unratedOption: 'not rated',
} as const

/** The questionnaire. */
export const riskQuestionsPage = {
  title: 'Questions about the risks',
  why: 'Answer as the project is today, not as it is planned. Several people may answer; the mean of their answers counts, and each question counts the same.',
  lead: ({ answered, of }: { answered: string; of: string }) => `You have answered ${answered} of ${of} questions. What is left out stays as it is.`,
  leadOther: ({ roles }: { roles: string }) => `Answers come from: ${roles}.`,
  impact: 'How hard would it hit?',
  save: 'Save answers',
} as const
