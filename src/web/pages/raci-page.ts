import { RaciLetter } from '../../domain/raci.ts'
import { raciOf } from '../../method/raci.ts'
import { raciFindings } from '../../method/raci-findings.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { changeForm } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { raciFaults } from './raci/raci-faults.ts'
import { raciGrid } from './raci/raci-grid.ts'

/** The RACI matrix: checkpoints, decisions and deliverables by groups, edited in the grid, with what does not work yet. */
export async function raciPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, held, reader: { words } } = ask
  const path = paths.raci(project.id)
  const say = words.raciPage
  const grid = raciGrid(ask, path)
  const may = mayChange(ask, 'edit-raci')
  const file = (format: 'csv' | 'xlsx') => withQuery(paths.raciFile(project.id, format), { locale: words.id, at: past ? held.version : null })
  return {
    view: 'raci',
    page: {
      frame: projectFrame(ask, words.raci.title, await savedEntry(ask)),
      words: say, raci: words.raci, gap: words.project.sentenceGap, lead: leadOf(ask), may,
      mayEdit: may || past || project.closed ? '' : say.mayEdit({ who: whoMay('edit-raci', words) }),
      files: [{ href: file('csv'), label: say.csv }, { href: file('xlsx'), label: say.xlsx }],
      findings: raciFaults(ask), groupsPath: keepingPast(ask, paths.organisation(project.id)),
      legend: (Object.keys(words.raci.meanings) as (keyof typeof words.raci.meanings)[]).map((letter) => ({ letter, text: words.raci.meanings[letter] })),
      letters: RaciLetter.options, ...grid, save: grid.blocks[0]?.form ?? null,
      own: ownRows(ask, path), add: changeForm(ask, 'add-raci-row', { back: `${path}#own-rows`, fields: [{ name: 'title', required: true, wide: true }], submit: say.addRow }),
    },
  }
}

function leadOf({ project, reader: { words: { raciPage: say, project: { sentenceGap } } } }: ProjectAsk): string {
  const rows = raciOf(project)
  const wrong = new Set(raciFindings(project).map(({ row }) => row)).size
  const cells = rows.reduce((count, { changed }) => count + changed.length, 0)
  return [say.lead({ rows: rows.length, wrong }), say.changed({ cells })].filter(Boolean).join(sentenceGap)
}

/** The project's own rows, each with the forms that rename or withdraw it. */
const ownRows = (ask: ProjectAsk, path: string) => raciOf(ask.project).flatMap(({ id, about }) => {
  const { raciPage: say } = ask.reader.words
  if (about.kind !== 'own' || !mayChange(ask, 'edit-raci-row')) return []
  return [{
    id, title: about.title,
    rename: changeForm(ask, 'edit-raci-row', { back: `${path}#own-rows`, hidden: { row: id }, key: 'row', values: { title: about.title }, fields: [{ name: 'title', required: true, wide: true }], submit: say.rename }),
    withdraw: changeForm(ask, 'withdraw-raci-row', { back: `${path}#own-rows`, hidden: { row: id }, key: 'row', submit: say.withdraw }),
  }]
})
