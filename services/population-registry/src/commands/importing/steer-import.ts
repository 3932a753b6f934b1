import { isRefusal } from '@fengqiao/domain-kit'
import type { Ask, AttachmentRef, Command, Receipt, StoredFile } from '@fengqiao/domain-kit'
import { rememberedOf, type Mapping } from '../../domain/importing/columns.ts'
import type { Chosen } from '../../domain/importing/differing.ts'
import type { Defaults } from '../../domain/importing/row.ts'
import { load, mapColumns, open, pause, undo } from '../../domain/importing/steer.ts'
import type { Deps } from '../../ports.ts'

export interface SheetUpload {
  /** What the sender said of its length; 0 when he did not. */
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Stores a sheet that an import will refer to. The same key again gets the same file. */
export const uploadSheet =
  ({ files }: Pick<Deps, 'files'>) =>
  ({ meta, input }: Ask<SheetUpload>): Promise<StoredFile> =>
    files.store({ by: meta.actor, commandId: meta.commandId, at: meta.at, ...input })

export interface Opening {
  readonly attachmentId: string
  readonly source: string
  readonly defaults: Defaults
}

/**
 * Begins an import. The sheet is held for it before the commit, kept after it, and free again when it was refused; the
 * columns of the latest import of the same source are remembered.
 */
export const openImport =
  ({ imports, files }: Pick<Deps, 'imports' | 'files'>): Command<Opening> =>
  async ({ scope, meta, input: { attachmentId, source, defaults } }) => {
    const latest = await imports.latestOf(scope, source)
    const remembered = latest?.state.layout ? rememberedOf(latest.state.layout) : []
    const claim = await files.claim({ ids: [attachmentId], by: meta.actor, holder: imports.idFor(meta) })
    const facts = {
      by: meta.actor,
      at: meta.at.getTime(),
      source,
      defaults,
      remembered,
      within: scope.values,
    }
    try {
      const made = await imports.create(meta, () => {
        claim.demandFresh()
        return open({ ...facts, file: claim.refs[0] as AttachmentRef })
      })
      await claim.confirm()
      return made
    } catch (error) {
      if (isRefusal(error)) await claim.release()
      throw error
    }
  }

type OfImport<I = object> = Ask<{ readonly importId: string } & I>

/** What a person says about an import that is there. */
export const steeringOf = ({ imports }: Pick<Deps, 'imports'>) => {
  const steer =
    (rule: typeof pause | typeof undo) =>
    ({ scope, meta, input }: OfImport): Promise<Receipt> =>
      imports.change({ scope, id: input.importId }, meta, (state) =>
        rule(state, { by: meta.actor, at: meta.at.getTime() }),
      )
  return {
    loadImport: ({ scope, meta, input }: OfImport<{ readonly chosen?: Chosen }>): Promise<Receipt> => {
      const { importId, chosen } = input
      const act = { by: meta.actor, at: meta.at.getTime(), ...(chosen ? { chosen } : {}) }
      return imports.change({ scope, id: importId }, meta, (state) => load(state, act))
    },
    pauseImport: steer(pause),
    undoImport: steer(undo),
    mapImportColumns: ({ scope, meta, input }: OfImport<{ readonly mapping: Mapping }>): Promise<Receipt> =>
      imports.change({ scope, id: input.importId }, meta, (state) =>
        mapColumns(state, { by: meta.actor, at: meta.at.getTime(), mapping: input.mapping }),
      ),
  }
}
