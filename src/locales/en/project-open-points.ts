import type { BriefFacts } from '../../domain/brief-facts.ts'

/** What a brief may leave open: every fact but the yes-or-no about merging, and the goals and the team. */
export type OpenPoint = Exclude<keyof BriefFacts, 'mergeGroups'> | 'goals' | 'team' | 'calendar'

/** What to add, and why it matters. */
export const openPoints = {
  organisation: { add: 'Name the company.', why: 'Every document carries it on its first page.' },
  industry: { add: 'Say what the company does.', why: 'A supplier’s practice in the same industry counts in the selection.' },
  employees: { add: 'Add the number of employees.', why: 'It decides how big the organisation of the project must be.' },
  users: { add: 'Add the number of users.', why: 'Licences, training and terminals are planned by it.' },
  departments: { add: 'List the departments and which of them will use the CRM.', why: 'The width of use is half of the complexity.' },
  sites: { add: 'Add the number of sites.', why: 'More than one site makes the project harder and calls for a look at the network.' },
  regions: { add: 'Add the number of regions.', why: 'Several regions speak for a rollout in waves.' },
  subsidiaries: { add: 'Add the number of subsidiaries, 0 for none.', why: 'A group with subsidiaries is the hardest case: it decides pace and plan.' },
  supplier: { add: 'Name the supplier, or leave it to the selection.', why: 'The supplier’s side has a seat in the steering committee.' },
  consultant: { add: 'Name the consultant, if there is one.', why: 'It must be clear who answers for which special knowledge.' },
  wishedGoLive: { add: 'Add the day on which the company wishes to go live.', why: 'The plan is measured against it: without it nobody sees how much is missing.' },
  modules: { add: 'Choose the modules wanted.', why: 'Without them there is no score for complexity; the plan assumes moderate.' },
  problems: { add: 'Write down the problems of today.', why: 'Goals come out of problems, not out of products.' },
  systems: { add: 'List the present systems: integrate, replace or leave, with a rough cost.', why: 'Found out later, this is too hard and too dear.' },
  budget: { add: 'Add the budget.', why: 'Change requests and the reserve are measured against it.' },
  itCapability: { add: 'Rate the company’s own IT, 1 to 5.', why: 'A strong one can lead the project itself; a weak one needs help to.' },
  urgency: { add: 'Rate the urgency, 1 to 5.', why: 'It weighs in the choice between one big step and several small ones.' },
  budgetPressure: { add: 'Rate how tight money is, 1 to 5.', why: 'It weighs in the choice of who drives and of hosting.' },
  mobileShare: { add: 'Add the share of users on the road.', why: 'Who works on the road needs a client that also works offline.' },
  networkQuality: { add: 'Rate the network between the sites, 1 to 5.', why: 'A poor one must be mended first, as a project of its own.' },
  dataResidency: { add: 'Say whether customer data must stay in the country or house.', why: 'It rules out some ways of hosting.' },
  why: { add: 'Write why the project is done.', why: 'Top management repeats it at every occasion; it opens the charter.' },
  how: { add: 'Write how the company wants to go about it.', why: 'The strategy is chosen from it, with reasons.' },
  risks: { add: 'Write down what could go wrong.', why: 'A risk that is named can be given an owner and an answer.' },
  goals: { add: 'Add a goal with baseline, target, unit, date, owner and priority.', why: 'The first checkpoint needs at least one.' },
  team: { add: 'Add the people: a project manager, the committee, the groups.', why: 'Without a committee nobody can decide a checkpoint.' },
  calendar: { add: 'Name the country whose working days apply.', why: 'Without it only weekends and the days off entered here count, and the dates are too early.' },
} as const satisfies Record<OpenPoint, { add: string; why: string }>
