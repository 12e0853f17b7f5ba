import { standing } from '../../../domain/by-id.ts'
import { Process } from '../../../domain/process/process.ts'
import { textKey } from '../../../domain/user-texts.ts'
import { formatOf } from '../../../locales/format.ts'
import { areaSaid } from '../../../locales/process-said.ts'
import { inLanguage, libraryFacts, libraryKeys, libraryRoles, processLibrary } from '../../../method/process-library.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf, type Option } from '../../change-form.ts'
import { anyNumber } from '../brief/section-form.ts'

export const areaOptions = ({ reader: { words } }: ProjectAsk): Option[] => Process.shape.area.options.map((value) => ({ value, label: areaSaid(words, value) }))

/** What one says of a process at first; its steps are written on their own page. */
export function addForm(ask: ProjectAsk): ChangeForm | null {
  const say = ask.reader.words.processesPage.add
  const fields: FieldOf[] = [
    { name: 'title', label: say.name, required: true, wide: true }, { name: 'area', options: areaOptions(ask) }, { name: 'volume', ...anyNumber, hint: say.volumeHint },
    { name: 'owner', label: say.owner }, { name: 'customer', hint: say.customerHint }, { name: 'trigger', hint: say.triggerHint }, { name: 'result' },
  ]
  return changeForm(ask, 'add-process', { back: `${ask.path}#list`, text: say.text, submit: say.submit, primary: true, values: { area: 'service' }, fields })
}

export type LibraryRow = { key: string; title: string; area: string; text: string; facts: string[]; there: boolean; form: ChangeForm | null }

/** The ready processes: what starts each, what it brings, how large it is; a click takes it over, with example figures. */
export function libraryRows(ask: ProjectAsk): LibraryRow[] {
  const { project, reader: { words } } = ask
  const say = words.processesPage.library
  const format = formatOf(words.id)
  const known = new Set(standing(project.processes).map(({ title }) => textKey(title)))
  return libraryKeys.map((key) => {
    const { title, area, trigger, result, volume } = libraryFacts(key, words.id)
    const steps = processLibrary[key].steps.filter(({ kind }) => kind === 'work' || kind === 'entry' || kind === 'approval' || kind === 'check').length
    return {
      key, title, area: areaSaid(words, area), text: say.said({ trigger, result }), there: known.has(textKey(inLanguage(processLibrary[key].title, project.language))),
      facts: [say.steps({ n: steps, figure: format.count(steps) }), say.roles({ n: libraryRoles(key).length, figure: format.count(libraryRoles(key).length) }), say.volume({ figure: format.count(volume) })],
      form: changeForm(ask, 'add-process-from-library', { back: `${ask.path}#list`, hidden: { key }, key: 'key', submit: say.take }),
    }
  })
}
