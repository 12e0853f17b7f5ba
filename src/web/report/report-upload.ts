import express, { type Request, type RequestHandler } from 'express'
import multer, { memoryStorage, MulterError } from 'multer'
import { BadRequest } from '../bad-request.ts'

/** Bytes of a photo, of one text, and of all of a form: what is longer is not even read. */
export const MAX_PHOTO = 8_000_000
const MAX_TEXT = 65_536
const MAX_FORM = 40_000_000

/** What was wrong with a form as it was read; worded where the form is shown again. */
export type UploadFault = 'photoLarge' | 'onePhoto' | 'text' | 'unread'

const parse = multer({
  storage: memoryStorage(), defParamCharset: 'utf8',
  limits: { fileSize: MAX_PHOTO, files: 2, fields: 16, parts: 18, fieldSize: MAX_TEXT, fieldNameSize: 40, headerPairs: 20, fieldNestingDepth: 1, fieldArrayIndexLimit: 0 },
}).array('photo', 2)

/** An address spells each byte of a Chinese character with three letters. */
const small = express.urlencoded({ extended: false, limit: 3 * MAX_TEXT, parameterLimit: 20 })

const faults = new WeakMap<Request, UploadFault>()

/** Reads the form of a report, with or without a photo, into memory. What is wrong with it stays to be asked for: `uploadFault`. */
export const readReport: RequestHandler = (req, res, next) => {
  if (Number(req.headers['content-length'] ?? 0) > MAX_FORM) throw new BadRequest(413, 'body-too-large', ({ reportPage }) => reportPage.refusals.text)
  if (req.is('application/x-www-form-urlencoded')) return void small(req, res, (error: unknown) => settled(req, error, next))
  if (!req.is('multipart/form-data')) throw new BadRequest(415, 'type-unsupported', ({ reportPage }) => reportPage.refusals.unread)
  parse(req, res, (error: unknown) => settled(req, error, next))
}

function settled(req: Request, error: unknown, next: () => void): void {
  if (error) faults.set(req, faultOf(error))
  else if (filesOf(req).length > 1) faults.set(req, 'onePhoto')
  next()
}

function faultOf(error: unknown): UploadFault {
  if ((error as { status?: unknown }).status === 413) return 'text'
  const code = error instanceof MulterError ? error.code : ''
  if (code === 'LIMIT_FILE_SIZE') return 'photoLarge'
  if (code === 'LIMIT_FIELD_VALUE') return 'text'
  return code === 'LIMIT_UNEXPECTED_FILE' || code === 'LIMIT_FILE_COUNT' ? 'onePhoto' : 'unread'
}

export const uploadFault = (req: Request): UploadFault | null => faults.get(req) ?? null

/** The photo of a form that was read, as it came. */
export function photoOf(req: Request): { name: string; bytes: Uint8Array } | null {
  const [file] = filesOf(req)
  return file ? { name: file.originalname, bytes: file.buffer } : null
}

const filesOf = ({ files }: Request): Express.Multer.File[] => (Array.isArray(files) ? files : [])

/** A field of the form, `''` if it is not there or there twice. */
export function textIn({ body }: Request, name: string): string {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}
