import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 15
const main = join(process.cwd(), 'dist/main.js')

/** What a start costs beside `node -e 0`, in turn. Goals: --help 2.8 times at most, status 3.6 times. */
export async function startUp(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sixgate-'))
  const data = ['--data', join(folder, 'data')]
  writeFileSync(join(folder, 'brief.yaml'), 'id: bench\nname: Bench\nstart: 2026-05-18\ncalendar: CN\n')
  run(main, 'new', join(folder, 'brief.yaml'), ...data)
  for (const [name, argv, goal] of [['--help', ['--help'], 2.8], ['status', ['status', 'bench', ...data], 3.6]] as const) {
    const pairs = Array.from({ length: ROUNDS }, () => ({ bare: run('-e', '0'), ours: run(main, ...argv) }))
    const [bare, ours] = [median(pairs.map((pair) => pair.bare)), median(pairs.map((pair) => pair.ours))]
    print(`${name}: ${ours.toFixed(0)} ms, node -e 0 ${bare.toFixed(0)} ms, ratio ${median(pairs.map((pair) => pair.ours / pair.bare)).toFixed(2)} (goal ${goal} at most)`)
  }
  rmSync(folder, { recursive: true })
}

/** Milliseconds that a command of node takes. */
function run(...argv: string[]): number {
  const before = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
  return Number(process.hrtime.bigint() - before) / 1e6
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
