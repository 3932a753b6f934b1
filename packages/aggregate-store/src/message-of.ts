import type { EventMessage, JournalEntry, JournalHead } from '@fengqiao/domain-kit'

/** What a fact is to other services; `undefined` for what stays inside. */
export type ToContract = (
  entry: JournalEntry,
) => { readonly type: string; readonly data: unknown } | undefined

/** The contract event that a journal entry becomes, for the wire and the feed alike. */
export const messageOf = (
  entry: JournalEntry,
  {
    source,
    toContract,
    head,
  }: { source: string; toContract: ToContract; head: Pick<JournalHead, 'epoch' | 'hash'> },
): EventMessage | undefined => {
  const contract = entry.published ? toContract(entry) : undefined
  if (contract === undefined) return undefined
  const { id, kind, aggregateId, version, previous, position, at, actor, visibleTo } = entry
  return {
    ...{
      id,
      type: contract.type,
      source,
      kind,
      aggregateId,
      version,
      previous,
      position,
      at,
      actor,
      visibleTo,
    },
    ...(entry.cause === undefined ? {} : { cause: entry.cause }),
    ...(entry.trace === undefined ? {} : { trace: entry.trace }),
    epoch: head.epoch,
    head: head.hash,
    data: contract.data,
  }
}
