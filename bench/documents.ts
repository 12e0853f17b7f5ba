import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openContext } from '../src/open-context.ts'
import { play } from '../src/changes/play.ts'
import { demonstrationStory } from '../tests/cast/demonstration.ts'
import { median, type Print } from './measure.ts'

const ROUNDS = 7

/** 3 documents × 3 locales × 2 formats in one command: its CPU beyond Node's own start; and the same again, when nothing changed. */
export async function documents(print: Print): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sixgate-bench-'))
  const context = await openContext({ folder })
  await play(context, demonstrationStory())
  await context.store.close()
  const plan = (out: string) => ['dist/main.js', 'plan', 'shanghai-car-maker', '--locale', 'en,zh-CN,zh-TW', '--format', 'md,html', '--data', folder, '--out', out]
  const first: number[] = []
  const again: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const out = join(folder, `out-${round}`)
    const bare = cpuOf(['-e', '0'])
    first.push(cpuOf(plan(out)) - bare)
    again.push(cpuOf(plan(out)) - bare)
  }
  print(`18 files: ${median(first).toFixed(2)} s CPU beyond Node's start (to be under 1); unchanged: ${median(again).toFixed(2)} s`)
  rmSync(folder, { recursive: true, force: true })
}

/** CPU seconds of a command, its threads included. */
function cpuOf(args: string[]): number {
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%U %S', process.execPath, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return user + system
}
