import express, { type Request } from 'express'
import { addEvidence } from '../../changes/add-evidence.ts'
import { authorise } from '../../changes/authorise.ts'
import type { Context } from '../../changes/context.ts'
import { addFile } from '../../changes/files.ts'
import { seen } from '../../changes/seen.ts'
import type { Who } from '../../domain/rights.ts'
import { sendEvidence } from '../evidence-answer.ts'
import { evidenceIn, oneFile } from '../upload.ts'
import { etagOf } from './api-problem.ts'

/**
 * `POST /projects/:id/files` with the fields `file` and `about` (`criterion:planning/strategy-chosen`) as multipart/form-data, and
 * `GET /projects/:id/files/:file`. Who may not attach files is refused before the body is read.
 */
export function apiFiles(context: Context, whoOf: (req: Request) => Who) {
  const routes = express.Router()

  routes.post('/projects/:id/files', async (req, _res, next) => {
    await authorise(context, whoOf(req), String(req.params['id']), addFile)
    next()
  }, oneFile, async (req: Request<{ id: string }>, res) => {
    const { version, result } = await addEvidence(context, whoOf(req), req.params.id, evidenceIn(req))
    res.status(201).set({ etag: etagOf(version), 'cache-control': 'no-store' }).location(`/api/projects/${req.params.id}/files/${String(result['file'])}`)
    res.type('application/json').send(JSON.stringify({ version, result }))
  })

  routes.get('/projects/:id/files/:file', async (req, res) => {
    const { project } = await seen(context, whoOf(req), req.params.id)
    await sendEvidence(res, context, project, req.params.file)
  })
  return routes
}
