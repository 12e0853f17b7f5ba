import type { Account } from '../accounts/account.ts'
import { CREATE_PROJECT } from '../changes/change.ts'
import { isUndoable } from '../changes/inverse.ts'
import { overdueReviews } from '../domain/benefit-reviews.ts'
import { countryName } from '../domain/country-named.ts'
import { overdueMeasurements } from '../domain/goal-due.ts'
import type { Entry } from '../domain/history.ts'
import { openIssues } from '../domain/open-issues.ts'
import { membersOf } from '../domain/rights.ts'
import { inLocale } from '../domain/user-texts.ts'
import { sentenceOf } from '../locales/change-sentence.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import { locales } from '../locales/locales.ts'
import { namesOf } from '../locales/names.ts'
import { waitingRequests } from '../method/change-control.ts'
import { committeeQueue } from '../method/committee-queue.ts'
import { highRisks } from '../method/risk-register.ts'
import type { Ask, ProjectAsk } from './ask.ts'
import { countMark } from './inbox-count.ts'
import { paths, withQuery } from './paths.ts'
import { type Rail, railOf } from './rail.ts'
import { savedNothing } from './saved.ts'

type Link = { href: string; label: string; current: boolean; /** How many things wait there, or of processes how many are in scope. */ count?: string }
/** What stands above a page's content: a refusal, or what was saved, with the way to take it back. */
type Note = { tone: 'good' | 'warn' | 'bad' | 'accent'; title: string; text: string; undo: { action: string; back: string; version: number } | null; link: { href: string; label: string } | null }

/** Whom the reader of the demonstration may act as. */
type Actor = { id: string; name: string; current: boolean }

/** Everything around a page's content; every page object has one as `frame`. */
export type Frame = {
  lang: string
  theme: string | null
  title: string
  words: Record<string, unknown>
  kind: 'project' | 'sheet' | 'plain'
  home: string
  project: Link | null
  langs: { href: string; lang: string; label: string; short: string; current: boolean }[]
  reader: { action: string; back: string; actor: string; otherTheme: 'light' | 'dark'; roles: Actor[]; people: Actor[] }
  /** Who is signed in, and what that person finds behind the name. */
  account: { links: { href: string; label: string }[]; signOut: string } | null
  /** The field in the top bar: where it asks. Null: nobody is signed in, or the page is about nothing else. */
  search: { action: string; label: string; title: string } | null
  /** The way to what waits for the reader; `count` stands for how much that is until the page is sent. Null: nobody is signed in. */
  inbox: { href: string; label: string; count: string; current: boolean } | null
  nav: { label: string; links: Link[] }[]
  notes: Note[]
  rail: Rail | null
  footer: string[]
}

/** The frame of a page outside of any project. */
export function plainFrame(ask: Ask, title: string): Frame {
  const { reader, demonstration, posted } = ask
  const { words } = reader
  const { frame, method } = words
  return {
    lang: words.htmlLang, theme: reader.theme, title, words: frame, kind: 'plain', home: paths.portfolio(), project: null,
    langs: Object.values(locales).map(({ id, htmlLang, selfName, shortName }) => ({
      href: withQuery(ask.path, { ...ask.query, lang: id, saved: null }), lang: htmlLang, label: selfName, short: shortName, current: id === words.id,
    })),
    reader: {
      action: paths.reader(), back: withQuery(ask.path, { ...ask.query, saved: null, lang: null }), actor: reader.who.role === undefined ? reader.who.name : method.roles[reader.who.role],
      otherTheme: reader.theme === 'dark' ? 'light' : 'dark',
      roles: demonstration ? reader.chooser.map((id) => ({ id, name: method.roles[id], current: id === reader.who.role })) : [], people: [],
    },
    account: reader.account ? { links: accountLinks(reader.account, words), signOut: paths.signOut() } : null,
    search: demonstration || reader.account ? { action: paths.search(), label: words.searchPage.field, title: words.searchPage.title } : null,
    inbox: demonstration || reader.account ? { href: paths.inbox(), label: words.inboxPage.title, count: countMark, current: ask.path === paths.inbox() } : null,
    nav: [], rail: null, footer: [],
    notes: posted ? [{ tone: 'bad', title: frame.notSaved, text: posted.problem, undo: null, link: null }] : [],
  }
}

const accountLinks = ({ administrator }: Account, { frame, outboxPage }: Locale) => [
  { href: paths.account(), label: frame.account }, ...(administrator ? [{ href: paths.accounts(), label: frame.accounts }, { href: paths.outbox(), label: outboxPage.title }] : []),
]

/** In the demonstration: the members of the committee, so that several can vote, and whoever of the team is acted as now. */
function actorsIn({ project, me, reader: { chooser, who, words } }: ProjectAsk): Pick<Frame['reader'], 'people'> & { actor?: string } {
  if (chooser.length === 0) return { people: [] }
  const { person } = namesOf(project, words)
  const people = membersOf(project, 'steering-committee').map(({ id }) => ({ id, name: person(id), current: id === who.id }))
  return who.role === undefined && me ? { people, actor: person(me.id) } : { people }
}

/** Whom the reader of the demonstration is in one project is known on its pages alone, so the address says it. */
const inboxPath = ({ project, reader: { who, chooser } }: ProjectAsk): string => withQuery(paths.inbox(), chooser.length > 0 && who.role === undefined ? { project: project.id, person: who.id } : {})

/** The frame of a page of a project. `saved` is the change that brought the reader here, if any. */
export function projectFrame(ask: ProjectAsk, title: string, saved: Entry | null, kind: 'project' | 'sheet' = 'project'): Frame {
  const { project, held, reader, today } = ask
  const { words } = reader
  const format = formatOf(words.id)
  const name = inLocale(project, project.name, words.id)
  const plain = plainFrame(ask, title)
  return {
    ...plain, kind, reader: { ...plain.reader, ...actorsIn(ask) }, inbox: plain.inbox && { ...plain.inbox, href: inboxPath(ask) }, search: plain.search && { ...plain.search, action: paths.searchIn(project.id) },
    title: `${title}${words.goalWords.comma}${name}`,
    project: { href: keepingPast(ask, paths.project(project.id)), label: name, current: false },
    nav: navOf(ask),
    notes: [...plain.notes.map((note) => ({ ...note, text: withTitles(note.text, project, words), link: sinceLink(ask) })), ...standingNotes(ask), ...(saved ? [savedNote(ask, saved)] : []), ...(saved?.change === CREATE_PROJECT ? [settledNote(ask)] : [])],
    rail: pastRail(ask, railOf(project, today, words)),
    footer: [
      ...(project.example ? [words.frame.exampleNote] : []),
      words.frame.versionSaved({ version: format.number(held.version), time: words.frame.timeIn({ time: format.time(held.at, project.timeZone), zone: project.timeZone }) }),
    ],
  }
}

/** Where somebody was faster: what was changed since the page was made. */
const sinceLink = ({ project, posted, reader: { words } }: ProjectAsk): Note['link'] =>
  (posted?.since === undefined ? null : { href: withQuery(paths.history(project.id), { after: posted.since }), label: words.frame.whatChanged })

/** A refusal names the project and its tasks by their ids, for every door; on a page they are known by their names. */
function withTitles(text: string, project: ProjectAsk['project'], words: Locale): string {
  const names = namesOf(project, words)
  const { quoted } = formatOf(words.id)
  return text.replace(quoted(project.id), () => quoted(names.text(project.name))).replace(/[“「]?\b(task-\d+)\b[”」]?/g, (written, id: string) => (names.task(id) === id ? written : quoted(names.task(id))))
}

/** Links of a page that shows the past stay in the past. */
export const keepingPast = (ask: ProjectAsk, path: string): string => (ask.past ? withQuery(path, { at: ask.held.version }) : path)

const pastRail = (ask: ProjectAsk, rail: Rail): Rail => ({
  ...rail, gates: rail.gates.map((gate) => ({ ...gate, phasePath: keepingPast(ask, gate.phasePath), gatePath: keepingPast(ask, gate.gatePath) })),
})

function navOf(ask: ProjectAsk): Frame['nav'] {
  const { project, today, reader: { words } } = ask
  const { frame } = words
  const link = (href: string, label: string, count = 0): Link => ({
    href: keepingPast(ask, href), label, current: href === ask.path.replace(/\/(?:\d+|\d+\/variants\/\d+|import|batches|doors|new|triage|questions|measurements|business-case)$/, ''), ...(count > 0 ? { count: formatOf(words.id).number(count) } : {}),
  })
  return [
    { label: '', links: [link(paths.project(project.id), frame.overview), link(paths.brief(project.id), frame.brief), link(paths.issues(project.id), words.issuesPage.title, openIssues(project).length), link(paths.changeRequests(project.id), words.changeRequestsPage.title, waitingRequests(project, today).length), link(paths.risks(project.id), words.risksPage.title, highRisks(project, today))] },
    {
      label: frame.groupBuilt,
      links: [
        link(paths.diagnosis(project.id), words.diagnosisPage.title), link(paths.goals(project.id), words.goalsPage.title, overdueMeasurements(project, today).length),
        link(paths.processes(project.id), words.processesPage.title, project.processes.filter(({ inScope, withdrawn }) => inScope && !withdrawn).length), link(paths.benefits(project.id), words.benefitsPage.title, overdueReviews(project, today).length),
      ],
    },
    {
      label: frame.groupPeople,
      links: [link(paths.organisation(project.id), frame.organisation), link(paths.raci(project.id), words.raci.title), link(paths.committee(project.id), frame.committee, committeeQueue(project, today).length), link(paths.meetings(project.id), words.meetingsPage.title), link(paths.supervision(project.id), words.supervisionPage.title), link(paths.rights(project.id), words.rightsPage.title)],
    },
    {
      label: frame.groupRecords,
      links: [link(paths.documents(project.id), frame.documents), link(paths.history(project.id), frame.history), link(paths.translations(project.id), frame.translations)],
    },
  ]
}

function standingNotes(ask: ProjectAsk): Note[] {
  const { project, held, past, path, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const notes: Note[] = []
  if (past) {
    const text = words.frame.pastNote({ version: format.number(held.version), day: format.dayLong(today) })
    notes.push({ tone: 'warn', title: '', text, undo: null, link: { href: path, label: words.frame.toPresent } })
  } else if (project.demonstrationDay) {
    notes.push({ tone: 'accent', title: '', text: words.frame.demonstrationNote({ day: format.dayLong(project.demonstrationDay) }), undo: null, link: null })
  }
  if (savedNothing(ask)) notes.push({ tone: 'good', title: '', text: words.frame.nothingChanged, undo: null, link: null })
  if (project.closed) notes.push({ tone: 'warn', title: '', text: words.frame.closedNote, undo: null, link: null })
  return notes
}

function savedNote(ask: ProjectAsk, entry: Entry): Note {
  const { reader: { words, who }, project, held, path, query } = ask
  const mine = entry.by.id === who.id && entry.version === held.version && isUndoable(entry.change)
  return {
    tone: 'good', title: words.frame.saved, text: [namesOf(project, words).actor(entry.by.id), sentenceOf(entry, project, words)].join(words.project.sentenceGap), link: null,
    undo: mine ? { action: paths.change(project.id, 'undo'), back: withQuery(path, { ...query, saved: null, lang: null }), version: held.version } : null,
  }
}

/** By which working days, time zone and currency a project that was just made reckons: they follow from the country that was typed. */
function settledNote({ project: { calendar: { country, coveredYears }, timeZone, currency }, reader: { words } }: ProjectAsk): Note {
  const years = formatOf(words.id).list(coveredYears.map(String))
  const text = words.newProjectPage.settled({ country: countryName(country, words.htmlLang) ?? country, years, zone: timeZone, currency })
  return { tone: 'accent', title: '', text, undo: null, link: null }
}
