import type { Day } from '../../domain/day.ts'
import { committeeLacks } from '../../domain/committee-lacks.ts'
import type { Project } from '../../domain/project.ts'
import { membersOf } from '../../domain/rights.ts'
import { seatsOf } from '../../domain/votes.ts'
import { hollowSigns } from '../committee-records.ts'
import { unitOfGroup } from '../units.ts'
import { at, type CheckOf } from './finding.ts'

/** Fewer seats can hardly disagree. METHOD 2, "Votes". */
const FEWEST_SEATS = 3

/** The checks of the steering committee. Of one that nobody sits in, the vacancy says all. */
export const committeeChecks = {
  'committee-no-chair': {
    severity: 'high',
    check: (project) => (isSet(project) && committeeLacks(project).includes('chair') ? [{ code: 'committee-no-chair', place: committee }] : []),
  } satisfies CheckOf<'committee-no-chair'>,
  'committee-no-top-management': {
    severity: 'high',
    check: (project) => (isSet(project) && committeeLacks(project).includes('top-management') ? [{ code: 'committee-no-top-management', place: committee }] : []),
  } satisfies CheckOf<'committee-no-top-management'>,
  'committee-no-supplier': {
    severity: 'medium',
    check: (project) => (isSet(project) && !membersOf(project, 'steering-committee').some(({ side }) => side === 'supplier') ? [{ code: 'committee-no-supplier', place: committee }] : []),
  } satisfies CheckOf<'committee-no-supplier'>,
  'committee-small': {
    severity: 'medium',
    check: (project) => {
      const seats = seatsOf(project).length
      return isSet(project) && seats < FEWEST_SEATS ? [{ code: 'committee-small', seats, asked: FEWEST_SEATS, place: committee }] : []
    },
  } satisfies CheckOf<'committee-small'>,
  'committee-merged': {
    severity: 'medium',
    check: (project) => {
      const { groups } = unitOfGroup(project, 'steering-committee')
      return groups.length > 1 ? [{ code: 'committee-merged', groups, place: at('merges') }] : []
    },
  } satisfies CheckOf<'committee-merged'>,
  'decision-waits': { severity: 'high', check: decisionWaits } satisfies CheckOf<'decision-waits'>,
  'member-missing': {
    severity: 'high',
    check: (project, today) => hollowSigns(project, today).flatMap((sign) =>
      (sign.code === 'meetings-missed' ? [{ code: 'member-missing' as const, person: sign.person, count: sign.count, limit: sign.limit, place: at(sign.person) }] : [])),
  } satisfies CheckOf<'member-missing'>,
  'members-untrained': {
    severity: 'medium',
    check: (project) => {
      const members = membersOf(project, 'steering-committee')
      const people = members.filter(({ trainedOn }) => trainedOn === null).map(({ id }) => id)
      return people.length > 0 ? [{ code: 'members-untrained', people, of: members.length, place: at('training') }] : []
    },
  } satisfies CheckOf<'members-untrained'>,
}

const committee = at('steering-committee')
const isSet = (project: Project): boolean => membersOf(project, 'steering-committee').length > 0

/** One finding for all that waits, with the longest wait. */
function decisionWaits(project: Project, today: Day) {
  const days = hollowSigns(project, today).flatMap((sign) => (sign.code === 'decision-waiting' ? [sign] : []))
  const [first] = [...days].sort((a, b) => b.days - a.days)
  return first ? [{ code: 'decision-waits' as const, days: first.days, limit: first.limit, count: days.length, place: { page: 'committee' as const, anchor: 'queue' } }] : []
}
