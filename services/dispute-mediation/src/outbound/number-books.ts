import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import { DomainError, systemScope, type Meta, type Receipt } from '@fengqiao/domain-kit'
import { communityOf } from '@fengqiao/standards'
import {
  bookOf,
  evolveBook,
  takeNumber,
  yearOf,
  type NumberBook,
  type NumberTaken,
} from '../domain/number.ts'
import type { TakeNumber } from '../ports.ts'

const nameOf = ({ naturalId }: Meta): string => {
  if (naturalId === undefined) throw new Error('a number book is created under its community and year')
  return naturalId
}

/** One book a committee and a year. Nobody reads it but this service; its entries are in the journal. */
export const bookAggregates = ({ connection, wake }: StoreHooks) =>
  aggregates<NumberBook, NumberTaken>(connection, {
    kind: 'NumberBook',
    collection: 'number_books',
    evolve: evolveBook,
    visibleTo: () => [],
    isPublished: () => false,
    indexes: [],
    schema: 1,
    idOf: nameOf,
    wake,
  })

/** The first entry opens the book; whoever comes second to that writes into it. */
const enter = async (
  books: ReturnType<typeof bookAggregates>,
  meta: Meta & { readonly naturalId: string },
  disputeId: string,
): Promise<Receipt> => {
  const target = { scope: systemScope, id: meta.naturalId }
  const write = () => books.change(target, meta, (book) => takeNumber(book, disputeId))
  if (await books.look(systemScope, meta.naturalId)) return write()
  try {
    return await books.create(meta, () => takeNumber(undefined, disputeId))
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'exists') return write()
    throw error
  }
}

/** What a community's committee calls its files, such as 武城人调字. */
export type PrefixOf = (community: string) => string

/** One entry after the other in each book: replicas may still meet there, a process does not meet itself. */
const inTurn = () => {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(book: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(book) ?? Promise.resolve()).then(work, work)
    last.set(book, turn)
    try {
      return await turn
    } finally {
      if (last.get(book) === turn) last.delete(book)
    }
  }
}

/** Numbers as the books give them: an entry's version is its number. */
export const numbersOf = (books: ReturnType<typeof bookAggregates>, prefixOf: PrefixOf): TakeNumber => {
  const turns = inTurn()
  return async (disputeId, gridCode, acceptedAt) => {
    const commandId = `${disputeId}/number`
    const meta = {
      actor: 'number-book',
      commandId,
      requestHash: commandId,
      naturalId: bookOf(gridCode, acceptedAt),
      at: new Date(acceptedAt),
    }
    const { version } = await turns(meta.naturalId, () => enter(books, meta, disputeId))
    return { year: yearOf(acceptedAt), prefix: prefixOf(communityOf(gridCode)), seq: version }
  }
}
