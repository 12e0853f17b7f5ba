import { standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { paths } from '../../paths.ts'
import { type Control, type SectionForm, sectionForm } from './section-form.ts'

/** The baselines of the plan, the newest first: it is the one in force. */
export function baselinesBlock(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const form = sectionForm(ask, 'set-baseline', 'baselines', { reason: '' })
  const reason: Control = { name: 'reason', id: 'baseline-reason', label: words.briefPage.baselineReason, hint: words.briefPage.setBaselineHint, type: 'textarea', rows: 2, wide: true, required: true }
  return {
    rows: standing(project.baselines).toReversed().map(({ id, at, by, reason }, i) => ({
      id, on: format.day(dayIn(project.timeZone, at), today), by: names.actor(by), reason: reason ? names.text(reason) : words.briefPage.firstBaseline, inForce: i === 0,
    })),
    edit: form ? ({ form, fields: [reason], submit: words.briefPage.setBaselineButton } satisfies SectionForm) : null,
  }
}

/** Taking the whole project along, closing it, opening it again. */
export function closingBlock(ask: ProjectAsk): { archive: string | null; closed: string; close: Form | null; reopen: Form | null } {
  const { project, past, today, reader: { words } } = ask
  const { closed } = project
  const names = namesOf(project, words)
  return {
    archive: past ? null : paths.archive(project.id),
    closed: closed ? words.briefPage.closedSince({ day: formatOf(words.id).day(dayIn(project.timeZone, closed.at), today), who: names.actor(closed.by) }) : '',
    close: closed ? null : sectionForm(ask, 'close-project', 'closing', {}),
    reopen: closed ? sectionForm(ask, 'reopen-project', 'closing', {}) : null,
  }
}
