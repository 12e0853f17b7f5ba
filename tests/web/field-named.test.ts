import { describe, expect, it } from 'vitest'
import { locales } from '../../src/locales/locales.ts'
import { fieldNamed } from '../../src/web/field-named.ts'

describe('The name of a field in a refusal', () => {
  it.each([
    ['en', 'conditions.0.owner', 'Conditions 1, Owner'],
    ['en', 'ratings.2.link', 'Ratings 3, Link'],
    ['zh-CN', 'conditions.1.dueOn', '条件 2，到期日'],
    ['en', 'reason', 'Reason'],
    ['en', 'constructor', 'constructor'],
    ['en', '', ''],
  ] as const)('in %s %s is “%s”', (language, path, name) => {
    expect(fieldNamed(path, locales[language])).toBe(name)
  })
})
