// The whole proof, the same at home and in CI: build, types, lint and import rules, then every test, the browser's too.
// Closes with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const node = process.execPath
const bin = (name) => join(root, 'node_modules', '.bin', name)
let passed = 0
let failed = 0

needBrowser()
step('build', node, ['build.mjs'])
step('types', bin('tsc'), ['--noEmit'])
step('types of the page scripts', bin('tsc'), ['--noEmit', '-p', 'src/browser'])
step('lint and import rules', bin('biome'), ['check', '--diagnostic-level=error', '.'])
tests(process.argv.slice(2))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function step(name, command, args) {
  const started = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status === 0) passed += 1
  else failed += 1
}

/** What the tests leave in the folder for temporary files goes with it. */
function tests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'sixgate-tests-'))
  const file = join(folder, 'result.json')
  const { status } = spawnSync(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, TMPDIR: folder } })
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 }
  rmSync(folder, { recursive: true, force: true })
  passed += result.numPassedTests
  // A file that could not even be read counts, and so does a test that did not run.
  failed += Math.max(result.numTotalTests - result.numPassedTests, status === 0 ? 0 : 1)
  for (const { name, message, assertionResults } of result.testResults ?? []) {
    if (message) console.log(`FAILED  ${name}: ${message}`)
    for (const { status, fullName, failureMessages } of assertionResults) if (status === 'failed') console.log(`FAILED  ${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 2_000)}`)
  }
}

/** The browser tests need Chromium and fonts with Chinese; as root on Debian they are fetched, else one sentence says what to install. */
function needBrowser() {
  const have = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
  const browser = process.env.CHROMIUM || ['chromium-headless-shell', 'chromium', 'google-chrome'].find(have)
  const fonts = spawnSync('sh', ['-c', 'fc-list :lang=zh | grep -q .']).status === 0
  if (browser && fonts) return
  if (process.getuid?.() === 0 && have('apt-get')) {
    console.log('Installing a browser and Chinese fonts from Debian packages …')
    const install = 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-noto-cjk fontconfig >/dev/null'
    if (spawnSync('sh', ['-c', install], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0) return
  }
  console.error('The browser tests need Chromium and Chinese fonts: install chromium (or set CHROMIUM to its path) and fonts-noto-cjk, then run the tests again.')
  console.log('0 passed, 1 failed')
  process.exit(1)
}
