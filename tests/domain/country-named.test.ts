import { describe, expect, it } from 'vitest'
import { countryNamed } from '../../src/domain/country-named.ts'

describe('A country as people write it', () => {
  it.each([
    ['cn', 'CN'], [' China ', 'CN'], ['中国', 'CN'], ['中國', 'CN'], ['Germany', 'DE'], ['德國', 'DE'], ['GEORGIA', 'GE'], ['Hong Kong', 'HK'],
    ['香港', 'HK'], ['臺灣', 'TW'], ['turkiye', 'TR'], ['cote d’ivoire', 'CI'], ['uk', 'GB'], ['us', 'US'],
  ])('knows "%s"', (typed, code) => {
    expect(countryNamed(typed)).toBe(code)
  })

  it.each(['', 'Chin', 'Atlantis', 'ZZ', 'EU', 'XX', 'C', '123', 'constructor'])('knows no country "%s"', (typed) => {
    expect(countryNamed(typed)).toBeNull()
  })
})
