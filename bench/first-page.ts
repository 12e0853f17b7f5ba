import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createProject } from '../src/changes/create-project.ts'
import { openContext } from '../src/open-context.ts'
import { median, type Print } from './measure.ts'

const PROJECTS = 1_000
const ROUNDS = 5
const PORT = 39_771

/** From the start of the server to its first page with 1,000 projects on disk, beside `node -e 0` in the same round. */
export async function firstPage(print: Print): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-bench-'))
  const context = await openContext({ folder })
  for (let i = 0; i < PROJECTS; i += 1) await createProject(context, { id: 'operator', role: 'operator' }, { name: `Bench ${i}`, start: '2026-05-18' })
  await context.store.close()
  const times: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await timeOf(spawn(process.execPath, ['-e', '0'])))
    times.push(await timeToFirstPage(folder))
  }
  print(`first page with ${PROJECTS} projects on disk: ${median(times).toFixed(0)} ms (to be under 1,000), ${(median(times) / median(bare)).toFixed(1)} × node -e 0`)
  await rm(folder, { recursive: true, force: true })
}

async function timeOf(child: ReturnType<typeof spawn>): Promise<number> {
  const started = performance.now()
  await new Promise((resolve) => child.once('exit', resolve))
  return performance.now() - started
}

async function timeToFirstPage(folder: string): Promise<number> {
  const started = performance.now()
  const server = spawn(process.execPath, ['dist/main.js', 'serve', '--data', folder, '--port', String(PORT)], { stdio: 'ignore' })
  for (let tries = 0; tries < 400; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${PORT}/`).then(async (answer) => (await answer.text()).includes('</html>'), () => false)
    if (answered) break
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const taken = performance.now() - started
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  return taken
}
