import { layoutOf } from '../../domain/process/layout.ts'
import type { FlowWay } from '../../domain/process/laid-out.ts'
import type { Process, Variant } from '../../domain/process/process.ts'
import { positionOf } from '../../domain/by-id.ts'
import type { Project } from '../../domain/project.ts'
import { durationOf } from '../../locales/duration.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import type { Diagram } from '../told.ts'
import { processMermaid } from './process-mermaid.ts'
import { type ProcessPicture, processPicture } from './process-picture.ts'
import { processSvg, type ProcessWords } from './process-svg.ts'

/** What a picture of a variant is to show beside its steps. */
export type PictureAsked = { against?: Variant | undefined; ghosts?: boolean; findings?: ReadonlyMap<string, readonly number[]> }

/** What both forms of a variant's picture are called in a document. */
export const processDiagramName = (process: Pick<Process, 'id'>, variant: Pick<Variant, 'id'>): string => `${process.id}-${variant.id}`

/** A variant for a document: Mermaid text, and a picture that runs down the page. */
export function processDiagram(project: Project, locale: Locale, process: Process, variant: Variant, asked: PictureAsked = {}): Diagram {
  const picture = pictureOf(variant, asked)
  const words = wordsOf(project, locale, process, variant, picture)
  return { mermaid: processMermaid(picture, words), svg: processSvg(picture, words, 'paper') }
}

/** A variant for a page: runs to the right, has classes and no colours. Put it into a named region that scrolls and takes the focus. */
export function processOnPage(project: Project, locale: Locale, process: Process, variant: Variant, asked: PictureAsked = {}, way: FlowWay = 'right'): string {
  const picture = pictureOf(variant, asked)
  return processSvg(picture, wordsOf(project, locale, process, variant, picture), 'page', way)
}

const pictureOf = (variant: Variant, { against, ghosts, findings }: PictureAsked): ProcessPicture =>
  processPicture(variant.steps, { against: against?.steps, ...(ghosts === undefined ? {} : { ghosts }), ...(findings ? { findings } : {}) })

/** More steps than these are not read out one by one. */
const MOST_READ_OUT = 60

function wordsOf(project: Project, locale: Locale, process: Process, variant: Variant, { steps, numbers }: ProcessPicture): ProcessWords {
  const format = formatOf(locale.id)
  const { text } = namesOf(project, locale)
  const say = locale.documents.diagrams.processes
  const named = steps.flatMap(({ id, name }) => {
    const number = numbers.get(id)
    return number === undefined ? [] : [say.step({ number: format.count(number), name: text(name) })]
  })
  const more = named.length - MOST_READ_OUT
  const list = format.list(more > 0 ? [...named.slice(0, MOST_READ_OUT), locale.project.andMore({ more: format.number(more) })] : named)
  return {
    title: say.title({ process: text(process.title), variant: text(variant.title) || say.variants[variant.kind] }),
    description: say.described({ steps: list, lanes: format.list(layoutOf(steps).lanes.map(({ name }) => text(name)).filter(Boolean)) }),
    legend: say.legend, format,
    box: {
      text, number: format.count, duration: durationOf(locale, format),
      role: (id) => text(project.workRoles[positionOf(project.workRoles, id)]?.name ?? id),
    },
  }
}
