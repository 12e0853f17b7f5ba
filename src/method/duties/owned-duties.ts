import { openImprovements } from '../../domain/benefit-reviews.ts'
import { standing } from '../../domain/by-id.ts'
import { openConditions } from '../../domain/conditions.ts'
import { addDays, type Day, dayIn } from '../../domain/day.ts'
import { dueMeasurements } from '../../domain/goal-due.ts'
import { measurersOf, nameKey } from '../../domain/goal-owner.ts'
import type { Project } from '../../domain/project.ts'
import { DAYS_AHEAD, type Found } from '../duty.ts'

/** What somebody owns and has promised for a day: conditions, risks, figures of goals, actions of minutes, improvements. */
export function ownedDuties(project: Project, today: Day): Found[] {
  const until = addDays(today, DAYS_AHEAD)
  const all = [...conditions(project), ...risks(project), ...measurements(project, today), ...actions(project), ...improvements(project)]
  return all.filter(({ people, duty: { dueOn } }) => people.length > 0 && (dueOn === null || dueOn <= until))
}

/** The people of the team who are called as an owner line says. */
function namedIn({ team }: Project): (owner: string) => string[] {
  const byName = standing(team).map(({ id, name }) => [nameKey(name), id] as const)
  return (owner) => {
    const wanted = nameKey(owner)
    return byName.flatMap(([name, id]) => (name === wanted ? [id] : []))
  }
}

function conditions(project: Project): Found[] {
  const named = namedIn(project)
  return openConditions(project).map(({ id, owner, assignee, phase, dueOn, raised }): Found => ({
    people: [...(assignee ? [assignee] : []), ...named(owner)],
    duty: { kind: 'condition', key: `condition:${id}`, issue: id, phase, dueOn, since: dayIn(project.timeZone, raised.at), place: { page: 'checkpoint', phase, anchor: id } },
  }))
}

const risks = (project: Project): Found[] => standing(project.risks).filter(({ closed }) => closed === null).flatMap(({ id, owner, dueOn, actions: list, raised }): Found[] => {
  const place = { page: 'risks', anchor: id } as const
  const since = dayIn(project.timeZone, raised.at)
  const open = standing(list).filter(({ done }) => done === null)
  return [
    ...(owner && dueOn ? [{ people: [owner], duty: { kind: 'risk' as const, key: `risk:${id}`, risk: id, since, dueOn, place } }] : []),
    ...open.flatMap((action): Found[] => (action.owner
      ? [{ people: [action.owner], duty: { kind: 'risk-action', key: `risk-action:${id}:${action.id}`, risk: id, action: action.id, since, dueOn: action.dueOn, place } }]
      : [])),
  ]
})

const measurements = (project: Project, today: Day): Found[] => dueMeasurements(project, today).map(({ goal, due, last }): Found => ({
  people: measurersOf(project, goal).map(({ id }) => id),
  duty: { kind: 'measure', key: `measure:${goal.id}`, goal: goal.id, last, since: last ?? due, dueOn: due, place: { page: 'goals', anchor: goal.id } },
}))

/** What minutes gave somebody to do. */
const actions = (project: Project): Found[] => standing(project.meetings).filter(({ cancelled }) => cancelled === null).flatMap(({ id, on, records }) =>
  standing(records).filter(({ kind, done }) => kind === 'action' && done === null).map(({ id: record, owner, dueOn }): Found => ({
    people: owner ? [owner] : [],
    duty: { kind: 'action', key: `action:${id}:${record}`, meeting: id, record, since: on, dueOn, place: { page: 'meetings', anchor: id } },
  })))

function improvements(project: Project): Found[] {
  const named = namedIn(project)
  return openImprovements(project).map(({ id, owner, dueOn, raised }): Found => ({
    people: named(owner),
    duty: { kind: 'improvement', key: `improvement:${id}`, improvement: id, since: dayIn(project.timeZone, raised.at), dueOn, place: { page: 'benefits', anchor: id } },
  }))
}
