import type { Accepted, ScopeKind, Shape, Shedding, Words } from '../types.ts'
import { commentsOf } from './comments.ts'
import type { Comments } from './comments.ts'
import type { Image, ImageEnum, ImageFile, ImageMessage, ImageService, Options } from './image.ts'
import type {
  AccessModel,
  EnumModel,
  EventModel,
  HttpModel,
  MessageModel,
  MethodModel,
  Model,
} from './model.ts'
import type { ServiceModel } from './model.ts'
import { our, plain, prefixOf, readField } from './read-field.ts'

/** Where a definition stands: its file, the names and the comment path around it. */
interface Place {
  readonly file: ImageFile
  readonly comments: Comments
  readonly around: readonly string[]
  readonly path: readonly number[]
}

const named = (place: Place, name: string) => ({
  fullName: [place.file.package ?? '', ...place.around, name].join('.'),
  tsName: [...place.around, name].join('_'),
  package: place.file.package ?? '',
  file: place.file.name,
  doc: place.comments(place.path),
})

const readEnum = (found: ImageEnum, place: Place): EnumModel => ({
  ...named(place, found.name),
  values: found.value.map((value) => {
    const words = our<Words>(value.options, 'words')
    const role = our<{ name: Words; permissions?: string[]; participantOnly?: boolean }>(
      value.options,
      'role',
    )
    return {
      name: value.name,
      short: value.name.slice(prefixOf(found.name).length),
      number: value.number,
      ...(words !== undefined ? { words } : {}),
      ...(role !== undefined
        ? {
            role: {
              names: role.name,
              permissions: role.permissions ?? [],
              participantOnly: role.participantOnly === true,
            },
          }
        : {}),
    }
  }),
})

const readMessage = (message: ImageMessage, place: Place): MessageModel => {
  const event = our<EventModel>(message.options, 'event')
  return {
    ...named(place, message.name),
    fields: (message.field ?? []).map((field, index) =>
      readField(field, place.comments([...place.path, 2, index])),
    ),
    ...(event !== undefined ? { event } : {}),
  }
}

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const

const readHttp = (options: Options | undefined): HttpModel | undefined => {
  const rule = options?.['[google.api.http]'] as Record<string, string> | undefined
  const verb = verbs.find((candidate) => rule?.[candidate] !== undefined)
  if (rule === undefined || verb === undefined) return undefined
  return { verb, template: rule[verb] ?? '', body: rule['body'] === '*' }
}

const readAccess = (options: Options | undefined): AccessModel | undefined => {
  const access = our<Record<string, unknown>>(options, 'access')
  if (access === undefined) return undefined
  const text = (name: string): string | undefined => access[name] as string | undefined
  return {
    permission: text('permission') ?? '',
    scope: plain<ScopeKind | 'unspecified'>(text('scope'), 'SCOPE_KIND_', 'unspecified'),
    shape: plain<Shape>(text('shape'), 'SHAPE_', 'unary'),
    shedding: plain<Shedding>(text('shedding'), 'SHEDDING_', 'none'),
    correction: access['correction'] === true,
    reveals: access['reveals'] === true,
    accepts: (access['accepts'] ?? []) as readonly Accepted[],
  }
}

const readService = (found: ImageService, place: Place): ServiceModel => {
  const methods: MethodModel[] = []
  const service: ServiceModel = { ...named(place, found.name), methods }
  for (const [index, method] of (found.method ?? []).entries()) {
    const http = readHttp(method.options)
    const access = readAccess(method.options)
    methods.push({
      name: method.name,
      service,
      input: method.inputType.slice(1),
      output: method.outputType.slice(1),
      ...(http !== undefined ? { http } : {}),
      ...(access !== undefined ? { access } : {}),
      clientStreaming: method.clientStreaming === true,
      serverStreaming: method.serverStreaming === true,
      doc: place.comments([...place.path, 2, index]),
    })
  }
  return service
}

/** A message with those nested in it. */
const withNested = (message: ImageMessage, place: Place): readonly [ImageMessage, Place][] => [
  [message, place],
  ...(message.nestedType ?? []).flatMap((nested, index) =>
    withNested(nested, {
      ...place,
      around: [...place.around, message.name],
      path: [...place.path, 3, index],
    }),
  ),
]

const byName = <T extends { readonly fullName: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.fullName, item]))

/** Use once per run: turns buf's image into what the generators speak of. Only our own packages are read. */
export const readModel = (image: Image): Model => {
  const files = image.file.filter(
    (file) => file.package?.startsWith('fengqiao.') === true && file.package !== 'fengqiao.options.v1',
  )
  const places = files.map((file): Place => ({ file, comments: commentsOf(file), around: [], path: [] }))
  const messages = places.flatMap((place) =>
    (place.file.messageType ?? []).flatMap((message, index) =>
      withNested(message, { ...place, path: [4, index] }),
    ),
  )
  const topEnums = places.flatMap((place) =>
    (place.file.enumType ?? []).map((found, index) => readEnum(found, { ...place, path: [5, index] })),
  )
  const innerEnums = messages.flatMap(([message, place]) =>
    (message.enumType ?? []).map((found, index) =>
      readEnum(found, { ...place, around: [...place.around, message.name], path: [...place.path, 4, index] }),
    ),
  )
  return {
    messages: byName(messages.map(([message, place]) => readMessage(message, place))),
    enums: byName([...topEnums, ...innerEnums]),
    services: places.flatMap((place) =>
      (place.file.service ?? []).map((service, index) =>
        readService(service, { ...place, path: [6, index] }),
      ),
    ),
    packages: [...new Set(files.map((file) => file.package ?? ''))].sort(),
  }
}
