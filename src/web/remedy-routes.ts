import express, { type Request, type Response } from 'express'
import { authorise } from '../changes/authorise.ts'
import type { Context } from '../changes/context.ts'
import { changeNamed, type Made, makeChange } from '../changes/make-change.ts'
import { standingById } from '../domain/by-id.ts'
import { nextStepId } from '../domain/process/new-step.ts'
import { applyRemedy } from '../domain/process/remedies.ts'
import { isProblem } from '../domain/problem.ts'
import { explain } from '../locales/explain.ts'
import type { Ask, ProjectAsk } from './ask.ts'
import { formBody } from './form-token.ts'
import { once } from './once.ts'
import { presentAsk } from './page-routes.ts'
import { variantPath } from './pages/variant/grid.ts'
import { shownVariant, variantAsked } from './pages/variant-page.ts'
import { paths } from './paths.ts'
import { savedAt } from './saved.ts'
import { statuses } from './statuses.ts'
import { stepNumber } from './steps/cells.ts'
import { readRemedy, type RemedyTexts, remedyTexts } from './steps/remedy-form.ts'
import type { Render } from './view-engine.ts'

/** Remedies, as their form sends them: on a to-be, or from the as-is in a to-be that is chosen or derived for it. */
export function remedyRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()
  routes.post(paths.variantRemedies(':project', ':n', ':variant'), formBody('256kb', 1_000), once, async (req: Request, res: Response) => {
    const { project, n, variant } = req.params as Record<'project' | 'n' | 'variant', string>
    const ask = { ...await presentAsk({ ...askOf(req), context }, project), path: paths.variant(project, Number(n), Number(variant)) }
    const texts = remedyTexts(req.body)
    try {
      await authorise(context, ask.reader.who, project, changeNamed('apply-remedy'))
      const { asked, faults } = readRemedy(texts, { locale: ask.reader.words.id, currency: ask.project.currency })
      if (asked === null) {
        const say = ask.reader.words.variantPage
        const { view, page } = await shownVariant({ ...ask, posted: { change: 'apply-remedy', values: {}, faults: [], problem: say.remedies.marked } }, { remedy: { texts, faults: [...faults] } })
        return void res.status(400).set('cache-control', 'no-store').type('html').send(render(view, page))
      }
      const { process, variant: from } = variantAsked(ask)
      const into = await toBeFor(ask, texts, () => void applyRemedy(from.steps, asked, stepNumber(nextStepId(process))))
      const made = await makeChange(context, ask.reader.who, project, 'apply-remedy', { process: process.id, variant: into.id, asked, note: texts['note'] ?? '' }, into.basedOn === null ? {} : { basedOn: into.basedOn })
      res.redirect(303, `${savedAt(variantPath(project, process.id, into.id), made)}#remedy`)
    } catch (error) {
      if (!isProblem(error)) throw error
      ask.refused?.(error)
      const { view, page } = await shownVariant({ ...ask, posted: { change: 'apply-remedy', values: {}, faults: [], problem: explain(error, ask.reader.words) } }, { remedy: { texts, faults: [] } })
      res.status(statuses[error.code]).set('cache-control', 'no-store').type('html').send(render(view, page))
    }
  })

  /** The to-be that takes the remedy. One is derived only if the remedy fits (`tried` throws if not), so that a refusal leaves none behind. */
  async function toBeFor(ask: ProjectAsk, texts: RemedyTexts, tried: () => void): Promise<{ id: string; basedOn: number | null }> {
    const { process, variant } = variantAsked(ask)
    const version = /^\d{1,9}$/.test(texts['_version'] ?? '') ? Number(texts['_version']) : null
    if (variant.kind === 'to-be') return { id: variant.id, basedOn: version }
    if (texts['into']) return { id: standingById(process.variants, texts['into'], 'variant').id, basedOn: version }
    tried()
    const made: Made = await makeChange(context, ask.reader.who, ask.project.id, 'derive-variant', { process: process.id, from: variant.id, title: texts['title'] ?? '' }, version === null ? {} : { basedOn: version })
    return { id: String(made.result['variant']), basedOn: null }
  }
  return routes
}
