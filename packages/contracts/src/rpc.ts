import { codecs } from './gen/codecs.ts'
import type { Codec, Route, Rpc } from './types.ts'

/** How messages of this type are read and written. */
export const codecOf = (type: string): Codec => {
  const codec = codecs[type]
  if (codec === undefined) throw new Error(`${type} is in no RPC`)
  return codec
}

/** Use to call any RPC; it brings every contract with it. Whoever calls a few has their definitions. */
export const rpcOf = ({ path, requestType, responseType }: Route): Rpc => ({
  path,
  requestSerialize: (request) => {
    const { buffer, byteOffset, length } = codecOf(requestType).encode(request).finish()
    // The same bytes without copying them: files are large.
    return Buffer.from(buffer, byteOffset, length)
  },
  requestDeserialize: (bytes) => codecOf(requestType).decode(bytes),
  responseDeserialize: (bytes) => codecOf(responseType).decode(bytes),
})
