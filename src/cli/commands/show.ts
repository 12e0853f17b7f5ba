import { seen } from '../../changes/seen.ts'
import { areaTables, rawAreas } from '../areas.ts'
import { phaseAsked, dayAsked } from '../asked.ts'
import type { Session } from '../session.ts'

type Args = { project: string; area: string; phase?: string | undefined; on?: string | undefined; raw?: boolean | undefined }

/** `sixgate show PROJECT AREA`: one area as a table; with `--json` or `--raw` as it is stored. */
export async function show({ project: id, area, phase, on, raw = false }: Args, session: Session): Promise<void> {
  const context = await session.context()
  const { project } = await seen(context, await session.who(), id)
  const wanted = phaseAsked(phase, session)
  const today = dayAsked(on, session) ?? context.today(project)
  const name = area as keyof typeof rawAreas
  const value = rawAreas[name](project, wanted, today)
  if (raw) return session.world.out(`${JSON.stringify(value, null, 2)}\n`)
  if (session.json) return session.answer(value, () => [])
  const { columns, rows } = areaTables[name]({ project, today, phase: wanted, words: await session.locale(), cli: session.words })
  session.answer(value, () => session.table(columns, rows))
}
