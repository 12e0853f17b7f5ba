import { LocaleId } from './ids.ts'

/** What CLDR names beside countries: groups of them, outlying places together, and codes for trying things out. */
const none = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** What a country is called in a language, such as Germany; null for what is no country's code. */
export function countryName(code: string, language: string, style: 'long' | 'short' = 'long'): string | null {
  if (!/^[A-Z]{2}$/.test(code) || none.has(code)) return null
  return new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(code) ?? null
}

/** The code (ISO 3166, two letters) of a country by its code or by its name in any of the product's languages; null for what is none. */
export function countryNamed(typed: string): string | null {
  const code = typed.trim().toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return countryName(code, 'en') === null ? null : (new Intl.Locale(`und-${code}`).region ?? null)
  codes ??= codesByName()
  return codes.get(folded(typed)) ?? null
}

/** Made when first asked for: every name of every country. */
let codes: Map<string, string> | null = null

function codesByName(): Map<string, string> {
  const found = new Map<string, string>()
  for (const code of [...letters].flatMap((first) => [...letters].map((second) => first + second))) {
    // A code of former times, such as UK or SU, is known by the country of today.
    if (countryName(code, 'en') === null || new Intl.Locale(`und-${code}`).region !== code) continue
    for (const language of LocaleId.options) for (const style of ['long', 'short'] as const) found.set(folded(countryName(code, language, style) ?? code), code)
  }
  return found
}

/** A name by its letters: "Côte d'Ivoire" and "cote d’ivoire" are the same. */
const folded = (name: string): string => name.normalize('NFKD').replace(/[^\p{L}]/gu, '').toLowerCase().replaceAll('臺', '台')
