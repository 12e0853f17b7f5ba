import type { Request, RequestHandler } from 'express'
import multer, { memoryStorage, MulterError } from 'multer'
import type { Evidence } from '../changes/add-evidence.ts'
import { subjectIn } from '../domain/file-record.ts'
import { MAX_FILE } from '../domain/file-type.ts'
import { Problem } from '../domain/problem.ts'
import { BadRequest } from './bad-request.ts'
import { roomForLarge } from './large-body.ts'

/** The name of the field that has the file, and the one that says what it is evidence for. */
const FILE = 'file'
const ABOUT = 'about'

const parse = multer({
  storage: memoryStorage(),
  defParamCharset: 'utf8',
  limits: { fileSize: MAX_FILE, files: 1, fields: 6, parts: 7, fieldSize: 4_000, fieldNameSize: 40, headerPairs: 20, fieldNestingDepth: 1, fieldArrayIndexLimit: 0 },
}).single(FILE)

/**
 * Reads a form with one file into memory; stands behind whatever refuses those who may not send one. What is wrong with it is kept for
 * `evidenceIn`, so that a form is first proved to be ours and then refused on its page; a body that is no such form is refused at once
 * with 400 or 415.
 */
export const oneFile: RequestHandler = (req, res, next) => {
  if (!req.is('multipart/form-data')) throw new BadRequest(415, 'type-unsupported', ({ api }) => api.wrongType({ known: 'multipart/form-data' }))
  const read = (): unknown => parse(req, res, (error: unknown) => {
    if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') tooLarge.set(req, error)
    else if (error) return next(new BadRequest(400, 'malformed-upload', ({ api }) => api.badRequest))
    next()
  })
  void roomForLarge(req, res, read)
}

const tooLarge = new WeakMap<Request, MulterError>()

/** The file of a form that `oneFile` read. Throws Problems `file-too-large`, and `input-invalid` when the file or its subject is missing. */
export function evidenceIn(req: Request): Evidence {
  const refused = tooLarge.get(req)
  if (refused) throw new Problem('file-too-large', { name: nameOf(refused), megabytes: MAX_FILE / 1_000_000 })
  const file = req.file
  if (!file) throw invalid(FILE, 'required')
  const given = fieldOf(req, ABOUT)
  const about = subjectIn(given)
  if (!about) throw invalid(ABOUT, given === '' ? 'required' : 'invalid-format')
  return { name: file.originalname, bytes: file.buffer, about }
}

/** A field of the form beside the file, `''` if it is not there or there twice. */
export function fieldOf(req: Request, name: string): string {
  const value = (req.body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

const nameOf = (error: MulterError): string => (error as { filename?: string }).filename ?? ''

const invalid = (path: string, message: string): Problem => new Problem('input-invalid', { change: 'add-file', faults: [{ path, message }] })
