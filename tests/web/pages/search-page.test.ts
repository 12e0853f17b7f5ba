import { beforeAll, describe, expect, it } from 'vitest'
import { served } from '../served.ts'

let site: Awaited<ReturnType<typeof served>>
const textOf = (html: string): string => html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

beforeAll(async () => {
  site = await served()
  await site.as('project-manager', 'add-goal', { title: 'Fewer <b>calls</b> & "letters"' })
})

describe('The page of the search', () => {
  it('says what was found, with its kind and the hit marked, and leads there', async () => {
    const { status, text } = await site.get('/projects/harbour/search?q=repairs')
    expect(status).toBe(200)
    expect(text).toContain('<a href="/projects/harbour/goals/2"><mark>Repairs</mark> done at the first visit')
    expect(textOf(text)).toMatch(/(?:One thing fits|\d+ things fit) “repairs”\./)
    expect(text).toContain('href="/search?q=repairs"')
  })

  it('shows hostile words as words', async () => {
    const { text } = await site.get(`/projects/harbour/search?q=${encodeURIComponent('<b>calls "x')}`)
    expect(text).toContain('value="&lt;b&gt;calls &#34;x"')
    const found = (await site.get('/projects/harbour/search?q=calls')).text
    expect(found).toContain('Fewer &lt;b&gt;<mark>calls</mark>&lt;/b&gt; &amp; &#34;letters&#34;')
  })

  it('can be narrowed to a kind and widened again', async () => {
    const { text } = await site.get('/projects/harbour/search?q=service&kind=goal')
    expect(text).toContain('href="/projects/harbour/search?q=service"')
    expect(text).toMatch(/aria-current="page">Goal <span class="sg-count">/)
    expect(textOf((await site.get('/projects/harbour/search?q=repairs&kind=risk')).text)).toContain('Nothing of this kind fits')
  })

  it('asks for words where there are none, and says when nothing fits', async () => {
    expect(textOf((await site.get('/projects/harbour/search')).text)).toContain('What are you looking for?')
    expect(textOf((await site.get('/projects/harbour/search?q=%E3%80%82')).text)).toContain('What are you looking for?')
    const none = await site.get('/projects/harbour/search?q=zebra')
    expect(textOf(none.text)).toContain('Nothing fits')
    expect(none.text).toContain('href="/search?q=zebra"')
  })

  it('searches all projects, and says whose each thing is', async () => {
    const { text } = await site.get('/search?q=repairs')
    expect(text).toContain('href="/projects/harbour/goals/2"')
    expect(textOf(text)).toContain('Goal Harbour Tools: one customer, one record')
  })

  it('finds the changes of the history, and the past as it was', async () => {
    expect((await site.get('/projects/harbour/search?q=letters&kind=change')).text).toContain('href="/projects/harbour?at=2"')
    const past = await site.get('/projects/harbour/search?q=letters&at=1')
    expect(textOf(past.text)).toContain('Nothing fits')
    expect((await site.get('/projects/harbour/search?q=repairs&at=1')).text).toContain('href="/projects/harbour/goals/2?at=1"')
  })

  it('is asked from the top bar of every page, and by a link where the bar is narrow', async () => {
    for (const [path, action] of [['/', '/search'], ['/new', '/search'], ['/projects/harbour', '/projects/harbour/search'], ['/projects/harbour/checkpoints/planning', '/projects/harbour/search']] as const) {
      const { text } = await site.get(path)
      expect(text, path).toContain(`<form class="sg-search" role="search" action="${action}" method="get">`)
      expect(text, path).toContain(`<a class="sg-iconlink sg-search-link" href="${action}"`)
    }
  })

  it('takes odd queries', async () => {
    for (const query of ['q=a&q=b', 'q=%F0%9F%98%80', `q=${'x'.repeat(5_000)}`, 'q=1&skip=999999', 'q=1&skip=-1', 'q=1&kind=nothing', 'q=%ED%A0%80']) expect((await site.get(`/projects/harbour/search?${query}`)).status, query).toBe(200)
  })
})
