import type { mongo } from 'mongoose'
import type { StoreConnection } from '../connection.ts'

interface Asked {
  readonly collection: string
  readonly filter: mongo.BSON.Document
  readonly sort?: mongo.BSON.Document
  readonly limit?: number
}

interface Explained {
  readonly queryPlanner?: { readonly winningPlan?: unknown }
  readonly executionStats?: { readonly totalDocsExamined?: number; readonly nReturned?: number }
}

const firstStage = (command: mongo.BSON.Document): mongo.BSON.Document => {
  const [stage] = command.pipeline as readonly mongo.BSON.Document[]
  return (stage?.$match ?? {}) as mongo.BSON.Document
}

/** What a command looks for, whatever it then does with it. */
const questionsOf = (name: string, command: mongo.BSON.Document): readonly Asked[] => {
  const collection = String(command[name])
  const { filter, sort, limit, query } = command as Record<string, mongo.BSON.Document> & { limit?: number }
  if (name === 'find') {
    return [
      { collection, filter: filter ?? {}, ...(sort && { sort }), ...(limit === undefined ? {} : { limit }) },
    ]
  }
  if (name === 'aggregate') return [{ collection, filter: firstStage(command) }]
  if (name === 'findAndModify') return [{ collection, filter: query ?? {} }]
  const writes = (command.updates ?? command.deletes ?? []) as readonly { readonly q: mongo.BSON.Document }[]
  return writes.map(({ q }) => ({ collection, filter: q }))
}

/** Far more examined than returned: the index did not answer, it only began to. */
const mostExamined = (returned: number): number => 20 + 4 * returned

const offence = async (store: StoreConnection, asked: Asked): Promise<string | undefined> => {
  const { collection, filter, sort = {}, limit = 0 } = asked
  const found = store.collection(collection).find(filter, { sort, limit })
  const { queryPlanner, executionStats } = (await found.explain('executionStats')) as Explained
  const plan = JSON.stringify(queryPlanner?.winningPlan)
  const examined = executionStats?.totalDocsExamined ?? 0
  const isScan = plan.includes('COLLSCAN')
  const isSorted = plan.includes('"SORT"')
  if (!isScan && !isSorted && examined <= mostExamined(executionStats?.nReturned ?? 0)) return undefined
  const why = isScan ? 'no index' : isSorted ? 'sorted in memory' : `examined ${String(examined)}`
  return `${collection} ${JSON.stringify(Object.keys(filter))} sort ${JSON.stringify(sort)}: ${why}`
}

/**
 * Use in a service's tests on a connection made with `monitorCommands`: remembers what the driver asks, and says
 * which questions no index answers. Ask after the collections hold enough for a plan to matter.
 */
export const watchCommands = (
  store: StoreConnection,
): { readonly offences: () => Promise<readonly string[]> } => {
  const seen = new Map<string, Asked>()
  const listen = ({ commandName, command }: mongo.CommandStartedEvent): void => {
    for (const asked of questionsOf(commandName, command)) {
      const shape = JSON.stringify([asked.collection, Object.keys(asked.filter), asked.sort])
      if (!seen.has(shape)) seen.set(shape, asked)
    }
  }
  const client = store.connection.getClient()
  client.on('commandStarted', listen)
  return {
    offences: async () => {
      client.off('commandStarted', listen)
      const found = await Promise.all([...seen.values()].map((asked) => offence(store, asked)))
      return found.filter((one) => one !== undefined)
    },
  }
}
