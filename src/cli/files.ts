import { lstat, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from '../domain/problem.ts'
import type { Session } from './session.ts'

const MOST_BYTES = 2_100_000_000

/** A file's text; `-` is standard input. Throws Problem `file-unreadable`. */
export async function readText(file: string, { world }: Session): Promise<string> {
  return file === '-' ? await world.stdin() : new TextDecoder().decode(await readBytes(file))
}

/** A file's bytes. Throws Problem `file-unreadable`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > MOST_BYTES) throw new Problem('file-unreadable', { file, reason: 'EFBIG' })
    return await readFile(file)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('file-unreadable', { file, reason: codeOf(error) }, { cause: error })
  }
}

export const isFile = async (file: string): Promise<boolean> => await lstat(file).then((found) => found.isFile(), () => false)

/** Writes a whole file or leaves the old one as it was. `mode`: who may read it; all unless said. Throws Problems `storage-full` and `storage-failed`. */
export async function writeWhole(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  try {
    await mkdir(dirname(file), { recursive: true })
    const handle = await open(draft, 'wx', mode)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    const reason = codeOf(error)
    throw reason === 'ENOSPC' || reason === 'EDQUOT' ? new Problem('storage-full', { file }, { cause: error }) : new Problem('storage-failed', { file, reason }, { cause: error })
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? error)
