import type { Request, RequestHandler } from 'express'
import multer, { memoryStorage, MulterError } from 'multer'
import { Problem } from '../domain/problem.ts'
import { BadRequest, bodyTooLarge } from './bad-request.ts'
import { roomForLarge, withinBytes } from './large-body.ts'

/** Twenty thousand issues, or a hundred thousand measurements, as somebody would write them. */
const MAX_TABLE = 12_000_000
/** All of a form: a table, or what its preview hands on, and the small fields beside it. */
const MAX_FORM = 28_000_000
const MAX_TEXT = 4_000

/** `tables`: the fields that may be as long as a table; `fields`: how many there may be of all; `most`: bytes of the file. */
type Form = { tables: readonly string[]; fields: number; most?: number }

const tooLarge = new WeakMap<Request, number>()

/**
 * Reads a form with one table, as a file or a field; put `maySend` before it and `provenForm` behind it. A file that is too large is told
 * on the page, once the form is proved to be ours; a form that is, with 413.
 */
export function oneTable({ tables, fields, most = MAX_TABLE }: Form): RequestHandler[] {
  const parse = multer({
    storage: memoryStorage(), defParamCharset: 'utf8',
    limits: { fileSize: most, files: 1, fields, parts: fields + 1, fieldSize: MAX_FORM, fieldNameSize: 60, headerPairs: 20, fieldNestingDepth: 1, fieldArrayIndexLimit: 0 },
  }).single('file')
  const isSmall = ([name, value]: [string, unknown]): boolean => tables.includes(name) || String(value).length <= MAX_TEXT
  const read: RequestHandler = (req, res, next) => {
    if (!req.is('multipart/form-data')) throw new BadRequest(415, 'type-unsupported', ({ api }) => api.wrongType({ known: 'multipart/form-data' }))
    parse(req, res, (error: unknown) => {
      if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') tooLarge.set(req, most)
      else if (error) return next(new BadRequest(400, 'malformed-upload', ({ api }) => api.badRequest))
      next(Object.entries((req.body as object | undefined) ?? {}).every(isSmall) ? undefined : bodyTooLarge())
    })
  }
  return [roomForLarge, withinBytes(MAX_FORM, read)]
}

/** The bytes that were uploaded, or else the pasted text. Throws Problem `file-too-large`. */
export function tableIn(req: Request, text: string): Uint8Array {
  const most = tooLarge.get(req)
  if (most !== undefined) throw new Problem('file-too-large', { name: '', megabytes: most / 1_000_000 })
  return req.file?.buffer ?? Buffer.from(text, 'utf8')
}

/** The texts of a form by their names. */
export const fieldsOf = (req: Request): Record<string, string> =>
  Object.fromEntries(Object.entries((req.body as Record<string, unknown> | undefined) ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
