import { dayIn } from '../../domain/day.ts'
import { goalFaults } from '../../domain/goal-faults.ts'
import { goalRoots } from '../../domain/goal-roots.ts'
import type { Goal } from '../../domain/goal.ts'
import { Problem } from '../../domain/problem.ts'
import type { Stamp } from '../../domain/stamp.ts'
import { formatOf } from '../../locales/format.ts'
import { forecastSaid, goalFaultSaid, type GoalSpeaker, goalSpeaker, positionSaid } from '../../locales/goal-said.ts'
import { namesOf } from '../../locales/names.ts'
import { goalStandingOf } from '../../method/goal-standing.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { type ChangeForm, changeForm } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayMeasure } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { goalStatusShown } from '../status.ts'
import { whoMay } from '../who-may.ts'
import { editForm } from './goal/edit-form.ts'
import { factsOf } from './goal/facts.ts'
import { judgementsBlock } from './goal/judgements-block.ts'
import { measurementTable } from './goal/measurement-rows.ts'
import { milestonesBlock } from './goal/milestones-block.ts'
import { recordForms } from './goal/record-form.ts'
import { chartPictures } from './goals/chart.ts'

/** One goal: where it is, where it is heading, what was measured, and what is to be reached at each checkpoint. METHOD 5.3. */
export async function goalPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, past, reader: { words } } = ask
  const goal = project.goals.find(({ id }) => id === `goal-${ask.params['n']}`)
  if (!goal) throw new Problem('page-unknown', { path: ask.path })
  const speaker = goalSpeaker(project, today, words, goalStandingOf(project, goal, today))
  const { text } = namesOf(project, words)
  const say = words.goalPage
  const status = goalStatusShown(speaker.standing.status, words)
  return {
    view: 'goal',
    page: {
      frame: projectFrame(ask, text(goal.title), await savedEntry(ask)), words: say, said: words.goalWords, title: text(goal.title), id: goal.id, status, lead: leadOf(speaker),
      crumb: { href: keepingPast(ask, paths.goals(project.id)), label: words.goalsPage.title, parts: crumbOf(ask, goal) }, example: project.example ? words.frame.exampleFigures : '',
      withdrawn: goal.withdrawn ? said(ask, say.withdrawn, goal.withdrawn) : '', overruled: goal.overruled ? { who: said(ask, say.overruled, goal.overruled), reason: text(goal.overruled.reason) } : null,
      faults: goalFaults(project, goal, today).map((fault) => goalFaultSaid(fault, goal, speaker)),
      chart: chartPictures(speaker), legend: legendOf(speaker), facts: factsOf(ask, speaker, status.tone), measurements: speaker.standing.judged ? null : measurementTable(ask, speaker), forms: recordForms(ask, speaker),
      whoMeasures: past || project.closed || mayMeasure(ask, goal) ? '' : say.form.who({ who: whoMay('import-measurements', words, goal.owner === '' ? [] : [text(goal.owner)]) }),
      milestones: speaker.standing.judged || speaker.standing.shape === 'range' ? null : milestonesBlock(ask, speaker), judgements: judgementsBlock(ask, goal), edit: editForm(ask, goal), editHref: `${withQuery(ask.path, { edit: 'goal' })}#edit`, editing: ask.query['edit'] !== undefined, overrule: overruleForm(ask, goal),
      remove: goal.withdrawn ? null : changeForm(ask, 'withdraw-goal', { back: paths.goals(project.id), hidden: { goal: goal.id }, submit: say.remove }),
    },
  }
}

/** State and forecast; who reads only this must not be wrong. */
function leadOf(speaker: GoalSpeaker): string {
  const { status, forecast } = speaker.standing
  const { sentence } = forecastSaid(speaker)
  const silent = status === 'achieved' || status === 'missed' || (forecast.code === 'too-few' && status === 'no-data')
  return [positionSaid(speaker), ...(silent || sentence === '' ? [] : [sentence])].join(speaker.words.project.sentenceGap)
}

function crumbOf({ reader: { words } }: ProjectAsk, { id, priority, family }: Goal): string[] {
  const { method, goalPage: { inCrumb } } = words
  return [id, ...(priority ? [inCrumb(method.priorities[priority])] : []), ...(family ? [inCrumb(method.outcomeFamilies[family])] : [])]
}

function said({ project, today, reader: { words } }: ProjectAsk, sentence: (facts: Record<'who' | 'day', string>) => string, stamp: Stamp): string {
  return sentence({ who: namesOf(project, words).actor(stamp.by), day: formatOf(words.id).day(dayIn(project.timeZone, stamp.at), today) })
}

/** The kinds of line, and what the forecast rests on. */
function legendOf({ words, standing: { forecast } }: GoalSpeaker): { basis: string; note: string } {
  const { forecast: say } = words.goalWords
  const format = formatOf(words.id)
  if (forecast.code !== 'forecast') return { basis: '', note: '' }
  return { basis: say.basis({ used: format.count(forecast.used), dates: format.count(forecast.dates) }), note: say.basisNote }
}

/** Offered where a goal works on a problem whose cause no CRM solves, or was refused for it a moment ago. */
function overruleForm(ask: ProjectAsk, goal: Goal): ChangeForm | null {
  const { project, posted, reader: { words } } = ask
  const { overrule: say } = words.goalPage
  const wanted = posted?.change === 'edit-goal' || posted?.change === 'overrule-goal' ? (posted.values['problems'] ?? '').split(/[\s,]+/).filter((id) => id !== '') : goal.problems
  const known = wanted.filter((id) => project.diagnosis.some((problem) => problem.id === id))
  const { other } = goalRoots(project, { ...goal, problems: known })
  if (goal.withdrawn || goal.overruled || other.length === 0) return null
  return changeForm(ask, 'overrule-goal', {
    back: `${ask.path}#edit`, hidden: { goal: goal.id, problems: known.join(',') }, title: say.title, text: say.text, submit: say.submit,
    fields: [{ name: 'reason', type: 'textarea', rows: 2, required: true, wide: true }],
  })
}
