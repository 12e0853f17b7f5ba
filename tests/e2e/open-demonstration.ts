import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { play } from '../../src/changes/play.ts'
import { openContext } from '../../src/open-context.ts'
import { demonstrationStory } from '../cast/demonstration.ts'
import { type OpenApp, openApp } from './open-app.ts'

/** The demonstration in a throw-away data folder of its own. */
export async function openDemonstration(): Promise<OpenApp> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-e2e-'))
  await cp(await played(), folder, { recursive: true })
  const app = await openApp(await openContext({ folder }))
  return {
    ...app,
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

let playing: Promise<string> | undefined
/** A data folder with the demonstration in it, played once for all files of one worker; it goes with the run's other temporary files. */
function played(): Promise<string> {
  playing ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sixgate-played-'))
    const context = await openContext({ folder })
    await play(context, demonstrationStory())
    await context.store.close()
    return folder
  })()
  return playing
}
