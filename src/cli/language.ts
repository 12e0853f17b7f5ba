import type { LocaleId } from '../domain/ids.ts'

/** The language to speak: `--language`, else that of the surroundings (LC_ALL, LC_MESSAGES, LANG such as zh_TW.UTF-8), else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): LocaleId {
  const at = argv.findIndex((argument) => argument === '--language' || argument.startsWith('--language='))
  const asked = at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  const tag = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
  if (/^zh[-_](?:hant|tw|hk|mo)/i.test(tag)) return 'zh-TW'
  return /^zh/i.test(tag) ? 'zh-CN' : 'en'
}
