import type { Locale } from '../locale.ts'
import { criteriaOfEvery, criteriaOfPlanning, criteriaOfRequirements } from './method-criteria.ts'
import { criteriaOfDevelopment, criteriaOfGoLive, criteriaOfInitialization, criteriaOfTesting } from './method-criteria-later.ts'
import { documents } from './method-documents.ts'
import { groups, roles } from './method-groups.ts'
import { afterGoLive, numbered, phases } from './method-phases.ts'
import {
  areas, bands, decisionEffects, decisions, deliverableStatus, gateStates, conditionState, outcomeFamilies, phaseStatus, priorities, ratings,
  readiness, sides, systemFates, taskStatus,
} from './method-states.ts'
import { fieldGap, fields, positions, severities, skills, unitJoin } from './method-organisation.ts'
import { causeRemedies, causeVerdicts, motives, problemAreas, problems } from './method-problems.ts'
import { tasks } from './method-tasks.ts'

export const method: Locale['method'] = {
  phases,
  afterGoLive,
  numbered,
  groups,
  roles,
  tasks,
  criteria: {
    ...criteriaOfEvery,
    ...criteriaOfPlanning,
    ...criteriaOfRequirements,
    ...criteriaOfDevelopment,
    ...criteriaOfTesting,
    ...criteriaOfInitialization,
    ...criteriaOfGoLive,
  },
  documents,
  decisions,
  decisionEffects,
  gateStates,
  readiness,
  phaseStatus,
  ratings,
  taskStatus,
  deliverableStatus,
  conditionState,
  sides,
  priorities,
  outcomeFamilies,
  bands,
  areas,
  systemFates,
  positions,
  skills,
  fieldGap,
  fields,
  severities,
  unitJoin,
  problems,
  problemAreas,
  motives,
  causeVerdicts,
  causeRemedies,
}
