import { criteriaWords } from '../criterion-words.ts'

export const criteriaOfEvery = criteriaWords({
  'conditions-met': {
    title: () => 'Conditions of earlier checkpoints met',
    help: 'Counts the conditions that earlier decisions set; an overdue one fails, and while time is left for one the criterion is met, not exceeded. The first checkpoint has none before it. A conditional go is a loan, and this is where it is paid back.',
  },
  'deliverables-approved': {
    title: () => 'Deliverables of the phase approved',
    help: 'Counts every deliverable of the phase but the checkpoint report. An approval says who answers for the content and which version was read. Approved with neither file nor link behind it counts as met, not exceeded.',
  },
  'tasks-done': {
    title: () => 'Tasks of the phase done',
    help: 'Counts the tasks at 100 %. Work carried over silently into the next phase is what a checkpoint exists to show.',
  },
  'milestone-goals-met': {
    title: () => 'Milestone targets of the goals reached',
    help: 'Counts the targets that are due at this checkpoint, or on a day since the one before, by each goal’s latest measurement. If none is due here, the criterion leaves the sum.',
  },
})

export const criteriaOfPlanning = criteriaWords({
  'goals-quantified': {
    title: () => 'At least one goal, each with baseline, target, unit, date, owner and priority',
    help: 'Counts the goals that have all six; a goal that cannot be quantified needs a written test and somebody who judges it. Without a baseline and a target nobody can say later whether the project succeeded.',
  },
  'outcomes-covered': {
    title: () => 'Revenue, profit and customer satisfaction each covered by a goal or left out on purpose',
    help: 'Counts the three results that tell success: each needs a goal, or the written reason why it is left out.',
  },
  'goals-rooted': {
    title: () => 'Every goal traced to a root cause that a CRM can solve',
    help: 'Counts the goals that work on a diagnosed problem whose root cause a CRM solves, wholly or in part. If the cause is product quality or capacity, a CRM will not cure it, and an exception needs a reason in writing.',
  },
  'committee-able': {
    title: () => 'Steering committee formed, able to decide, and trained',
    help: 'Show chair, members with the client’s top management among them, and each member’s training or its date. A committee that cannot decide leaves the project without a head.',
  },
  'manager-allocated': {
    title: ({ mark }) => `One project manager named${mark === null ? '' : `, at least ${mark}\u00a0% of working time`}`,
    help: 'Counts the working time set aside in the team list. A project run beside another full job runs late from its first week.',
  },
  'groups-staffed': {
    title: () => 'Eight groups staffed, or merged on purpose',
    help: 'Show who leads and who works in each group. Small projects may merge groups, but supervision never with those it watches.',
  },
  'strategy-chosen': {
    title: () => 'Implementation strategy chosen, with reasons',
    help: 'Show pace, who drives and how the system is deployed, and why they fit this company. The strategy comes before the product, not out of it.',
  },
  'systems-listed': {
    title: () => 'Present systems listed: integrate, replace or leave, with a rough cost',
    help: 'Counts the systems with both a decision and a cost. Found out later, this is too hard and too dear.',
  },
  'environment-sufficient': {
    title: () => 'Network and systems sufficient for the medium and long term',
    help: 'Show the assessment of network, servers and terminals. If they do not suffice, hold the project and first run the infrastructure as a project of its own.',
  },
  'budget-approved': {
    title: () => 'Budget approved',
    help: 'Show who approved which amount, training, own people and reserve included. Money granted bit by bit stops the work at its worst moments.',
  },
  'plan-approved': {
    title: () => 'Implementation plan written and approved',
    help: 'Needs the approved implementation plan. It is the one document that all groups work by and that later changes are measured against.',
  },
})

export const criteriaOfRequirements = criteriaWords({
  'processes-evaluated': {
    title: () => 'Every process in scope modelled as it is and as it will be, and evaluated',
    help: 'Show both models and their evaluation for each process. A system built on processes nobody drew copies their faults.',
  },
  'to-be-better': {
    title: () => 'Each new process better in cost, quality, service or speed, and worse in none without a reason',
    help: 'Show the figures of the present and the new process side by side. A new process that wins nowhere is only a new tool.',
  },
  'requirements-traced': {
    title: () => 'Every must goal served by a requirement, every requirement traced to a process or goal',
    help: 'Show the traceability list without gaps. A goal that nothing serves will not be reached; a requirement that serves nothing costs money.',
  },
  'data-planned': {
    title: () => 'Data plan complete: source, owner, volume and rules for every entity',
    help: 'Show the data plan. Data nobody owns is what makes loading late and users distrustful.',
  },
  'integrations-known': {
    title: () => 'Integrations listed, each with owner and method',
    help: 'Show the list with direction, data, method and owner. A forgotten interface is found by the users on the first day.',
  },
  'customers-heard': {
    title: () => 'Customers heard',
    help: 'Show interviews or a survey and what followed from them. A company that does not ask its customers plans for itself.',
  },
  'requirements-signed': {
    title: () => 'Requirements signed off by marketing, sales and service',
    help: 'Show the three signatures with their dates. Who has signed will also test, and has nothing to be surprised by.',
  },
})
