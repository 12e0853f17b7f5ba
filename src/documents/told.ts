import { type Day, dayIn } from '../domain/day.ts'
import type { PhaseId } from '../domain/ids.ts'
import type { Deliverable, Project } from '../domain/project.ts'
import { type Format, formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import { type Names, namesOf } from '../locales/names.ts'

/**
 * All that a document is made from. `part`: which one of a document with parts; `phase`: that part, or the present phase. `behind`:
 * which approved documents say something else by now; absent where what a document says is compared, or that would go in a circle.
 */
export type Told = { project: Project; version: number; today: Day; phase: PhaseId; part: string | null; words: Locale; behind?: (deliverable: Deliverable) => boolean }

/** What a model works with: what it is told, and the names and formats of the language. */
export type Speaker = Told & { names: Names; format: Format; doc: Locale['documents'] }

export const speakerOf = (told: Told): Speaker =>
  ({ ...told, names: namesOf(told.project, told.words), format: formatOf(told.words.id), doc: told.words.documents })

/** A picture of a document: Mermaid text for the Markdown, and our own SVG for every other format. */
export type Diagram = { mermaid: string; svg: string }

/** What every document says at its top. `stamp` (day and version) does not count as content. */
export type Head = { title: string; project: string; subtitle: string; example: string; stamp: string }

/** A document before it is written: plain data, all words chosen. The template only prints it. */
export type DocumentModel = { head: Head; diagrams: Readonly<Record<string, Diagram>> }

export function headOf({ project, version, today, names, format, doc }: Speaker, title: string): Head {
  return {
    title,
    project: names.project(),
    subtitle: names.text(project.subtitle),
    example: project.example ? doc.common.example : '',
    stamp: doc.common.stamp({ day: format.date(today), version: format.number(version) }),
  }
}

/** The day of a moment, with its year. */
export const dateAt = ({ project, format }: Speaker, at: string): string => format.date(dayIn(project.timeZone, at))

/** A text of a person as paragraphs: each of its lines is one, so that lists stay lists. */
export const paragraphsOf = (text: string): string[] => text.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '')
