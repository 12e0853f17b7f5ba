import type { CaseFindingCode } from '../../domain/business-case-findings.ts'
import type { CostKind, CostRhythm } from '../../domain/business-case.ts'

type Sums = Record<'cost' | 'benefit' | 'net', string>
/** What a finding tells of: a goal, cost or person by name, days, a quarter, kinds of cost. */
type Facts = Record<'name' | 'from' | 'live' | 'quarter' | 'kinds' | 'status', string>
type FindingWords = { text: (facts: Facts) => string; remedy: string }

/** What is said of the business case wherever it is shown. */
export const caseWords = {
  kinds: { software: 'Software', consultants: 'Consultants', training: 'Training', hardware: 'Hardware', 'own-people': 'Own people', operation: 'Operation' } as const satisfies Record<CostKind, string>,
  rhythms: { once: 'once', monthly: 'every month', yearly: 'every year' } as const satisfies Record<CostRhythm, string>,
  quarter: ({ n, year }: { n: number; year: number }) => `Q${n} ${year}`,
  fromTo: ({ from, until }: Record<'from' | 'until', string>) => `${from} to ${until}`,
  since: ({ from }: { from: string }) => `from ${from}`,
  payback: {
    paidBack: ({ quarter, cost, benefit, net }: Sums & { quarter: string }) => `The project pays back in ${quarter}: within five years it costs ${cost} and is expected to bring ${benefit}, ${net} more.`,
    paidBackButLess: ({ quarter, cost, benefit, net }: Sums & { quarter: string }) => `The costs are first covered in ${quarter}, but not for good: within five years the project costs ${cost} and is expected to bring ${benefit}, ${net} less.`,
    notWithin: ({ cost, benefit, net }: Sums) => `The project does not pay back within five years: it costs ${cost} and is expected to bring ${benefit}, ${net} less.`,
    neverNegative: ({ cost, benefit }: Sums) => `The benefits cover the costs from the first quarter on: within five years ${benefit} is expected against costs of ${cost}.`,
    noCost: ({ benefit }: { benefit: string }) => `Within five years ${benefit} is expected, but no cost is entered, so there is nothing to pay back.`,
    noGoal: 'Nobody can say whether the project pays: no goal says what it is worth in money.',
    noneCounts: 'Nobody can say yet whether the project pays: the money goals lack odds or a target date.',
    costAlone: ({ cost }: { cost: string }) => `The costs of five years come to ${cost}.`,
    within: 'not within five years', atOnce: 'at once', open: 'open',
  },
  assumptions: {
    years: ({ from, until }: Record<'from' | 'until', string>) => `Five years are reckoned with, from ${from} to ${until}, in quarters of the calendar.`,
    costs: 'A cost counts in the quarter in which it falls due: once, or each month or year from its first day on.',
    benefits: 'The benefit of a goal counts from the day after its target date, evenly over the days, times its odds.',
    plain: 'Nothing is discounted; interest, inflation and taxes are left out.',
  },
  findings: {
    'no-money-goal': { text: () => 'No goal says what it is worth in money, so there is no figure.', remedy: 'Give at least one goal a yearly benefit and its odds.' },
    'goal-without-odds': { text: ({ name }) => `${name} has a yearly benefit without odds and does not count.`, remedy: 'Those who pay say how likely it is.' },
    'goal-without-date': { text: ({ name }) => `${name} has no target date, so nobody knows from when its benefit counts.`, remedy: 'Set the target date.' },
    'benefit-not-positive': { text: ({ name }) => `${name} is to bring nothing, or less than nothing, a year.`, remedy: 'Correct the figure; what costs money is a cost.' },
    'goal-doubtful': { text: ({ name, from, status }) => `The benefit of ${name} is counted from ${from}, but the goal stands at “${status}”.`, remedy: 'Move the target date to where it can be kept, or lower the odds.' },
    'benefit-before-live': { text: ({ name, from, live }) => `The benefit of ${name} is counted from ${from}, before go-live on ${live}.`, remedy: 'Check the target date: until then nobody works with the CRM.' },
    'benefit-too-late': { text: ({ name, from }) => `The benefit of ${name} begins on ${from}, after the five years, and adds nothing.`, remedy: 'Check the target date.' },
    'no-cost': { text: () => 'No cost is entered.', remedy: 'Enter what is to be paid: software, consultants, training, hardware, own people, operation.' },
    'cost-outside': { text: ({ name, from }) => `${name} begins on ${from}, outside the five years; what falls due there does not count.`, remedy: 'Check its first day.' },
    'kinds-without-cost': { text: ({ kinds }) => `No cost is entered for: ${kinds}.`, remedy: 'Add it, or be sure that there is none; the working time of one’s own people costs, too.' },
    'no-payer': { text: () => 'Nobody is named who pays.', remedy: 'Name them: they make the business case, not the experts.' },
    'payer-expert': { text: ({ name }) => `${name} is from the supplier or a consultant: an expert, who does not pay.`, remedy: 'Name somebody of the company.' },
    'payer-left': { text: ({ name }) => `${name} is named as paying and has left the team.`, remedy: 'Name who pays now.' },
    'negative-again': { text: ({ quarter }) => `After the payback the sum falls below zero again in ${quarter}.`, remedy: 'Look at the later costs before anybody relies on the payback.' },
  } as const satisfies Record<CaseFindingCode, FindingWords>,
  chart: {
    title: 'Costs, benefits and their cumulated sum by quarter', cost: 'costs', benefit: 'expected benefit', cumulated: 'cumulated',
    payback: ({ quarter }: { quarter: string }) => `Payback ${quarter}`, sum: ({ value }: { value: string }) => `Sum ${value}`, zero: 'zero',
  },
}
