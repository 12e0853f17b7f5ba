import { standing } from '../../../domain/by-id.ts'
import { purposeOf } from '../../../domain/process/links.ts'
import { numberOf } from '../../../domain/process/new-step.ts'
import { type Process, yardsticks } from '../../../domain/process/process.ts'
import { fieldWord } from '../../../locales/change-sentence.ts'
import { namesOf } from '../../../locales/names.ts'
import { areaSaid } from '../../../locales/process-said.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { heldAt } from '../../held-at.ts'
import { paths } from '../../paths.ts'
import { anyNumber, type Control, sectionForm, ticked } from '../brief/section-form.ts'
import { openHref } from '../diagnosis/shown.ts'
import { areaOptions } from '../processes/process-forms.ts'

type Fact = { label: string; text: string; links: { href: string; label: string }[] }
type EditForm = { form: Form; fields: Control[]; submit: string; hidden: string[] }
export type AboutBlock = { facts: Fact[]; edit: EditForm | null; aims: EditForm | null; remove: ChangeForm | null }

/** What the process is and what it is for: the goals that it serves and the problems that it is to solve. */
export function aboutBlock(ask: ProjectAsk, process: Process): AboutBlock {
  const { project, reader: { words } } = ask
  const { about: say } = words.processPage
  const { text, problemTitle } = namesOf(project, words)
  const { goals, problems } = purposeOf(project, process)
  const fact = (name: 'customer' | 'trigger' | 'result' | 'owner'): Fact[] => (process[name] === '' ? [] : [{ label: fieldWord(words, name).label, text: text(process[name]), links: [] }])
  const links = (label: string, found: Fact['links'], none: string): Fact => ({ label, text: found.length === 0 ? none : '', links: found })
  return {
    facts: [
      ...fact('owner'), ...fact('customer'), ...fact('trigger'), ...fact('result'),
      links(say.goals, goals.map(({ id, title }) => ({ href: heldAt(ask, paths.goal(project.id, numberOf(id))), label: text(title) })), say.noGoals),
      links(say.problems, problems.map((problem) => ({ href: openHref(ask, problem.id), label: problemTitle(problem) })), say.noProblems),
    ],
    edit: editForm(ask, process), aims: aimsForm(ask, process),
    remove: process.withdrawn ? null : changeForm(ask, 'withdraw-process', { back: paths.processes(project.id), hidden: { process: process.id }, submit: say.remove }),
  }
}

const textOf = (value: number | null): string => (value === null ? '' : String(value))

/** A form of this page with the process in a field that nobody sees. */
function withProcess(form: Form | null, process: Process, fields: (form: Form) => Control[], submit: string): EditForm | null {
  return form && !process.withdrawn ? { form: { ...form, values: { ...form.values, process: process.id } }, fields: fields(form), submit, hidden: ['process'] } : null
}

function editForm(ask: ProjectAsk, process: Process): EditForm | null {
  const { project, reader: { words } } = ask
  const { text, problemTitle } = namesOf(project, words)
  const say = words.processesPage.add
  const values = {
    title: process.title, area: process.area, owner: process.owner, customer: process.customer, trigger: process.trigger, result: process.result, volume: textOf(process.volume), inScope: String(process.inScope),
    goals: process.goals.join('\n'), problems: process.problems.join('\n'),
  }
  const control = (name: string, more: Partial<Control> = {}): Control => ({ name, id: `about-${name}`, label: fieldWord(words, name).label, hint: fieldWord(words, name).hint ?? '', ...more })
  return withProcess(sectionForm(ask, 'edit-process', 'about', values), process, (form) => [
    control('title', { label: say.name, required: true, wide: true }), control('area', { options: areaOptions(ask) }), control('volume', { ...anyNumber, hint: say.volumeHint }), control('owner', { label: say.owner }), control('customer', { hint: say.customerHint }),
    control('trigger', { hint: say.triggerHint }), control('result'), control('inScope', { type: 'checkbox', wide: true }),
    ...choices(form, control('goals'), standing(project.goals).map(({ id, title }) => ({ value: id, label: text(title) }))), ...choices(form, control('problems'), standing(project.diagnosis).map((problem) => ({ value: problem.id, label: problemTitle(problem) }))),
  ], words.frame.save)
}

const choices = (form: Form, control: Control, options: { value: string; label: string }[]): Control[] => (options.length === 0 ? [] : [{ ...control, wide: true, choices: ticked(form, control.name, options) }])

/** What the to-be is to reach on each yardstick, and how much each weighs. */
function aimsForm(ask: ProjectAsk, process: Process): EditForm | null {
  const { reader: { words }, project } = ask
  const say = words.processPage.aims
  const units = { cost: say.cost({ currency: project.currency }), quality: say.quality, service: say.service, speed: say.speed }
  const values = Object.fromEntries(yardsticks.flatMap((key) => [[`targets.${key}`, textOf(process.targets[key])], [`weights.${key}`, String(process.weights[key])]]))
  const id = (kind: string, key: string): string => `aims-${kind}-${key}`
  return withProcess(sectionForm(ask, 'edit-process', 'yardsticks', values), process, () => yardsticks.flatMap((key): Control[] => {
    const yardstick = words.processWords.yardsticks[key]
    return [
      { name: `targets.${key}`, id: id('target', key), label: say.target({ yardstick }), hint: units[key], ...anyNumber },
      { name: `weights.${key}`, id: id('weight', key), label: say.weight({ yardstick }), hint: say.weightHint, type: 'number', attributes: { min: 0, max: 5, inputmode: 'numeric' } },
    ]
  }), words.frame.save)
}

/** The facts line above the title. */
export function crumbOf({ project, reader: { words } }: ProjectAsk, { area, owner, volume, inScope }: Process, count: (n: number) => string): string[] {
  const say = words.processPage.crumb
  const { text } = namesOf(project, words)
  return [say.area({ area: areaSaid(words, area) }), ...(owner === '' ? [] : [say.owner({ owner: text(owner) })]), ...(volume === null ? [] : [say.volume({ figure: count(volume) })]), ...(inScope ? [] : [words.processesPage.outOfScope])]
}
