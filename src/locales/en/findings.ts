import type { FindingWords } from '../finding-words.ts'
import { findingsOfTime } from './findings-of-time.ts'

/** What the checks of the organisation say: what is wrong and why it matters, the figure, what to do. */
export const findings: FindingWords = {
  'committee-no-chair': {
    what: () => 'Nobody chairs the steering committee: at a tie nothing could be decided, and it cannot be formed.',
    figure: () => '', remedy: 'Name a chair',
  },
  'committee-no-top-management': {
    what: () => 'Nobody of the client’s top management has a vote in the steering committee: it could have no quorum.',
    figure: () => '', remedy: 'Name somebody of top management',
  },
  'committee-no-supplier': {
    what: () => 'The supplier’s side has no seat in the steering committee: what it decides is then decided without those who must deliver it.',
    figure: () => '', remedy: 'Give the supplier’s side a seat',
  },
  'committee-small': {
    what: ({ seats }, { number }) => `The steering committee has ${seats === 1 ? 'one seat' : `${number(seats)} seats`} with a vote: too few for a real discussion.`,
    figure: ({ seats, asked }, { number }) => `${number(seats)} of ${number(asked)} seats`, remedy: 'Name more members',
  },
  'committee-merged': {
    what: ({ groups }, { unit }) => `The steering committee is staffed as one with others (${unit(groups)}): it would decide on its own work.`,
    figure: () => '', remedy: 'Staff it by itself',
  },
  'decision-waits': {
    what: ({ count, limit }, { number }) =>
      `${count === 1 ? 'A decision waits' : `${number(count)} decisions wait`} for the committee for more than ${number(limit)} working days: a sign that it is hollow.`,
    figure: ({ days }, names) => names.days(days), remedy: 'See what waits',
  },
  'member-missing': {
    what: ({ person, count }, names) => `${names.person(person)} missed ${names.number(count)} committee meetings in a row without sending the stand-in: a sign that the committee is hollow.`,
    figure: ({ count }, { number }) => `${number(count)} meetings`, remedy: 'Name a member who has time',
  },
  'members-untrained': {
    what: ({ people }, names) => `${names.people(people)} ${people.length === 1 ? 'has' : 'have'} had no training for executives and no date for it: who decides should know cases and their effect.`,
    figure: ({ people, of }, { number }) => `${number(people.length)} of ${number(of)}`, remedy: 'Date the training',
  },
  'manager-missing': {
    what: () => 'Nobody is the project manager: nobody runs the one plan of all work.',
    figure: () => '', remedy: 'Name a project manager',
  },
  'manager-several': {
    what: ({ people }, names) => `${names.people(people)} are all project managers: there must be exactly one to turn to.`,
    figure: ({ people }, { number }) => number(people.length), remedy: 'Leave one',
  },
  'manager-share-low': {
    what: ({ person, asked }, names) => `${names.person(person)} has less than ${names.percent(asked)} of working time for managing the project: projects led on the side slip.`,
    figure: ({ share }, { percent }) => (share === null ? '' : percent(share)), remedy: 'Free more time',
  },
  'manager-share-part': {
    what: ({ person }, names) => `${names.person(person)} manages the project beside other work; all of the working time is ideal.`,
    figure: ({ share }, { percent }) => percent(share), remedy: 'Free more time',
  },
  'mandate-missing': {
    what: () => 'The project manager has no written mandate of top management: departments may refuse people and time.',
    figure: () => '', remedy: 'Record the mandate',
  },
  'fields-uncovered': {
    what: ({ fields }, names) => `The project manager neither masters nor has an expert for: ${names.fields(fields)}.`,
    figure: ({ fields, of }, { number }) => `${number(fields.length)} of ${number(of)} fields`, remedy: 'Name experts',
  },
  'reserve-days-short': {
    what: ({ have, asked, percent }, names) =>
      `${have === null ? 'No time is set aside for surprises' : `Only ${names.days(have)} are set aside for surprises`}; at this complexity it should be ${names.percent(percent)} of the plan, ${names.days(asked)}.`,
    figure: ({ have }, { days }) => (have === null ? '' : days(have)), remedy: 'Set the reserve',
  },
  'reserve-money-short': {
    what: ({ have, asked, percent }, names) =>
      `${have === null ? 'No money is set aside for surprises' : `Only ${names.money(have)} are set aside for surprises`}; at this complexity it should be ${names.percent(percent)} of the budget, ${names.money(asked)}.`,
    figure: ({ have }, { money }) => (have === null ? '' : money(have)), remedy: 'Set the reserve',
  },
  'stand-ins-missing': {
    what: ({ people }, names) => `Nobody stands in for ${names.people(people)}: when they fall ill or leave, the work stops.`,
    figure: ({ people, of }, { number }) => `${number(people.length)} of ${number(of)}`, remedy: 'Name stand-ins',
  },
  'units-empty': {
    what: ({ units }, names) => `Nobody works in: ${names.units(units)}.`,
    figure: ({ units, of }, { number }) => `${number(units.length)} of ${number(of)}`, remedy: 'Name people, or merge groups',
  },
  'units-without-lead': {
    what: ({ units }, names) => `Nobody leads: ${names.units(units)}.`,
    figure: ({ units, of }, { number }) => `${number(units.length)} of ${number(of)}`, remedy: 'Name a lead',
  },
  'analysis-areas-missing': {
    what: ({ skills }, names) => `The business analysis has nobody from: ${names.skills(skills)}. The processes of all three areas are analysed by people who know them.`,
    figure: ({ skills, of }, { number }) => `${number(of - skills.length)} of ${number(of)} areas`, remedy: 'Bring somebody in, or note the skill',
  },
  'analysis-lead-other': {
    what: ({ person }, names) => `${names.person(person)}, who leads the business analysis, is noted neither as marketing manager nor as chief customer officer: the requirements then easily follow one department or the tool.`,
    figure: () => '', remedy: 'Note the position, or change the lead',
  },
  'analysis-no-translator': {
    what: () => 'The business analysis has no translator: somebody with a strong IT background who turns processes into requirements that can be built.',
    figure: () => '', remedy: 'Bring in a translator, or note the skill',
  },
  'development-no-conversion': {
    what: () => 'Nobody in development can clean and convert data: the part of the work that is critical and always underestimated.',
    figure: () => '', remedy: 'Bring somebody in, or note the skill',
  },
  'supervision-empty': {
    what: () => 'Nobody supervises the project: the committee hears only from those who do the work.',
    figure: () => '', remedy: 'Name a supervisor',
  },
  'supervision-dependent': {
    what: ({ person, group }, names) => `${names.person(person)} supervises the project and works in it (${names.group(group)}): nobody watches over their own work.`,
    figure: () => '', remedy: 'Choose one of the two',
  },
  overload: {
    what: ({ person, weeks, first }, names) =>
      `${names.person(person)} is asked for more than all of the working time ${weeks === 1 ? `in the week of ${names.day(first)}` : `in ${names.number(weeks)} weeks from ${names.day(first)} on`}.`,
    figure: ({ most }, { load }) => load(most), remedy: 'See the weeks',
  },
  ...findingsOfTime,
}
