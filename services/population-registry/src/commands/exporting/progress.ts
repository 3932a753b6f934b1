import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { theRegistry, type Act } from '../../domain/act.ts'
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
      const at = clock()
      const commandId = `${id}/${name}/${String(version)}`
      const meta = { actor: theRegistry, commandId, requestHash: commandId, at, expectedVersion: version }
      const act = { by: theRegistry, at: at.getTime() }
      version = (await exports.change({ scope: systemScope, id }, meta, () => facts(act))).version
    },
  }
}

export type Work = ReturnType<typeof workOn>

/** Says that so many people are written and the work goes on. */
export const advance = ({ commit }: Work, people: number): Promise<void> =>
  commit((act) => [{ type: 'MakingAdvanced', ...act, people, nextAt: act.at + patience }])
