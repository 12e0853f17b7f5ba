import type { Request, RequestHandler } from 'express'
import multer, { memoryStorage, MulterError } from 'multer'
import { Problem } from '../domain/problem.ts'
import { BadRequest } from './bad-request.ts'

/** Twenty thousand issues as somebody would write them. */
const MAX_TABLE = 12_000_000

/** A column of a table may be one field of the form, and so may each of its values. */
const parse = multer({
  storage: memoryStorage(), defParamCharset: 'utf8',
  limits: { fileSize: MAX_TABLE, files: 1, fields: 900, parts: 901, fieldSize: 2 * MAX_TABLE, fieldNameSize: 60, headerPairs: 20, fieldNestingDepth: 1, fieldArrayIndexLimit: 0 },
}).single('file')

const tooLarge = new WeakSet<Request>()

/** Reads a form with one table; a file that is too large is told on the page, once the form is proved to be ours. */
export const oneTable: RequestHandler = (req, res, next) => {
  if (!req.is('multipart/form-data')) throw new BadRequest(415, 'type-unsupported', ({ api }) => api.wrongType({ known: 'multipart/form-data' }))
  parse(req, res, (error: unknown) => {
    if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') tooLarge.add(req)
    else if (error) return next(new BadRequest(400, 'malformed-upload', ({ api }) => api.badRequest))
    next()
  })
}

/** The bytes that were uploaded, or else the pasted text. Throws Problem `file-too-large`. */
export function tableIn(req: Request, text: string): Uint8Array {
  if (tooLarge.has(req)) throw new Problem('file-too-large', { name: '', megabytes: MAX_TABLE / 1_000_000 })
  return req.file?.buffer ?? Buffer.from(text, 'utf8')
}

/** The texts of a form by their names. */
export const fieldsOf = (req: Request): Record<string, string> =>
  Object.fromEntries(Object.entries((req.body as Record<string, unknown> | undefined) ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
