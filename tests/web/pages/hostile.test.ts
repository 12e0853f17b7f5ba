import { JSDOM } from 'jsdom'
import pino from 'pino'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { phaseIds } from '../../../src/domain/ids.ts'
import { locales } from '../../../src/locales/locales.ts'
import { openContext } from '../../../src/open-context.ts'
import { createApp } from '../../../src/web/app.ts'
import { pageAt, pageRoutes } from '../../../src/web/page-routes.ts'
import { paths } from '../../../src/web/paths.ts'
import { stamp, today } from '../../cast/cast.ts'
import { hostileProject, hostileTexts } from '../../cast/hostile.ts'

const ID = 'harbour'
/** Every page of a project, with its forms open where an address opens them. */
const addresses = [
  paths.portfolio(), paths.newProject(), paths.inbox(), `${paths.inbox()}?project=${ID}&person=person-3`, paths.outbox(), paths.project(ID), ...phaseIds.flatMap((phase) => [paths.phase(ID, phase), paths.checkpoint(ID, phase)]), `${paths.phase(ID, 'planning')}?task=task-1`,
  paths.brief(ID), `${paths.brief(ID)}?edit=team`, paths.diagnosis(ID), ...[1, 2, 3].map((n) => `${paths.diagnosis(ID)}?problem=problem-${n}&for=%3Cimg%20src%3Dx%20onerror%3D1%3E`),
  paths.goals(ID), `${paths.goals(ID)}?problem=problem-1&due=all&add=goal`, paths.measurements(ID), paths.businessCase(ID), `${paths.businessCase(ID)}?edit=cost-1`, paths.benefits(ID), ...[1, 2, 3, 4].flatMap((n) => [paths.goal(ID, n), `${paths.goal(ID, n)}?edit=goal&show=all&correct=measurement-2`]),
  paths.processes(ID), `${paths.processes(ID)}?add=library&role=role-2`, ...[1, 2, 3, 4].map((n) => paths.process(ID, n)), `${paths.process(ID, 1)}?to-be=variant-3&gone=shown&draw=all`,
  paths.processImport(ID), `${paths.processImport(ID)}?process=process-1&variant=variant-1`, paths.variant(ID, 1, 1), paths.variant(ID, 2, 1), ...['combine', 'automate', 're-order'].map((kind) => `${paths.variant(ID, 1, 1)}?remedy=${kind}&steps=step-2,step-3`), `${paths.variant(ID, 1, 2)}?remedy=combine&steps=%3Cimg%20src%3Dx%20onerror%3D1%3E&page=9`,
  paths.issueImport(ID), paths.issueBatches(ID), `${paths.issueBatches(ID)}?to=consultant`, paths.issues(ID), ...['as=board&view=all', 'as=table&view=all&sort=title', 'view=all&text=alert', 'text=%3Cimg%20src%3Dx%20onerror%3D1%3E&department=%22%3E%3Cscript%3E'].map((query) => `${paths.issues(ID)}?${query}`),
  paths.triage(ID), paths.newIssue(ID), `${paths.newIssue(ID)}?title=%3Cscript%3Ealert(1)%3C%2Fscript%3E&description=%22%3E%3Cimg%20src%3Dx%20onerror%3D1%3E`, ...Array.from({ length: 14 }, (_, n) => paths.issue(ID, n + 1)),
  paths.doors(ID), paths.poster(ID, 4), `${paths.poster(ID, 5)}?in=all`, `${paths.poster(ID, 4)}?in=%3Cimg%20src%3Dx%3E`,
  paths.changeRequests(ID), `${paths.changeRequests(ID)}?show=all&issue=issue-1&edit=budget-line-1`, ...[1, 2, 3, 4].map((n) => `${paths.changeRequest(ID, n)}?edit=1`), `${paths.committee(ID)}?matter=matter-900`,
  paths.risks(ID), paths.riskQuestions(ID), ...[1, 11, 16, 17, 19].map((n) => paths.risk(ID, n)),
  paths.organisation(ID), `${paths.organisation(ID)}?edit=person-1`, paths.raci(ID), paths.rights(ID), paths.committee(ID), `${paths.benefits(ID)}?hold=1&show=closed`,
  ...[1, 2, 3].map((n) => paths.round(ID, n)), paths.meetings(ID), `${paths.meetings(ID)}?plan=committee`,
  ...[1, 2, 3, 4].map((n) => paths.meeting(ID, n)), paths.supervision(ID), paths.documents(ID), paths.history(ID), paths.translations(ID), paths.search(), `${paths.search()}?q=alert`, paths.searchIn(ID), ...['alert', '%3Cimg%20src%3Dx%20onerror%3D1%3E', '1&kind=issue'].map((q) => `${paths.searchIn(ID)}?q=${q}`),
]

/** One window reads all pages: a new one for each takes longer than the page. */
const reader = new new JSDOM('').window.DOMParser()
const documentOf = (html: string): Document => reader.parseFromString(html, 'text/html')

/** Which kinds of elements a page has: the same in every language, or a word of one became markup. */
const tagsOf = (html: string): string[] => [...new Set(html.match(/<[a-z][a-z0-9-]*/gi))].sort()

/** What runs, loads from elsewhere, or leads to a script: nothing that people wrote may become that. */
const isAlive = (element: Element): boolean =>
  /^(iframe|object|embed)$/i.test(element.tagName)
  || (/^script$/i.test(element.tagName) && (!element.getAttribute('src')?.startsWith('/script/') || element.textContent !== ''))
  || (/^img$/i.test(element.tagName) && !element.getAttribute('src')?.startsWith('/'))
  || [...element.attributes].some(({ name, value }) => /^on/i.test(name) || (name === 'style' && value.includes('url')) || (/href$/i.test(name) && /^\s*javascript:/i.test(value)))

describe('A page of a project in which people wrote hostile texts', () => {
  let get: (address: string, role: string, language: string) => Promise<request.Response>
  beforeAll(async () => {
    const { store, ...context } = await openContext({ folder: 'nowhere', memory: true, now: () => `${today}T02:00:00.000Z` })
    const next = hostileProject()
    await store.change(ID, () => ({
      entry: { at: stamp.at, by: { id: 'consultant', role: 'consultant' }, change: 'create-project', input: { name: next.name }, patches: [{ op: 'set', path: [], value: next }] }, next, result: null,
    }))
    const app = createApp({ ...context, store }, { demonstration: true, log: pino({ level: 'silent' }) })
    get = async (address, role, language) =>
      await request(app).get(address).set('host', 'localhost').set('cookie', `sixgate-acting=${role}`).set('accept-language', language)
  })

  it.each(addresses)('%s shows them as texts, in every language', async (address) => {
    const answers = await Promise.all(Object.values(locales).map(({ id }) => get(address, 'operator', id)))
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(text.replace(/<[^>]*>/g, ' ')).not.toMatch(/undefined|NaN|\[object/)
      expect(tagsOf(text)).toEqual(tagsOf(answers[0]?.text ?? ''))
    }
    const elements = [...documentOf(answers[0]?.text ?? '').querySelectorAll('*')]
    expect(elements.filter(isAlive).map(({ outerHTML }) => outerHTML.slice(0, 200))).toEqual([])
    const ids = elements.map(({ id }) => id).filter((id) => id !== '')
    expect(ids.filter((each, at) => ids.indexOf(each) !== at), 'ids that stand twice').toEqual([])
  })

  it('is among these, whichever it is', () => {
    const seen = addresses.map((address) => pageAt(address.split('?')[0] ?? '')?.page)
    expect(pageRoutes.filter(({ page }) => !seen.includes(page)).map(({ pattern }) => pattern)).toEqual([])
  })

  it('shows what was written, whole', async () => {
    const shown = async (address: string): Promise<string> => documentOf((await get(address, 'project-manager', 'en')).text).body.textContent ?? ''
    expect(await shown(paths.committee(ID))).toContain('<script>alert(1)</script>')
    expect(await shown(paths.round(ID, 1))).toContain('![x](https://example.invalid/x.png)')
    expect(await shown(paths.meeting(ID, 2))).toContain('<img src=x onerror=1>')
    expect(await shown(paths.raci(ID))).toContain('<%= 1 %> {{x}} #{7*7}')
    expect(await shown(paths.supervision(ID))).toContain(hostileTexts[0])
    expect(await shown(paths.documents(ID))).toContain('%%{init')
    for (const address of [paths.diagnosis(ID), paths.goals(ID), paths.measurements(ID), `${paths.goal(ID, 1)}?show=all`]) expect(await shown(address), address).toContain('<script>alert(1)</script>')
  })
})
