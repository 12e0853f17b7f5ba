/** The risk report. */
export const risks = {
  headings: { map: 'The map', register: 'The register', signs: 'What the product sees', plans: 'What is done', closed: 'Closed', reviews: 'Reviews' },
  columns: { risk: 'Risk', likelihood: 'Likelihood', impact: 'Impact', score: 'Score', trend: 'Trend', seen: 'Signs', level: 'Level', sign: 'Sign', what: 'What', owner: 'Owner', due: 'Due', state: 'State', on: 'Closed on', reason: 'Why', day: 'Day', by: 'Recorded by', risks: 'Risks', note: 'Note' },
  empty: { register: 'No risk is open.', signs: 'No sign of a risk stands out in the project’s own data.', plans: 'Nothing is planned against the risks yet.', reviews: 'The register has not been gone through yet.' },
  numbered: ({ n, risk }: { n: string; risk: string }) => `${n}. ${risk}`,
  plan: 'Plan',
}
