import { countriesWithHabits, habitsOf } from '../domain/country.ts'
import { countryName } from '../domain/country-named.ts'
import type { Locale } from '../locales/locale.ts'
import type { Option } from './change-form.ts'

/** The countries whose time zone and currency are known, by their names, to choose from while typing; others can be typed. */
export function countryOptions({ htmlLang }: Locale): Option[] {
  const { compare } = new Intl.Collator(htmlLang)
  return countriesWithHabits
    .map((code) => ({ value: countryName(code, htmlLang, 'short') ?? code, label: [code, habitsOf(code).timeZone, habitsOf(code).currency].join(' · ') }))
    .sort((a, b) => compare(a.value, b.value))
}
