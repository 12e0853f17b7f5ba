import { standing } from '../domain/by-id.ts'
import type { Project } from '../domain/project.ts'
import { sealHolds } from '../domain/seal.ts'

/**
 * What sealed minutes say against a history: each seal names the change that it was set after and the hash of that change, so a
 * past that was written anew, however neatly, does not fit. `hashOf`: the hash of a change as it stands now, by its version.
 */
export const sealFaults = (project: Project | null, file: string, hashOf: (version: number) => string | undefined): string[] =>
  standing(project?.meetings ?? []).flatMap((meeting) => {
    const { id, sealed } = meeting
    if (!sealed) return []
    const name = `${file}: the minutes of ${id}, sealed at ${sealed.at},`
    const way = 'Compare with a backup and with the printed minutes, which name the same hash, and restore the backup in which they agree.'
    const found = hashOf(sealed.version)
    return [
      ...(found === undefined ? [`${name} stand on change ${sealed.version}, which is not there: changes were cut off. ${way}`] : []),
      ...(found !== undefined && found !== sealed.head ? [`${name} stand on change ${sealed.version} with the hash ${sealed.head}, but that change has the hash ${found} now: the history before them was rewritten. ${way}`] : []),
      ...(sealHolds(meeting) ? [] : [`${name} no longer say what was sealed: their hash is not ${sealed.hash}. ${way}`]),
    ]
  })
