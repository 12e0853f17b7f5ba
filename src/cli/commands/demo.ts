import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '../../changes/context.ts'
import { play, type Story } from '../../changes/play.ts'
import type { Brief } from '../../domain/brief.ts'
import { addDays } from '../../domain/day.ts'
import { readBrief } from '../../exchange/brief-yaml.ts'
import { readDemonstration } from '../../exchange/demonstration.ts'
import { packageRoot } from '../../package-root.ts'
import { progress } from '../progress.ts'
import type { Session } from '../session.ts'
import { listenHere, type ServeArgs, serveUntilStopped } from './serve.ts'

/** The demonstration is played; the other two briefs stand beside it as projects that have not begun. */
const others = ['small-trading-company', 'group-with-subsidiaries']

/** `sixgate demo`: makes the demonstration where it is missing and serves it with a choice of roles. */
export async function demo(args: ServeArgs, session: Session): Promise<void> {
  const listen = listenHere(args, session)
  await makeDemonstration(session)
  await serveUntilStopped(session, { ...listen, demonstration: true, trustProxy: false, url: null, setUpCode: null, mail: null })
}

/**
 * Each project is played in memory and then brought in whole, so that an interrupted start leaves none half made and the next
 * one makes what is missing.
 */
export async function makeDemonstration(session: Session): Promise<void> {
  const { store } = await session.context()
  const there = new Set((await store.heads()).map(({ id }) => id))
  const stories = (await demonstrationStories()).filter(({ id }) => !there.has(id))
  if (stories.length === 0) return
  const { messages } = session.words
  for (const story of stories) {
    const bar = progress(session.world, messages.making({ name: story.id }))
    const lines = await played(await session.world.openContext({ folder: session.folder, today: null, memory: true, notify: session.notice }), story, bar.at)
    await store.adopt(story.id, lines)
    bar.end()
  }
  session.notice(messages.demonstrationMade({ count: stories.length }))
}

async function played(memory: Context, story: Story, told: (share: number) => void): Promise<string> {
  await play(memory, story, told)
  return await memory.store.journal(story.id)
}

async function demonstrationStories(): Promise<Story[]> {
  const { id, brief, changes } = readDemonstration(await template('demonstration.yaml'), 'demonstration.yaml')
  const main = await briefNamed(brief)
  const pinnedTo = changes.at(-1)?.on ?? main.start
  const made = { id, brief: main, scenes: changes, madeOn: changes[0]?.on ?? main.start, pinnedTo }
  const beside = await Promise.all(others.map(async (name): Promise<Story> => {
    const other = await briefNamed(`briefs/${name}.yaml`)
    return { id: other.id ?? name, brief: other, scenes: [], madeOn: addDays(pinnedTo, -1), pinnedTo }
  }))
  return [made, ...beside]
}

const template = async (name: string): Promise<string> => await readFile(join(packageRoot, 'templates', name), 'utf8')
const briefNamed = async (name: string): Promise<Brief> => readBrief(await template(name), name)
