import { standing } from '../../../domain/by-id.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import { phaseOf } from '../../../domain/project.ts'
import { namesOf } from '../../../locales/names.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'
import type { Sheet } from './rating-sheet.ts'
import { whoMay } from '../../who-may.ts'

export type SheetForms = { rate: Form | null; who: string; adjust: ChangeForm[]; adjustOpen: boolean }

/** What the reader may do with the sheet: rate it, and alter what it asks for. */
export function sheetForms(ask: ProjectAsk, phase: PhaseId, sheet: Sheet, path: string): SheetForms {
  const { reader: { words }, past } = ask
  const may = mayChange(ask, 'rate-sheet')
  const adjust = may ? adjustForms(ask, phase, `${path}#adjust`) : []
  return {
    rate: may ? formFor(ask, 'rate-sheet', `${path}#criteria`, valuesOf(sheet, phase)) : null,
    who: may || past ? '' : words.phasePage.sheet.who({ roles: whoMay('rate-sheet', words) }),
    adjust, adjustOpen: adjust.some(({ form }) => form.failed),
  }
}

function valuesOf({ rows }: Sheet, phase: PhaseId): Record<string, string> {
  const values: Record<string, string> = { phase }
  for (const { at, rating, evidence, link } of rows) {
    if (at >= 0) Object.assign(values, { [`ratings.${at}.rating`]: rating, [`ratings.${at}.evidence`]: evidence, [`ratings.${at}.link`]: link })
  }
  return values
}

function adjustForms(ask: ProjectAsk, phase: PhaseId, back: string): ChangeForm[] {
  const { project, reader: { words } } = ask
  const page = words.phasePage.sheet
  const { criteria: all, passMark } = phaseOf(project, phase)
  const criteria = standing(all)
  const names = namesOf(project, words)
  const options = (which: typeof criteria): Option[] => which.map((each) => ({ value: each.id, label: `${each.mandatory ? '★ ' : ''}${names.criterionTitle(each)}` }))
  const inForce = options(criteria.filter(({ dropped, notApplicable }) => !dropped && !notApplicable))
  const out = options(criteria.filter(({ dropped, notApplicable }) => dropped || notApplicable))
  const weight = { name: 'weight', type: 'number' as const, required: true, attributes: { min: 1, max: 5, step: 1 } }
  const reason = { name: 'reason', type: 'textarea' as const, rows: 2, required: true, wide: true }
  const chosen = (list: Option[]) => ({ name: 'criterion', options: list, wide: true })
  const common = { back, hidden: { phase } }
  const forms = [
    inForce.length > 0 && changeForm(ask, 'weigh-criterion', { ...common, title: page.weigh, submit: page.weigh, fields: [chosen(inForce), weight], values: { weight: '3' } }),
    inForce.length > 0 && changeForm(ask, 'drop-criterion', { ...common, title: page.drop, text: page.dropText, submit: page.drop, fields: [chosen(inForce), reason] }),
    inForce.length > 0 && changeForm(ask, 'mark-not-applicable', { ...common, title: page.notApplicable, text: page.notApplicableText, submit: page.notApplicable, fields: [chosen(inForce), reason] }),
    out.length > 0 && changeForm(ask, 'restore-criterion', { ...common, title: page.restore, submit: page.restore, fields: [chosen(out)] }),
    changeForm(ask, 'add-criterion', {
      ...common, title: page.add, submit: words.frame.add, values: { weight: '2' },
      fields: [{ name: 'title', required: true, wide: true }, weight, { name: 'mandatory', type: 'checkbox' }],
    }),
    changeForm(ask, 'set-pass-mark', {
      ...common, title: page.passMark, text: page.passMarkText, submit: words.frame.save, values: { passMark: String(passMark) },
      fields: [{ name: 'passMark', type: 'number', required: true, attributes: { min: 0, max: 100, step: 'any' } }],
    }),
  ]
  return forms.filter((form): form is ChangeForm => Boolean(form))
}
