// Builds dist/: the program (main.js and the pieces it loads when needed) and the scripts of the pages (browser/*.js).
import { chmod, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = import.meta.dirname
const dist = join(root, 'dist')

// What starts every command is bundled, so that a start reads few files; what only some commands need stays a package.
const packages = ['pino', 'ejs', 'markdown-it', 'markdown-it-cjk-friendly', 'yaml', 'csv-parse', 'csv-stringify', 'fflate', '@node-rs/argon2', 'multer', 'ical.js', 'write-excel-file', 'nodemailer', 'croner']
const external = packages.flatMap((name) => [name, `${name}/*`])

// Bundled packages that still say require() get one.
const banner = "import { createRequire as sixgateRequire } from 'node:module'; const require = sixgateRequire(import.meta.url);"

// Left out, because every start would pay for it: zod's messages in fifty languages (we word faults ourselves), and a width of
// emoji that is exact to the last flag (20 ms; ours knows Chinese and common emoji).
const lean = {
  name: 'lean',
  setup(bundle) {
    bundle.onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({ contents: 'export {}' }))
    bundle.onResolve({ filter: /^string-width$/ }, () => ({ path: join(root, 'src/cli/width.ts'), namespace: 'width' }))
    bundle.onLoad({ filter: /./, namespace: 'width' }, ({ path }) => ({ contents: `export { widthOf as default } from ${JSON.stringify(path)}`, resolveDir: root }))
  },
}

await rm(dist, { recursive: true, force: true })

await build({
  entryPoints: { main: join(root, 'src/main.ts') },
  outdir: dist, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.19', packages: 'bundle', external,
  entryNames: '[name]', chunkNames: 'parts/[name]-[hash]', minifyWhitespace: true, minifySyntax: true, legalComments: 'none', charset: 'utf8', treeShaking: true,
  plugins: [lean], banner: { js: banner }, logLevel: 'warning',
})
await chmod(join(dist, 'main.js'), 0o755)

const scripts = await readdir(join(root, 'src/browser')).catch(() => [])
await build({
  entryPoints: scripts.filter((name) => name.endsWith('.ts')).map((name) => join(root, 'src/browser', name)),
  outdir: join(dist, 'browser'), bundle: true, format: 'esm', platform: 'browser', target: 'es2022', minifyWhitespace: true, charset: 'utf8', logLevel: 'warning',
})
