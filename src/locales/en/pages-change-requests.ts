/** The page of all change requests and the budget. */
export const changeRequestsPage = {
  title: 'Changes',
  why: 'Adding functions at will breaks time and money. So every function that is added or altered is a request with its effect, decided before anybody builds it, and the sum stays in sight. From a guide to phased CRM implementation.',
  add: 'Propose a change', addSubmit: 'Propose it', document: 'Change log',
  addText: 'It is a draft until somebody who runs the project hands it in. Write down what you know; cost and days can follow.',
  fromIssue: ({ issue }: { issue: string }) => `From the issue “${issue}”: its words stand here already.`,
  fromIssueMake: 'Make it a change request',
  who: ({ who }: { who: string }) => `Changes are proposed by: ${who}.`,
  since: ({ day }: { day: string }) => `since ${day}`,
  all: ({ count }: { count: string }) => `all ${count}`,
  list: {
    title: 'Requests', request: 'Request', state: 'State', cost: 'Cost', time: 'Time', who: 'Decided by',
    none: 'No change was asked for', noneText: 'Whoever wants one more function, or another one, writes it down here with its reason and what it takes. Nothing of it is built before it is approved.',
  },
  total: {
    title: 'What approved changes come to', why: 'The sum is held against what the project may take: up to half the reserve the project manager decides, and the tolerance is where it should end. From a guide to phased CRM implementation.',
    what: 'What', money: 'Money', time: 'Time', used: 'Approved', waiting: 'Waiting', limit: 'Manager’s limit', reserve: 'Reserve', left: 'Left', tolerance: 'Tolerance', share: 'Of the tolerance', over: 'over',
    reserveTitle: 'The reserve and its use',
    ofBudget: ({ share, budget }: { share: string; budget: string }) => `Approved changes take ${share} of the budget of ${budget}.`,
    legend: 'In the bars: filled what is approved, pale what waits; the dashed mark is where the committee takes over, the full one the tolerance. What is left of the reserve is less what budget lines will cost beyond their plan.',
  },
  limits: {
    title: 'Limits and tolerance', why: 'Small changes are not to wait for the committee, large ones and their sum are not to pass it by. Where no budget is known, everything that costs goes up.',
    one: 'One request', sum: 'All of them', reserve: 'Reserve', tolerance: 'Tolerance',
    upTo: ({ money, days }: { money: string; days: string }) => `up to ${money} and ${days} the project manager decides`,
    noBudget: ({ days }: { days: string }) => `up to ${days} the project manager decides; whatever costs goes to the committee, for no budget is known`,
    shareOfBudget: ({ share, budget }: { share: string; budget: string }) => `${share} of the budget of ${budget}`, shareOfReserve: ({ share }: { share: string }) => `${share} of the reserve`,
    both: ({ money, days }: { money: string; days: string }) => `${money}; ${days}`,
    toReserve: 'Set the reserve', set: 'Set limits and tolerance', text: 'Above the limits of one request, or once the sum is above its share of the reserve, the committee decides.',
    share: 'One request: share of the budget', days: 'One request: working days', reserveShare: 'All of them: share of the reserve', percent: 'per cent', toleranceMoney: 'Tolerance, money', toleranceDays: 'Tolerance, working days', emptyReserve: 'empty: the reserve',
  },
  budget: {
    title: 'Budget', why: 'What was planned for each kind of cost, what is committed by contract, what is spent, and what it will have cost at the end. Approved changes stand beside the plan, so that the plan keeps what it said.',
    none: 'No line yet.', noBudget: 'The brief names no budget, so the lines have no total to keep to.',
    unplanned: ({ budget, rest }: { budget: string; rest: string }) => `Of the budget of ${budget}, ${rest} is in no line yet.`,
    overplanned: ({ budget, rest }: { budget: string; rest: string }) => `The lines plan ${rest} more than the budget of ${budget}.`,
    copy: ({ n, count }: { n: number; count: string }) => (n === 1 ? 'Take one cost of the business case over' : `Take ${count} costs of the business case over`),
    line: 'Line', phase: 'Phase', kind: 'Kind', byPhase: 'By phase', byChange: 'by an approved change', editOf: ({ title }: { title: string }) => `Edit ${title}`,
    follows: 'Follows a change request', followsHint: 'its cost then counts in this line, which has no plan of its own', followsNone: 'None',
  },
}

/** The sheet of one request. */
export const changeRequestPage = {
  toList: 'All changes', toMatter: 'It lies before the committee',
  takes: ({ cost, days, finish }: Record<'cost' | 'days' | 'finish', string>) => `It ${cost} and ${days}; ${finish}.`,
  costs: ({ money }: { money: string }) => `costs ${money}`, costsNothing: 'costs nothing', adds: ({ days }: { days: string }) => `adds ${days}`, addsNone: 'adds no working day',
  submittedOn: ({ day }: { day: string }) => `handed in ${day}`, writtenOn: ({ day }: { day: string }) => `written ${day}`,
  what: 'What is wanted, and why', description: 'What is wanted', reason: 'Why', reasonHint: 'what is lost without it', noReason: 'No reason is written down yet.', issue: 'From the issue', writtenBy: 'Written by',
  effect: 'What it changes', effectText: 'Name the tasks that become longer, and by how many working days: once it is approved, the plan counts with them.',
  effectWhy: 'A function more costs money, time and attention of those who use it; what it does to goals and scope decides whether it is worth that. The dates are those of the plan without the request and with it.',
  options: 'What else was weighed', optionsText: 'Other ways to answer the wish, doing nothing among them. Leave a title empty to take an option out.',
  option: ({ n }: { n: string }) => `Option ${n}`, optionCost: ({ n }: { n: string }) => `Option ${n}: cost`, optionDays: ({ n }: { n: string }) => `Option ${n}: working days`, optionText: ({ n }: { n: string }) => `Option ${n}: what speaks for and against it`, optionName: 'Option',
  cost: 'Cost', costKind: 'For what', noTask: 'No task', task: ({ n }: { n: string }) => `Task ${n}`, taskDays: ({ n }: { n: string }) => `Task ${n}: more working days`, goals: 'Goals that it touches', risk: 'What could go wrong',
  tasks: 'Tasks that become longer', taskName: 'Task', taskMore: 'Longer by',
  figures: {
    what: 'What', cost: 'Cost', time: 'Time', own: 'This request', sum: 'All approved', sumWith: 'All approved, with it', tolerance: 'Tolerance', share: 'Of the tolerance',
    ofBudget: ({ kind, share }: { kind: string; share: string }) => `${kind}, ${share} of the budget`,
    finishStays: 'the end of the plan stays', finishMoves: ({ days }: { days: string }) => `the end of the plan moves by ${days}`,
  },
  gates: { title: 'Dates, without it and with it', gate: 'Gate', before: 'Without', after: 'With', slip: 'Later by', decided: 'decided', same: 'unchanged', finish: 'End of the plan' },
  files: 'Attachments', noFiles: 'Nothing is attached.', decisions: 'Decisions', noDecision: 'Nothing is decided yet.',
  forms: {
    heading: 'What is to be done', edit: 'Edit the request', submit: 'Hand in for decision', submitText: 'It then waits for who decides on it.', reasonFirst: 'Write down first why it is wanted.', decide: 'Record the decision', ruling: 'Decision', why: 'Why',
    propose: 'Bring it before the committee', proposeText: 'It becomes a matter of the committee, which is then put to the vote. Carried, the request is approved; failed, it is rejected.', withdraw: 'Withdraw the request',
    editVoids: 'Whatever you alter here makes the decision void: plan and budget count with it no more until it is decided anew.', editVotes: 'Whatever you alter here makes the votes cast so far void.',
  },
}
