// Makes src/domain/simplified-pairs.ts anew: every traditional or variant character with its simplified one, character by character,
// from opencc-js (development only). `node bench/make-fold-table.mjs`; the text changes only when the library does.
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'

const simplified = Converter({ from: 't', to: 'cn' })
const pairs = new Map()
for (let code = 0x3400; code <= 0x9fff; code += 1) {
  const character = String.fromCharCode(code)
  const other = simplified(character)
  if (other !== character && other.length === 1) pairs.set(character, other)
}
// Written differently on both sides of the strait; whoever looks for one means the other too. These fold further than a converter may.
for (const [from, to] of ['著着', '瞭了', '藉借', '徵征', '妳你', '牠它', '祂他', '覆复', '捨舍', '裏里', '麽么', '喫吃', '帳账', '佔占', '佈布', '週周', '祇只', '甚什']) pairs.set(from, to)
for (const [from, to] of pairs) if (pairs.has(to) && pairs.get(to) !== from) pairs.set(from, pairs.get(to))
const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
const lines = []
for (let at = 0; at < sorted.length; at += 60) lines.push(`  '${sorted.slice(at, at + 60).flat().join('')}'`)
writeFileSync(new URL('../src/domain/simplified-pairs.ts', import.meta.url), `/**
 * Traditional and variant characters, each followed by the simplified one that it is searched as. Written by bench/make-fold-table.mjs from
 * opencc-js (Apache-2.0, data of OpenCC): edit that, not this.
 */
export const simplifiedPairs: string = [
${lines.join(',\n')},
].join('')
`)
console.log(`${sorted.length} pairs`)
