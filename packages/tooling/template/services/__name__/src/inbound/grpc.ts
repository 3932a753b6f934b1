import { __Thing__ServiceService } from '@fengqiao/contracts/__name__/v1'
import { asking, doing, implement, pageOf, serveFeed, type Implementation } from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { __oneThing__Message } from './to-proto.ts'

/** What this service does, over gRPC: translation, nothing else. */
export const __oneThing__Service = ({ commands, queries, feed }: Feature): Implementation =>
  implement(__Thing__ServiceService, {
    register__Thing__: doing(commands.register__Thing__, ({ gridCode, referenceId }) => ({
      gridCode,
      referenceId,
    })),
    close__Thing__: doing(commands.close__Thing__, ({ __oneThing__Id }) => ({ id: __oneThing__Id })),
    get__Thing__: async ({ __oneThing__Id }, call) =>
      __oneThing__Message(await queries.get__Thing__(asking(call, { id: __oneThing__Id }))),
    list__Things__: async ({ gridCode, ...page }, call) => {
      const filter = gridCode ? { gridCode } : {}
      const { items, next } = await queries.list__Things__(asking(call, { filter, ...pageOf(page) }))
      return { __manyThings__: items.map(__oneThing__Message), nextPageToken: next ?? '' }
    },
    readEvents: serveFeed(feed),
  })
