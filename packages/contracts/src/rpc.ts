import { asBuffer } from './bytes.ts'
import { codecs } from './gen/codecs.ts'
import type { Codec, Route, Rpc } from './types.ts'

/** How messages of this type are read and written. */
export const codecOf = (type: string): Codec => {
  const codec = codecs[type]
  if (codec === undefined) throw new Error(`${type} is in no RPC`)
  return codec
}

/** Use to call any RPC; it brings every contract with it. Whoever calls a few has their definitions. */
export const rpcOf = ({ path, requestType, responseType }: Route): Rpc => {
  const [request, response] = [codecOf(requestType), codecOf(responseType)]
  return {
    path,
    requestSerialize: (message) => asBuffer(request.encode(message).finish()),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseDeserialize: (bytes) => response.decode(bytes),
  }
}
