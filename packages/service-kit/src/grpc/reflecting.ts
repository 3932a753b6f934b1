import { BinaryReader } from '@bufbuild/protobuf/wire'
import { descriptors } from '@fengqiao/contracts/descriptors'
import type { MethodDefinition, ServiceDefinition, UntypedServiceImplementation } from '@grpc/grpc-js'
import { ReflectionService } from '@grpc/reflection'
import type { Version } from './reflection.ts'

/** The files of a FileDescriptorSet: its only field, repeated. */
const filesOf = (set: Uint8Array): Buffer[] => {
  const reader = new BinaryReader(set)
  const files: Buffer[] = []
  while (reader.pos < reader.len) {
    reader.tag()
    files.push(Buffer.from(reader.bytes()))
  }
  return files
}

/** What the library listens to and writes to, of a stream. */
interface Talk {
  readonly on: (event: string, hear: (message: unknown) => void) => void
  readonly write: (message: unknown) => void
  readonly end: () => void
}

interface Served {
  readonly method: MethodDefinition<unknown, unknown>
  readonly handler: (talk: Talk) => void
}

/** What the library would have a server serve, by path. */
const served = (): ReadonlyMap<string, Served> => {
  const fileDescriptorProtos = filesOf(Buffer.from(descriptors, 'base64'))
  const found = new Map<string, Served>()
  const addService = (definition: ServiceDefinition, handlers: UntypedServiceImplementation): void => {
    for (const [name, method] of Object.entries(definition))
      found.set(method.path, { method, handler: handlers[name] as unknown as Served['handler'] })
  }
  new ReflectionService({
    contracts: { format: 'Protocol Buffer 3 DescriptorProto', type: {}, fileDescriptorProtos },
  }).addToServer({ addService })
  return found
}

const all = served()

/** The answer to one request of the reflection protocol, both as they travel. */
export const answerOf = (version: Version, request: Buffer): Buffer => {
  const told = all.get(`/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`)
  if (told === undefined) throw new Error(`no reflection ${version}`)
  const { method, handler } = told
  let [reply, hear]: [unknown, (message: unknown) => void] = [undefined, () => undefined]
  handler({
    on: (event, heard) => {
      if (event === 'data') hear = heard
    },
    write: (message) => {
      reply = message
    },
    end: () => undefined,
  })
  hear(method.requestDeserialize(request))
  return method.responseSerialize(reply)
}
