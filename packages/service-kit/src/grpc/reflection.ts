import { BinaryReader } from '@bufbuild/protobuf/wire'
import { descriptors } from '@fengqiao/contracts/descriptors'
import type { Server } from '@grpc/grpc-js'
import { ReflectionService } from '@grpc/reflection'

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

/** Lets tools such as grpcurl ask a server which contracts there are. */
export const addReflection = (server: Server): void => {
  const fileDescriptorProtos = filesOf(Buffer.from(descriptors, 'base64'))
  new ReflectionService({
    contracts: { format: 'Protocol Buffer 3 DescriptorProto', type: {}, fileDescriptorProtos },
  }).addToServer(server)
}
