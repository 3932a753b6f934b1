import type { Ask, OpenFile } from '@fengqiao/domain-kit'
import { download } from '../../domain/exporting/decide.ts'
import { refuse } from '../../domain/refusals.ts'
import type { Deps } from '../../ports.ts'

/** Notes that the file leaves, then opens it. The same command again is the same download. */
export const downloadExport =
  ({ exports, exportFiles }: Pick<Deps, 'exports' | 'exportFiles'>) =>
  async ({ scope, meta, input: { exportId } }: Ask<{ readonly exportId: string }>): Promise<OpenFile> => {
    await exports.change({ scope, id: exportId }, meta, (state) =>
      download(state, { by: meta.actor, at: meta.at.getTime(), reach: scope.values }),
    )
    const { state } = await exports.load(scope, exportId)
    if (state.status !== 'MADE') throw refuse('EXPORT_OVER')
    return exportFiles.open(exportId, state.file.id)
  }
