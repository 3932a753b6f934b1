import { asyncapiDocument } from './asyncapi.ts'
import { refusalsModule, wordsModule } from './catalogues.ts'
import { entryModule } from './entries.ts'
import { eventsModule } from './events.ts'
import { fieldsModule } from './fields.ts'
import type { Model } from './model.ts'
import { contextOf } from './model.ts'
import { openapiDocument } from './openapi.ts'
import { permissionsModule } from './permissions.ts'
import { codecsModule, routesModule } from './routes.ts'
import { header, literal } from './typescript.ts'

/** `descriptors.ts`: the contracts as protobuf describes itself, for server reflection. */
const descriptorsModule = (base64: string): string =>
  `${header}\n/** A FileDescriptorSet of every contract, in base64. */\nexport const descriptors = '${base64}'\n`

/** Everything but ts-proto's own output, by its place in `src/gen/`. */
export const modulesOf = (model: Model, descriptors: string): ReadonlyMap<string, string> =>
  new Map([
    ['routes.ts', routesModule(model)],
    ['codecs.ts', codecsModule(model)],
    ['permissions.ts', permissionsModule(model)],
    ['events.ts', eventsModule(model)],
    ['refusals.ts', refusalsModule(model)],
    ['words.ts', wordsModule(model)],
    ['fields.ts', fieldsModule(model)],
    ['descriptors.ts', descriptorsModule(descriptors)],
    ['openapi.json', literal(openapiDocument(model))],
    ['asyncapi.json', literal(asyncapiDocument(model))],
    ...model.packages.map((name): [string, string] => [
      `entries/${contextOf(name)}.ts`,
      entryModule(model, name),
    ]),
  ])
