import type { DomainEvent } from '@fengqiao/domain-kit'
import { unhurried } from './documents.ts'
import { stateOf, type Kept } from './kept.ts'

/**
 * Says when documents are due that an earlier release kept without saying so; one that is written meanwhile says it
 * itself. Done again it finds nothing.
 */
export const dating = async <S, E extends DomainEvent>(kept: Kept<S, E>): Promise<void> => {
  const { dueAt, dueSince } = kept.options
  if (dueAt === undefined || dueSince === undefined) return
  const silent = { due_at: { $exists: false } }
  const older = kept.aggregates.find({ schema: { $lt: dueSince }, ...silent })
  for await (const document of older) {
    const due = dueAt(stateOf(kept, document))
    if (due === undefined) continue
    const { _id, version } = document
    const dated = { $set: { due_at: new Date(due) } }
    await kept.aggregates.updateOne({ _id, version, ...silent }, dated, unhurried)
  }
}
