import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep, type Act } from '../../domain/act.ts'
import type { Export } from '../../domain/exporting/export.ts'
import type { ExportEvent } from '../../domain/exporting/export-events.ts'
import type { Deps } from '../../ports.ts'
import type { Worker } from '../importing/progress.ts'

/** How long whoever makes a file may be silent before another begins it anew. */
const patience = 30_000

/** One who works on an export that was found due: what he commits is refused once another has it. */
export const workOn = (
  { exports, clock }: Deps,
  { name }: Pick<Worker, 'name'>,
  { id, version: found }: Versioned<Export>,
) => {
  let version = found
  return {
    attempt: `${id}/${name}/${String(found)}`,
    commit: async (facts: (act: Act) => readonly ExportEvent[]): Promise<void> => {
      const meta = { ...ownStep(`${id}/${name}/${String(version)}`, clock()), expectedVersion: version }
      version = (await exports.change({ scope: systemScope, id }, meta, () => facts(actOf(meta)))).version
    },
  }
}

export type Work = ReturnType<typeof workOn>

/** Says that so many people are written and the work goes on. */
export const advance = ({ commit }: Work, people: number): Promise<void> =>
  commit((act) => [{ type: 'MakingAdvanced', ...act, people, nextAt: act.at + patience }])
