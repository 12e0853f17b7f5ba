import express, { type Request, type Response } from 'express'
import { inputFrom } from '../changes/coerce.ts'
import type { Context } from '../changes/context.ts'
import { authorise } from '../changes/authorise.ts'
import { changeNamed, makeChange } from '../changes/make-change.ts'
import { isProblem, type Problem } from '../domain/problem.ts'
import type { Ask } from './ask.ts'
import { type Posted, refusedForm } from './form.ts'
import { issuesTyped } from './issues-typed.ts'
import { figuresTyped } from './figures-typed.ts'
import { formBody } from './form-token.ts'
import { once } from './once.ts'
import { ownPath } from './own-path.ts'
import { pageAt } from './page-routes.ts'
import { paths } from './paths.ts'
import { keepActing, keepChoice } from './reader.ts'
import { savedAt } from './saved.ts'
import { statuses } from './statuses.ts'
import type { Render } from './view-engine.ts'

/** What forms do: every one posts a change of a project and comes back to its page. */
export function actRoutes(context: Context, askOf: (req: Request) => Ask, render: Render) {
  const routes = express.Router()

  routes.post(paths.reader(), formBody('16kb'), (req: Request, res: Response) => {
    const { theme, acting, back } = (req.body ?? {}) as Record<string, string>
    if (theme === 'light' || theme === 'dark') keepChoice(res, 'theme', theme)
    if (askOf(req).demonstration && typeof acting === 'string') keepActing(res, acting, ownPath(back))
    res.redirect(303, ownPath(back))
  })

  routes.post(paths.change(':project', ':name'), formBody('2mb', 5_000), once, async (req: Request, res: Response) => {
    const { project, name } = req.params as { project: string; name: string }
    const { _back, _version, _sparse, ...typed } = (req.body ?? {}) as Record<string, string | string[]>
    // A sparse form sends only what was filled in: what is left empty stays as it is, for each of the things that it alters.
    const fields = _sparse === undefined ? typed : Object.fromEntries(Object.entries(typed).filter(([, value]) => [value].flat().some((each) => each !== '')))
    const back = ownPath(_back)
    const ask = askOf(req)
    try {
      const basedOn = typeof _version === 'string' && /^\d{1,9}$/.test(_version) ? Number(_version) : undefined
      await authorise(context, ask.reader.who, project, changeNamed(name))
      const read = await figuresTyped(context, ask.reader.who, project, name, issuesTyped(name, fields), ask.reader.words)
      const made = await makeChange(context, ask.reader.who, project, name, inputFrom(name, read), basedOn === undefined ? {} : { basedOn })
      const { path, query, fragment } = taken(back)
      res.redirect(303, savedAt(path, made, query) + fragment)
    } catch (error) {
      if (!isProblem(error)) throw error
      await showForm(res, ask, back, refusedForm(name, fields, error, ask.reader.words), error, render)
    }
  })
  return routes
}

/** The page that the form came from, once more, with what was typed and what is wrong with it. */
export async function showForm(res: Response, ask: Ask, back: string, posted: Posted, error: Problem, render: Render): Promise<void> {
  const { path, query } = taken(back)
  const found = pageAt(path)
  if (!found) throw error
  ask.refused?.(error)
  const { view, page } = await found.page({ ...ask, path, params: found.params, query, posted })
  res.status(statuses[error.code]).set('cache-control', 'no-store').type('html').send(render(view, page))
}

/** An address taken apart; what told of an earlier change does not come along. */
function taken(back: string): { path: string; query: Record<string, string>; fragment: string } {
  const { pathname, searchParams, hash } = new URL(back, 'http://localhost')
  searchParams.delete('saved')
  return { path: pathname.replace(/^\/{2,}/, '/'), query: Object.fromEntries(searchParams), fragment: hash }
}
