import { memberOf } from '../accounts/member-of.ts'
import type { Context } from '../changes/context.ts'
import type { Day } from '../domain/day.ts'
import type { LocaleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Who } from '../domain/rights.ts'
import type { CliWords } from '../locales/cli-words.ts'
import type { Locale } from '../locales/locale.ts'
import { Misuse } from './misuse.ts'
import { type Paint, paintFor } from './paint.ts'
import { type Cell, type Column, table } from './table.ts'
import type { World } from './world.ts'

/** What a command works with: the surroundings, the words, and the data folder, opened when first asked for. */
export type Session = {
  world: World
  words: CliWords
  language: LocaleId
  json: boolean
  folder: string
  paint: Paint
  /**
   * Who acts: whoever may write the data folder could do anything there anyhow; or the account of `--as`. Throws Problems
   * `account-unknown`, `account-disabled`.
   */
  who: () => Promise<Who>
  context: () => Promise<Context>
  locale: () => Promise<Locale>
  /** Prints the answer: the value with `--json`, else the lines. */
  answer: (value: unknown, lines: () => readonly string[]) => void
  /** A notice on standard error; with `--json` too, for that is not the answer. */
  notice: (text: string) => void
  table: (columns: readonly Column[], rows: readonly (readonly Cell[])[]) => string[]
  close: () => Promise<void>
}

export function openSession(world: World, words: CliWords, language: LocaleId, { data, json, as }: { data?: string; json: boolean; as?: string }): Session {
  const folder = data ?? (world.env['SIXGATE_DATA'] || 'data')
  if (folder === '') throw new Misuse(words.messages.emptyData)
  const paint = paintFor(world.isTerminal.out, world.env)
  const notice = (text: string): void => world.err(`${text}\n`)
  let opened: Promise<Context> | null = null
  const context = async (): Promise<Context> => {
    opened ??= world.openContext({ folder, today: pinnedDay(world, words), notify: notice })
    return await opened
  }
  return {
    world, words, language, json, folder, paint, notice,
    who: async () => (as === undefined ? { id: 'operator', role: 'operator' } : await memberNamed(as, await context())),
    context,
    locale: async () => await localeOf(language),
    answer: (value, lines) => world.out(json ? `${JSON.stringify(value)}\n` : lines().map((line) => `${line}\n`).join('')),
    table: (columns, rows) => (rows.length === 0 ? [words.messages.nothing] : table(columns, rows, { paint, width: world.isTerminal.out ? world.columns : Number.POSITIVE_INFINITY })),
    close: async () => {
      if (opened) await (await opened).store.close()
    },
  }
}

async function memberNamed(name: string, { accounts }: Context): Promise<Who> {
  const account = await accounts.find(name)
  if (!account || account.erased) throw new Problem('account-unknown', { account: name })
  if (account.disabled) throw new Problem('account-disabled', { name: account.name })
  return memberOf(account)
}

async function localeOf(id: LocaleId): Promise<Locale> {
  if (id === 'zh-CN') return (await import('../locales/zh-cn/index.ts')).zhCn
  if (id === 'zh-TW') return (await import('../locales/zh-tw/index.ts')).zhTw
  return (await import('../locales/en/index.ts')).en
}

function pinnedDay({ env }: World, words: CliWords): Day | null {
  const day = env['SIXGATE_TODAY']
  if (!day) return null
  if (!isDay(day)) throw new Misuse(words.messages.notADay({ option: 'SIXGATE_TODAY' }))
  return day as Day
}

/** Whether a text is a day that exists; without loading the schemas. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
