import { standingById } from '../../domain/by-id.ts'
import { LocaleId } from '../../domain/ids.ts'
import { Problem } from '../../domain/problem.ts'
import type { Locale } from '../../locales/locale.ts'
import { locales } from '../../locales/locales.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { isLocalAddress } from '../public-address.ts'
import { qrCode } from '../qr-code.ts'
import { tokenOf } from '../report/door-asked.ts'

const ALL = 'all'

/** `/projects/:id/issues/doors/:n/poster`: a sheet to print and put up; `?in=` a language, or all of them on one page. */
export function posterPage(ask: ProjectAsk): Page {
  const { project, params, query, path, address = '', reader: { words } } = ask
  const say = words.posterPage
  const n = params['n'] ?? ''
  if (!/^[1-9]\d{0,8}$/.test(n)) throw new Problem('page-unknown', { path })
  const door = standingById(project.issueDesk.doors, `door-${n}`, 'door')
  const chosen = query['in'] === ALL ? ALL : (LocaleId.safeParse(query['in']).data ?? words.id)
  const languages = Object.values(locales).filter(({ id }) => chosen === ALL || id === chosen)
  const target = `${address}${paths.report(tokenOf(project, door))}`
  return {
    view: 'poster',
    page: {
      frame: projectFrame(ask, say.title, null, 'sheet'), words: say, back: { href: keepingPast(ask, paths.doors(project.id)), label: say.back },
      choices: [...Object.values(locales).map(({ id, selfName, htmlLang }) => ({ value: id as string, label: selfName, lang: htmlLang })), { value: ALL, label: say.allLanguages, lang: words.htmlLang }]
        .map(({ value, ...choice }) => ({ ...choice, href: withQuery(keepingPast(ask, path), { in: value }), current: value === chosen })),
      warnings: [...(door.closed || project.closed ? [say.closed] : []), ...(isLocalAddress(address) ? [words.doorsPage.local] : [])],
      qr: qrCode(target, say.qr), address: target.replace(/^https?:\/\//, ''), isAll: chosen === ALL, parts: languages.map((locale) => partOf(ask, locale, door.title)),
    },
  }
}

function partOf({ project }: ProjectAsk, locale: Locale, title: string) {
  const { posterPage: say, htmlLang } = locale
  const names = namesOf(project, locale)
  return {
    lang: htmlLang, project: names.project(), heading: say.heading, half: project.issueDesk.anonymous ? say.half : say.halfAccount, steps: say.steps, what: say.what, whatText: say.whatText,
    where: say.where({ title: names.text(title) }), address: say.address,
  }
}
