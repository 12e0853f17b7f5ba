import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'

/** What a writer acknowledged: the version of a change and what it said. */
export type Acknowledged = { version: number; note: string }

/** The writer as one small file that Node can run. */
export async function builtWriter(folder: string, source = join(import.meta.dirname, 'writer.ts')): Promise<string> {
  const outfile = join(folder, 'writer.mjs')
  await build({
    entryPoints: [source], outfile, external: ['@node-rs/argon2'], bundle: true, platform: 'node', format: 'esm', minify: true, logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
  return outfile
}

export type Writer = {
  child: ChildProcess
  /** Resolves with the first words it prints, or its end. */
  speaks: Promise<void>
  /** What it acknowledged, after it ended by itself or was killed. Complete printed lines count, no others. */
  ended: Promise<{ acknowledged: Acknowledged[]; errors: string; code: number | null }>
}

export function startWriter(script: string, args: string[]): Writer {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  let errors = ''
  child.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString()
  })
  child.stderr.on('data', (bytes: Buffer) => {
    errors += bytes.toString()
  })
  const ended: Writer['ended'] = new Promise((resolve) => {
    child.on('close', (code) => resolve({ acknowledged: text.split('\n').slice(0, -1).map(parsed), errors, code }))
  })
  const speaks = new Promise<void>((resolve) => {
    child.stdout.once('data', () => resolve())
    child.on('close', () => resolve())
  })
  return { child, speaks, ended }
}

const parsed = (line: string): Acknowledged => {
  const [version, ...note] = line.split(' ')
  return { version: Number(version), note: note.join(' ') }
}
