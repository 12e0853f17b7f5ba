// The speeds of the product, each beside a control measured in the same run. `npm run bench` for all, or names:
// node bench/run.mjs pages durable start-up documents
import { mkdirSync, readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { loadavg } from 'node:os'

const root = new URL('..', import.meta.url).pathname
process.chdir(root)
const names = readdirSync('bench').filter((file) => file.endsWith('.ts') && !['measure.ts', 'goals-page.ts', 'gen-issues.ts', 'paraphrases.ts', 'flat-twin.ts'].includes(file)).map((file) => file.slice(0, -3))
const wanted = process.argv.slice(2)
mkdirSync('dist', { recursive: true })
await build({
  entryPoints: names.map((name) => `bench/${name}.ts`), bundle: true, splitting: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20',
  outdir: 'dist/bench', chunkNames: 'chunk-[hash]',
})
for (const name of names) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name} (load ${loadavg()[0].toFixed(1)})`)
  const module = await import(`${root}dist/bench/${name}.js`)
  const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  await module[camel]((line) => console.log(`  ${line}`))
}
