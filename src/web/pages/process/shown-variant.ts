import type { Variant } from '../../../domain/process/process.ts'
import type { ProjectAsk } from '../../ask.ts'
import { paths, withQuery } from '../../paths.ts'
import { type Chosen, variantName } from './chosen.ts'
import { MOST_DRAWN, MOST_PRINTED, pictureOf, sumOf } from './pictures.ts'
import { type StepTable, stepTable } from './step-rows.ts'
import { editorPath } from './variant-forms.ts'

type Link = { href: string; label: string }
export type ShownVariant = {
  id: 'as-is' | 'to-be'; title: string; name: string; sum: string; empty: string; edit: string; editLabel: string
  svg: string; /** The picture that is printed, where it fits a sheet. */ paper: string; tooLarge: (Link & { text: string }) | null
  table: StepTable | null; csv: string; gone: Link | null
}

/** A variant that has nothing between its start and end yet. */
const FEWEST = 2

/** One variant: its picture, of a to-be with what became of each step since `against`, and its steps as a table. */
export function shownVariant(ask: ProjectAsk, chosen: Chosen, variant: Variant, against: Variant | null, findings: ReadonlyMap<string, readonly number[]>): ShownVariant {
  const { project, past, reader: { words } } = ask
  const { speaker } = chosen
  const say = words.processPage.picture
  const { kind } = variant
  const empty = variant.steps.length <= FEWEST
  return {
    id: kind, title: words.processWords.variants[kind], name: variantName(chosen, variant), sum: sumOf(speaker, variant), empty: empty ? say.empty : '', edit: editorPath(ask, chosen, variant), editLabel: empty ? say.write : say.edit[kind],
    ...(empty ? { svg: '', paper: '', tooLarge: null, table: null } : { ...drawn(ask, chosen, variant, against, findings), table: stepTable(speaker, variant, findings) }),
    csv: past ? '' : withQuery(paths.processFile(project.id, Number(ask.params['n']), 'csv'), { variant: variant.id }), gone: against && goneLink(ask, variant, against),
  }
}

function drawn(ask: ProjectAsk, { speaker, process }: Chosen, variant: Variant, against: Variant | null, findings: ReadonlyMap<string, readonly number[]>): Pick<ShownVariant, 'svg' | 'paper' | 'tooLarge'> {
  const { project, query, reader: { words } } = ask
  const { picture: say } = words.processPage
  const { length } = variant.steps
  const drawing = { project, words, process, variant, against, ghosts: query['gone'] === 'shown', findings }
  if (length > MOST_DRAWN && query['draw'] !== 'all') return { svg: '', paper: '', tooLarge: { text: say.tooLarge({ figure: speaker.format.count(length) }), href: here(ask, { draw: 'all' }, variant.kind), label: say.draw } }
  return { svg: pictureOf({ ...drawing, way: 'right' }), paper: length > MOST_PRINTED ? '' : pictureOf({ ...drawing, way: 'down' }), tooLarge: null }
}

/** Steps that are gone are drawn where somebody asks for them. */
function goneLink(ask: ProjectAsk, { steps, kind }: Variant, against: Variant): Link | null {
  const { picture: say } = ask.reader.words.processPage
  const there = new Set(steps.map(({ id }) => id))
  if (against.steps.every(({ id }) => there.has(id))) return null
  const open = ask.query['gone'] === 'shown'
  return { href: here(ask, { gone: open ? null : 'shown' }, kind), label: open ? say.hideGone : say.showGone }
}

/** This page with another look at it. */
const here = ({ path, query, past, held }: ProjectAsk, more: Record<string, string | null>, anchor: string): string =>
  `${withQuery(path, { 'to-be': query['to-be'], gone: query['gone'], draw: query['draw'], at: past ? held.version : null, ...more })}#${anchor}`
