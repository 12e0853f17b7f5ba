import { describe, expect, it } from 'vitest'
import { openHouse } from './house.ts'
import { served } from './served.ts'

const REPORT = '/projects/harbour/changes/report-issue'
const PAGE = '/projects/harbour/issues/new'
const numberOf = (text: string): string => /name="_once" value="([0-9a-f]{32})"/.exec(text)?.[1] ?? ''
const titles = async ({ project }: Pick<Awaited<ReturnType<typeof served>>, 'project'>) => (await project()).issues.map(({ title }) => title)

describe('A form that is sent twice', () => {
  it('does one thing, and leads to the same page', async () => {
    const stage = await served()
    const fields = { _back: PAGE, _version: '1', _once: numberOf((await stage.get(PAGE)).text), title: 'The list stays empty' }
    const answers = await Promise.all([stage.post(REPORT, fields), stage.post(REPORT, fields)])
    answers.push(await stage.post(REPORT, fields))
    expect(answers.map(({ status, headers }) => [status, headers['location']])).toEqual(Array(3).fill([303, `${PAGE}?saved=2`]))
    expect(await titles(stage)).toEqual(['The list stays empty'])
  })

  it('is another thing when it says something else, or comes from a page that was opened anew', async () => {
    const stage = await served()
    const [one, two] = [numberOf((await stage.get(PAGE)).text), numberOf((await stage.get(PAGE)).text)]
    expect(one).not.toBe(two)
    for (const [_once, title] of [[one, 'Empty'], [one, 'Slow'], [two, 'Empty']]) await stage.post(REPORT, { _back: PAGE, _once, title })
    expect(await titles(stage)).toEqual(['Empty', 'Slow', 'Empty'])
  })

  it('is heard again when it was refused', async () => {
    const stage = await served()
    const fields = { _back: PAGE, _once: numberOf((await stage.get(PAGE)).text), issue: 'issue-1', text: 'I have seen it too' }
    expect((await stage.post('/projects/harbour/changes/comment-issue', fields)).status).toBe(422)
    await stage.as('project-manager', 'report-issue', { title: 'Empty' })
    expect((await stage.post('/projects/harbour/changes/comment-issue', fields)).status).toBe(303)
  })

  it('does one thing for who is signed in as well, whose pages carry the number beside the token', async () => {
    const house = await openHouse()
    await house.person('Manager', 'person-3', { administrator: true })
    const manager = await house.signedIn('Manager')
    const fields = { _back: PAGE, _once: numberOf((await manager.get(PAGE)).text), title: 'The list stays empty' }
    const answers = [await manager.post(REPORT, fields), await manager.post(REPORT, fields)]
    expect(answers.map(({ status, headers }) => [status, headers['location']])).toEqual(Array(2).fill([303, `${PAGE}?saved=3`]))
    expect((await house.context.store.read('harbour')).project.issues).toHaveLength(1)
  })
})
