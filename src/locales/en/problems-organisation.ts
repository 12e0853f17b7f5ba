import type { ProblemSentences } from '../sentences.ts'

/** What goes wrong with setting up the groups. */
export const organisationProblems = {
  'name-taken': ({ name }, say) =>
    `The team already has somebody called ${say.quoted(name)}. Votes and minutes name people, so two may not share a name: add the department, or give the person you have a further group.`,
  'two-chairs': ({ chair }, say) => `${say.quoted(chair)} already chairs the steering committee, and there is one chair. Take the chair there first.`,
  'supervision-not-independent': ({ person, group }, say) =>
    `${say.quoted(person)} cannot be in supervision and work for ${say.quoted(say.group(group))}: who watches the work does none of it. Choose one of the two.`,
  'merge-refused': ({ rule, group }, say) =>
    rule === 'supervision'
      ? 'Supervision is merged with no other group: it watches them and reports straight to the committee. Leave it by itself.'
      : `${say.quoted(say.group(group))} stands in two merges. Leave it in one.`,
  'stand-in-refused': ({ rule, person, standIn }, say) => {
    if (rule === 'self') return `${say.quoted(person)} cannot stand in for themselves. Choose somebody else.`
    if (rule === 'withdrawn') return `The stand-in of ${say.quoted(person)} does not belong to the team. Choose somebody who does.`
    return `${say.quoted(standIn)} has a seat in the steering committee and so stands in there for nobody: no one counts twice. Choose another stand-in for ${say.quoted(person)}.`
  },
  'account-taken': ({ person }, say) => `This account already belongs to ${say.quoted(person)} of this project. Take it from there first, or give the one person several groups.`,
  'committee-formed': ({ may }, say) =>
    `The committee has been formed: who sits in it and who supervises is no longer changed by those it decides about. This is open to: ${say.list(may.map(say.role))}.`,
  'committee-unable': ({ lacks }, say) =>
    `The committee could no longer decide: it would lack ${say.list(lacks.map((lack) => (lack === 'chair' ? 'a chair' : 'a vote of the client’s top management')))}. Name somebody for it first.`,
} satisfies Partial<ProblemSentences>
