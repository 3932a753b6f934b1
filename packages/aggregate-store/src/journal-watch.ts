import type { Log } from '@fengqiao/domain-kit'
import type { StoreConnection } from './connection.ts'
import type { JournalDocument } from './documents.ts'
import { journalCollection } from './documents.ts'
import { reasonOf } from './wakeable.ts'

export interface JournalWatch {
  readonly open: () => void
  readonly close: () => Promise<void>
}

const again = 5_000

/**
 * Hears of the other replicas' journal entries: the one that publishes need not be the one that journaled, and of its
 * own it knows without asking. It only wakes; where the engine offers no change streams, the publisher's own looks are all there is.
 */
export const journalWatch = (store: StoreConnection, wake: () => void, log: Log): JournalWatch => {
  const journal = store.collection<JournalDocument>(journalCollection)
  const others = { operationType: 'insert', 'fullDocument.relayed_by': { $ne: store.replica } }
  const listen = () => journal.watch([{ $match: others }, { $project: { _id: 1 } }])
  let stream: ReturnType<typeof listen> | undefined
  let timer: NodeJS.Timeout | undefined
  const open = (): void => {
    const mine = listen()
    stream = mine
    mine.on('change', wake)
    mine.on('error', (error: unknown) => {
      if (stream !== mine) return
      stream = undefined
      log.warn({ error: reasonOf(error) }, 'the journal cannot be watched now')
      void mine.close().catch(() => undefined)
      timer = setTimeout(open, again)
    })
  }
  return {
    open,
    close: async () => {
      clearTimeout(timer)
      const mine = stream
      stream = undefined
      await mine?.close().catch(() => undefined)
    },
  }
}
