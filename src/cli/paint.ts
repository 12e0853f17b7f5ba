import colors from 'picocolors'

/** Colours, or none: only a terminal gets them, and never one that asks for none (NO_COLOR). */
export type Paint = Pick<ReturnType<typeof colors.createColors>, 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'>

export const paintFor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint =>
  colors.createColors(isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb')
