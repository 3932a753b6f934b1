import type { CommandStartedEvent, Document } from 'mongodb'
import type { StoreConnection } from '../connection.ts'

interface Asked {
  readonly collection: string
  readonly filter: Document
  readonly sort?: Document | undefined
  readonly limit?: number
}

interface Explained {
  readonly queryPlanner?: { readonly winningPlan?: unknown }
  readonly executionStats?: { readonly totalDocsExamined?: number; readonly nReturned?: number }
}

const firstStage = (command: Document): Document => {
  const [stage] = command.pipeline as readonly Document[]
  return (stage?.$match ?? {}) as Document
}

const found = ({ filter, sort, limit }: Document) => [
  {
    filter: (filter ?? {}) as Document,
    sort: sort as Document,
    limit: Number(limit ?? 0),
  },
]
const written = (writes: unknown) =>
  (writes as readonly { readonly q: Document }[]).map(({ q }) => ({ filter: q }))

/** What a command looks for, whatever it then does with it. */
const lookedFor: Readonly<Record<string, (command: Document) => readonly Omit<Asked, 'collection'>[]>> = {
  find: found,
  aggregate: (command) => [{ filter: firstStage(command) }],
  findAndModify: ({ query }) => [{ filter: query as Document }],
  update: ({ updates }) => written(updates),
  delete: ({ deletes }) => written(deletes),
}

const questionsOf = (name: string, command: Document): readonly Asked[] =>
  (lookedFor[name]?.(command) ?? []).map((asked) => ({ collection: String(command[name]), ...asked }))

/** Far more examined than returned: the index did not answer, it only began to. */
const mostExamined = (returned: number): number => 20 + 4 * returned

const faultOf = ({ queryPlanner, executionStats }: Explained): string | undefined => {
  const plan = JSON.stringify(queryPlanner?.winningPlan)
  if (plan.includes('COLLSCAN')) return 'no index'
  if (plan.includes('"SORT"')) return 'sorted in memory'
  const { totalDocsExamined: examined = 0, nReturned: returned = 0 } = executionStats ?? {}
  return examined > mostExamined(returned)
    ? `examined ${String(examined)} for ${String(returned)}`
    : undefined
}

const offence = async (store: StoreConnection, asked: Asked): Promise<string | undefined> => {
  const { collection, filter, sort = {}, limit = 0 } = asked
  const explained = await store.collection(collection).find(filter, { sort, limit }).explain('executionStats')
  const fault = faultOf(explained)
  return (
    fault && `${collection} ${JSON.stringify(Object.keys(filter))} sort ${JSON.stringify(sort)}: ${fault}`
  )
}

/**
 * Use in a service's tests on a connection made with `monitorCommands`: remembers what the driver asks, and says
 * which questions no index answers. Ask after the collections hold enough for a plan to matter.
 */
export const watchCommands = (
  store: StoreConnection,
): { readonly offences: () => Promise<readonly string[]> } => {
  const seen = new Map<string, Asked>()
  const listen = ({ commandName, command }: CommandStartedEvent): void => {
    for (const asked of questionsOf(commandName, command)) {
      const shape = JSON.stringify([asked.collection, Object.keys(asked.filter), asked.sort])
      if (!seen.has(shape)) seen.set(shape, asked)
    }
  }
  const client = store.db.client
  client.on('commandStarted', listen)
  return {
    offences: async () => {
      client.off('commandStarted', listen)
      const offences = await Promise.all([...seen.values()].map((asked) => offence(store, asked)))
      return offences.filter((one) => one !== undefined)
    },
  }
}
