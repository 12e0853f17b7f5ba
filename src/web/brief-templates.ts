import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** The briefs that come with the product, to start from. */
export const briefTemplates = ['small-trading-company', 'shanghai-car-maker', 'group-with-subsidiaries'] as const
export type BriefTemplate = (typeof briefTemplates)[number]

export const isBriefTemplate = (name: string | undefined): name is BriefTemplate => briefTemplates.some((each) => each === name)

export const templateText = (name: BriefTemplate): string => readFileSync(join(packageRoot, 'templates/briefs', `${name}.yaml`), 'utf8')
