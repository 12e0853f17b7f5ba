import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Every package has its home; from a room beside it, it may not be imported, however its path ends. */
const homes = {
  express: 'web', 'express-session': 'web', 'csrf-sync': 'web', 'express-rate-limit': 'web', helmet: 'web', multer: 'web', cookie: 'web', pino: 'web', yargs: 'cli', picocolors: 'cli',
  lowdb: 'stores', 'markdown-it': 'documents', 'markdown-it-cjk-friendly': 'documents', ejs: 'documents', dayjs: 'domain', immer: 'changes', yaml: 'exchange', 'csv-parse/sync': 'exchange',
  'csv-stringify/sync': 'exchange', fflate: 'exchange', 'read-excel-file/universal': 'exchange', 'write-excel-file/node': 'exchange', 'ical.js': 'exchange', 'bpmn-moddle': 'exchange', '@node-rs/argon2': 'accounts',
  nodemailer: 'notices', croner: 'notices', 'qrcode-generator': 'web',
} as const
const packages = Object.entries(homes).map(([name, home], i) => ({ name, home, away: home === 'accounts' ? 'web' : 'accounts', file: `package-${i + 1}.ts`, text: `import * as a from '${name}'\nexport const b = a\n` }))

/** Files that break a rule on purpose (or keep it), and what the linter is to say of each. A fence that sees nothing says nothing. */
const breaches = [
  ['src/domain/method.ts', "import { a } from '../method/criteria.ts'\nexport const b = a\n", 'The domain knows nobody'],
  ['src/domain/clock.ts', 'export const now = () => Date.now()\n', 'The domain is told the day'],
  ['src/method/x.ts', "import { a } from '../changes/registry.ts'\nexport const b = a\n", 'The method knows the domain only'],
  ['src/changes/x.ts', "import { a } from '../locales/locales.ts'\nexport const b = a\n", 'Changes know domain and method'],
  ['src/locales/x.ts', "import { a } from '../changes/make-change.ts'\nexport const b = a\n", 'Words know nouns'],
  ['src/documents/x.ts', "import { a } from '../changes/registry.ts'\nexport const b = a\n", 'Documents are made from a project'],
  ['src/accounts/x.ts', "import { a } from '../stores/disk.ts'\nexport const b = a\n", 'Accounts know the domain only'],
  ['src/domain/accounts.ts', "import { a } from '../accounts/account.ts'\nexport const b = a\n", 'The domain knows nobody'],
  ['src/changes/accounts.ts', "import { a } from '../accounts/open-accounts.ts'\nexport const b = a\n", 'Changes know domain and method'],
  ['src/stores/x.ts', "import { a } from '../changes/make-change.ts'\nexport const b = a\n", 'A store keeps projects'],
  ['src/notices/x.ts', "import { a } from '../web/place-path.ts'\nexport const b = a\n", 'Notices know what waits'],
  ['src/changes/notices.ts', "import { a } from '../notices/digest.ts'\nexport const b = a\n", 'Changes know domain and method'],
  ['src/web/x.ts', "import { a } from '../stores/file-store.ts'\nexport const b = a\n", 'The web is a door'],
  ['src/cli/x.ts', "import { a } from '../stores/file-store.ts'\nexport const b = a\n", 'The command line is a door'],
  ...packages.map(({ name, home, away, file, text }) => [`src/${away}/${file}`, text, `${name} is at home in src/${home}`] as const),
] as const
const kept = [
  ['src/stores/ok.ts', "import type { Store } from '../changes/context.ts'\nexport type S = Store\n"],
  ['src/stores/log.ts', "import type { AccountLog } from '../accounts/log.ts'\nexport type L = AccountLog\n"],
  ['src/changes/outbox.ts', "import type { Outbox } from '../accounts/outbox.ts'\nexport type O = Outbox\n"],
  ['src/changes/ok.ts', "import type { Accounts } from '../accounts/account.ts'\nexport type A = Accounts\n"],
  ['src/web/ok.ts', "import { makeChange } from '../changes/make-change.ts'\nexport const b = makeChange\n"],
  ...packages.map(({ home, file, text }) => [`src/${home}/${file}`, text] as const),
] as const

describe('The import rules', () => {
  const house = mkdtempSync(join(tmpdir(), 'sixgate-house-'))
  let said = ''

  beforeAll(() => {
    copyFileSync('biome.json', join(house, 'biome.json'))
    for (const [file, text] of [...breaches, ...kept]) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), text)
    }
    const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--max-diagnostics=200', '--diagnostic-level=error', '.'], { cwd: house, encoding: 'utf8' })
    said = stdout + stderr
  })
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  /** All that was said about one file. */
  const saidOf = (file: string) => said.split(/\n(?=src\/)/).filter((block) => block.startsWith(`${file}:`)).join('\n')

  it.each(breaches)('stop %s', (file, _text, sentence) => {
    expect(saidOf(file)).toContain(sentence)
  })

  it('know every package that the product stands on', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const named = Object.keys(homes).map((name) => (name.startsWith('@') ? name : (name.split('/')[0] ?? name)))
    // zod is a guest everywhere; of tabler only files are served.
    expect(Object.keys(dependencies).filter((name) => !named.includes(name) && name !== 'zod' && !name.startsWith('@tabler/'))).toEqual([])
  })

  it.each(kept)('let %s pass', (file) => {
    expect(saidOf(file)).not.toContain('noRestrictedImports')
  })
})
