import type { Response } from 'express'
import type { Context } from '../changes/context.ts'
import { standing } from '../domain/by-id.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'

/**
 * Sends an evidence file as an attachment without a type of its own, whatever it is: no browser shows it, runs it or guesses at it.
 * Throws Problem `thing-unknown` for a record that is not there or was withdrawn.
 */
export async function sendEvidence(res: Response, { store }: Context, project: Project, id: string): Promise<void> {
  const record = standing(project.files).find((each) => each.id === id)
  if (!record) throw new Problem('thing-unknown', { kind: 'file', id })
  const bytes = await store.readFile(project.id, record.hash)
  res.set({
    'content-type': 'application/octet-stream', 'content-disposition': attachment(record.name), 'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'no-store',
  }).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** The header that saves a file under its name: in ASCII for old programs, in UTF-8 for all others (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replace(/[\ud800-\udfff]/gu, '').replace(/[\u0000-\u001f\u007f/\\]/g, '_')
  const ascii = plain.replace(/[^A-Za-z0-9 ._()-]/gu, '_')
  const utf8 = encodeURIComponent(plain).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
}
