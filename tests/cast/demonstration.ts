import { readFileSync } from 'node:fs'
import type { Story } from '../../src/changes/play.ts'
import type { Day } from '../../src/domain/day.ts'
import { readBrief } from '../../src/exchange/brief-yaml.ts'
import { readDemonstration } from '../../src/exchange/demonstration.ts'

/** The demonstration as it ships, ready to be played. Read from the folder in which the tests run. */
export function demonstrationStory(): Story {
  const text = (name: string): string => readFileSync(`templates/${name}`, 'utf8')
  const { id, brief, changes } = readDemonstration(text('demonstration.yaml'), 'demonstration.yaml')
  return { id, brief: readBrief(text(brief), brief), scenes: changes, madeOn: changes[0]?.on as Day, pinnedTo: changes.at(-1)?.on as Day }
}
