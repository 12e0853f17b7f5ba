import { seen } from '../../changes/seen.ts'
import { areaTables, rawAreas } from '../areas.ts'
import { phaseAsked, dayAsked } from '../asked.ts'
import { processAsked, variantAsked } from '../process-asked.ts'
import { rawProcesses, stepsSheet } from '../processes-area.ts'
import type { Session } from '../session.ts'

type Args = { project: string; area: string; phase?: string | undefined; on?: string | undefined; raw?: boolean | undefined; process?: string | undefined; variant?: string | undefined }

/** `sixgate show PROJECT AREA`: one area as a table; with `--json` or `--raw` as it is stored. `--process`: one process, as its step table. */
export async function show({ project: id, area, phase, on, raw = false, process: named, variant }: Args, session: Session): Promise<void> {
  const context = await session.context()
  const { project } = await seen(context, await session.who(), id)
  const wanted = phaseAsked(phase, session)
  const today = dayAsked(on, session) ?? context.today(project)
  const name = area as keyof typeof rawAreas
  const process = named === undefined || name !== 'processes' ? null : processAsked(project, named)
  const value = process ? rawProcesses(project, process)[0] : rawAreas[name](project, wanted, today)
  if (raw) return session.world.out(`${JSON.stringify(value, null, 2)}\n`)
  if (session.json) return session.answer(value, () => [])
  const asked = { project, today, phase: wanted, words: await session.locale(), cli: session.words }
  const { columns, rows } = process ? stepsSheet(variantAsked(process, variant), asked) : areaTables[name](asked)
  session.answer(value, () => session.table(columns, rows))
}
