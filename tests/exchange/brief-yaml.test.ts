import { describe, expect, it } from 'vitest'
import { partsOf, slugOf } from '../../src/domain/brief.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { readBrief } from '../../src/exchange/brief-yaml.ts'
import { calendarOf } from '../../src/method/holidays.ts'

/** What is wrong with a text: `line:column path message`. */
function faultsIn(text: string): string[] {
  try {
    readBrief(text, 'brief.yaml')
    return []
  } catch (error) {
    if (!isProblem(error) || error.code !== 'brief-invalid') throw error
    const { file, faults } = error.facts as { file: string; faults: { path: string; message: string; line?: number; column?: number }[] }
    expect(file).toBe('brief.yaml')
    return faults.map(({ path, message, line, column }) => `${line ?? '-'}:${column ?? '-'} ${path} ${message}`)
  }
}

const least = 'name: Car maker\nstart: 2026-05-18\n'

describe('a brief', () => {
  it('needs a name and a start, and dates need no quotes', () => {
    expect(readBrief(least, 'brief.yaml')).toEqual({ name: 'Car maker', start: '2026-05-18' })
  })

  it('may be JSON, which is YAML too', () => {
    expect(readBrief('{"name": "A", "start": "2026-05-18", "calendar": "cn"}', 'x')).toEqual({ name: 'A', start: '2026-05-18', calendar: 'CN' })
  })

  it('takes a key without a value for one that is left out', () => {
    expect(faultsIn(`${least}budget:\nsupplier:\ngoals:\nsituation: {urgency: }\n`)).toEqual([])
  })

  it('lets a long text be repeated by an alias', () => {
    const brief = readBrief(`${least}why: &why |\n  One.\n  Two.\ntranslations:\n  - { text: *why, zh-CN: 一。二。 }\n`, 'x')
    expect(brief.translations?.[0]?.text).toBe(brief.why)
  })
})

describe('a brief that cannot be read', () => {
  it.each([
    ['an open bracket', 'name: A\nmodules: [contact\n', '3:1  malformed:Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a tab as indent', 'name: A\norganisation:\n\tname: B\n', '3:1  malformed:Tabs are not allowed as indentation'],
    ['a key given twice', `${least}name: B\n`, '3:1 name duplicate-key'],
    ['two documents in one', `${least}---\nname: B\n`, '3:1  several-documents'],
    ['a tag that builds something', `${least}why: !!js/function x\n`, '3:6  malformed:Unresolved tag: tag:yaml.org,2002:js/function'],
    ['an alias to nothing', `${least}why: *because\n`, '3:6 because alias-unknown'],
    ['a list in place of fields', '- name: A\n', '1:1  wrong-type:object'],
    ['a bare word', 'hello', '1:1  wrong-type:object'],
  ])('names %s with line and column', (_, text, fault) => {
    expect(faultsIn(text)[0]).toBe(fault)
  })

  it('says what an empty file lacks', () => {
    expect(faultsIn('')).toEqual(['1:1 name required', '1:1 start required'])
  })

  it('refuses more than a megabyte before reading it', () => {
    expect(faultsIn(`${least}why: "${'y'.repeat(1_100_000)}"`)).toEqual(['-:-  file-too-large:1048576'])
  })

  it('refuses a bomb of aliases', () => {
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]', ...'bcdefgh'.split('').map((letter, i) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)]
    expect(faultsIn(bomb.join('\n'))).toEqual(['1:1  too-many-aliases'])
  })

  it.each([
    ['brackets', '['.repeat(500_000)], ['brackets on lines', '[\n'.repeat(30_000)], ['objects', '{a: '.repeat(200_000)],
    ['dashes', '- '.repeat(300_000)], ['questions', '? '.repeat(200_000)], ['colons in a list', `[${'a: '.repeat(100_000)}]`],
    ['ever deeper lines', Array.from({ length: 1_300 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ])('refuses %s nested without end, at once', (_, text) => {
    const [fault] = faultsIn(text)
    expect(fault).toMatch(/^\d+:\d+ {2}too-deep$/)
  })

  it.each([['closing brackets', ']'.repeat(900_000)], ['anchors', '&a '.repeat(300_000)], ['lines', Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n')]])(
    'refuses a megabyte of %s before it costs seconds', (_, text) => {
      expect(faultsIn(text)[0]).toMatch(/file-too-large$/)
    })
})

describe('faults in what a brief says', () => {
  it.each([
    ['an unknown field, with the nearest known one', `${least}go-live: 2027-03-12\n`, '3:1 go-live unknown-field:goLive'],
    ['an unknown field deep inside', `${least}organisation:\n  name: B\n  sitez: 4\n`, '5:3 organisation.sitez unknown-field:sites'],
    ['an unknown field in a list', `${least}goals:\n  - title: G\n    tagret: 3\n`, '5:5 goals.0.tagret unknown-field:target'],
    ['an unknown field like no other', `${least}zzzzzzzzzz: 1\n`, '3:1 zzzzzzzzzz unknown-field'],
    ['the field __proto__', `${least}__proto__: {admin: true}\n`, '3:1 __proto__ unknown-field'],
    ['the field __proto__ deep inside', `${least}situation:\n  __proto__: {urgency: 9}\n`, '4:3 situation.__proto__ unknown-field'],
    ['the field constructor', `${least}constructor: {prototype: 1}\n`, '3:1 constructor unknown-field'],
    ['a merge key', `${least}<<: {name: B}\n`, '3:1 << unknown-field'],
    ['a date that does not exist', 'name: A\nstart: 2026-02-30\n', '2:8 start not-a-date'],
    ['a date in another form', 'name: A\nstart: 18.5.2026\n', '2:8 start not-a-date'],
    ['a year beyond all plans', 'name: A\nstart: 9999-12-31\n', '2:8 start date-out-of-range:1990-2200'],
    ['a start after the go-live', `${least}goLive: 2026-05-17\n`, '3:9 goLive dates-reversed'],
    ['a missing name, at the object it is missing in', `${least}goals:\n  - target: 80\n`, '4:5 goals.0.title required'],
    ['an empty name', 'name: "  "\nstart: 2026-05-18\n', '1:7 name required'],
    ['a name of nothing but invisible characters', 'name: "\\u202e\\u200b"\nstart: 2026-05-18\n', '1:7 name required'],
    ['a text where a number belongs', `${least}budget: much\n`, '3:9 budget wrong-type:number'],
    ['a number where a text belongs', 'name: 2026\nstart: 2026-05-18\n', '1:7 name wrong-type:text'],
    ['half an employee', `${least}organisation: {employees: 1.5}\n`, '3:27 organisation.employees wrong-type:whole-number'],
    ['an infinite budget', `${least}budget: .inf\n`, '3:9 budget wrong-type:number'],
    ['a mark above five', `${least}situation: {urgency: 6}\n`, '3:22 situation.urgency too-large:5'],
    ['an unknown group', `${least}team:\n  - {name: X, group: boss}\n`, '4:22 team.0.group not-one-of:steering-committee, project-manager, business-analysis, development, technical-architecture, user-training, deployment, supervision'],
    ['a department that is neither name nor object', `${least}organisation:\n  departments: [5]\n`, '4:17 organisation.departments.0 wrong-type:text-or-object'],
    ['a time zone that is none', `${least}timeZone: Mars/Olympus\n`, '3:11 timeZone not-a-time-zone'],
    ['a currency that is none', `${least}currency: XYZ\n`, '3:11 currency not-a-currency'],
    ['a country that is none', `${least}calendar: Atlantis\n`, '3:11 calendar not-a-country'],
    ['a calendar without a working day', `${least}calendar: {weekend: [1, 2, 3, 4, 5, 6, 7]}\n`, '3:12 calendar.weekend calendar-empty'],
    ['an id that is no address', `${least}id: ../../x\n`, '3:5 id not-an-id'],
    ['a goal’s shape that there is not', `${least}goals:\n  - title: G\n    shape: upwards\n`, '5:12 goals.0.shape not-one-of:increase, decrease, keep-above, keep-below, range'],
    ['a rhythm with no unit', `${least}goals:\n  - title: G\n    rhythm: { every: 2 }\n`, '5:5 goals.0.rhythm.unit required'],
    ['a target on the wrong side of the baseline', `${least}goals:\n  - { title: G, shape: decrease, baseline: 20, target: 75 }\n`, '4:56 goals.0.target target-wrong-side'],
    ['a range that is reversed', `${least}goals:\n  - { title: G, low: 85, high: 75 }\n`, '4:32 goals.0.high range-reversed'],
    ['a goal that is due before its baseline', `${least}goals:\n  - { title: G, baselineOn: 2026-06-01, dueOn: 2026-06-01 }\n`, '4:48 goals.0.dueOn before-baseline:2026-06-01'],
    ['odds above one', `${least}goals:\n  - { title: G, odds: 80 }\n`, '4:23 goals.0.odds too-large:1'],
    ['a goal that stands twice', `${least}goals: [{title: G}, {title: "G "}]\n`, '3:29 goals.1.title duplicate'],
    ['a department that stands twice', `${least}organisation: {departments: [A, {name: A}]}\n`, '3:40 organisation.departments.1.name duplicate'],
    ['a text of a megabyte less a little', `${least}subtitle: ${'y'.repeat(900_000)}\n`, '3:11 subtitle too-long:300'],
  ])('names %s', (_, text, fault) => {
    expect(faultsIn(text)).toContain(fault)
  })

  it('names all of them at once', () => {
    expect(faultsIn('nam: A\nstart: 2026-02-30\nbudget: x\n')).toEqual([
      '1:1 name required', '2:8 start not-a-date', '3:9 budget wrong-type:number', '1:1 nam unknown-field:name',
    ])
  })
})

describe('hostile names', () => {
  it.each([
    ['__proto__', '__proto__', 'proto'],
    ['../../x', '../../x', 'x'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>', 'script-alert-1-script'],
    ['\u202egnp.exe', 'gnp.exe', 'gnp-exe'],
    ['🚗 Cars 🚙', '🚗 Cars 🚙', 'cars'],
    ['客户', '客户', ''],
    [`${'long '.repeat(30)}`, 'long '.repeat(30).trim(), 'long-long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('%s stays a text, and its id fits an address', (name, kept, id) => {
    const brief = readBrief(JSON.stringify({ name, start: '2026-05-18', problems: [name], organisation: { departments: [name] } }), 'x')
    const { brief: facts, name: own } = partsOf(brief, calendarOf)
    expect([own, facts.problems[0]?.text, facts.departments[0]?.name]).toEqual([kept, kept, kept])
    expect(slugOf(own)).toBe(id)
    expect(id).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)?$/)
  })
})
