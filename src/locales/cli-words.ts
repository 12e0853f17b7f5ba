import type { LocaleId } from '../domain/ids.ts'
import type { cli } from './en/cli.ts'
import type { Widen } from './widen.ts'

/** What the command line says, apart from the other words: `--help` loads nothing else. */
export type CliWords = Widen<typeof cli>

export async function cliWords(id: LocaleId): Promise<CliWords> {
  if (id === 'zh-CN') return (await import('./zh-cn/cli.ts')).cli
  if (id === 'zh-TW') return (await import('./zh-tw/cli.ts')).cli
  return (await import('./en/cli.ts')).cli
}
