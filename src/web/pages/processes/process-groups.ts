import { standing } from '../../../domain/by-id.ts'
import { Process } from '../../../domain/process/process.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import type { Locale } from '../../../locales/locale.ts'
import { areaSaid, processSpeaker } from '../../../locales/process-said.ts'
import { type ProcessRow, processRow } from './process-row.ts'

export type ProcessGroup = { id: string; title: string; rows: ProcessRow[] }

/** The processes by area, in the order of the business line; those out of scope last in theirs. */
export const processGroups = remember((project: Project, words: Locale) => [project, words], (project: Project, words: Locale): ProcessGroup[] => {
  const speaker = processSpeaker(project, words)
  const processes = standing(project.processes)
  return Process.shape.area.options.flatMap((area): ProcessGroup[] => {
    const mine = processes.filter((process) => process.area === area).sort((a, b) => Number(b.inScope) - Number(a.inScope))
    return mine.length === 0 ? [] : [{ id: `area-${area}`, title: areaSaid(words, area), rows: mine.map((process) => processRow(speaker, process)) }]
  })
})
