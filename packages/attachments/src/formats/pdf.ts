import { broken, type Reader } from './reader.ts'

/** The end mark stands within the last kilobyte. */
const tailLength = 1024

/**
 * A PDF as it is. What its author's program wrote lies in objects that the others refer to by their place, so it
 * cannot be cut out without writing the whole paper anew.
 */
export async function* cleanPdf(reader: Reader): AsyncGenerator<Buffer> {
  let tail = Buffer.alloc(0)
  for (let chunk = await reader.next(); chunk !== undefined; chunk = await reader.next()) {
    tail = Buffer.concat([tail, chunk.subarray(-tailLength)]).subarray(-tailLength)
    yield chunk
  }
  if (!tail.includes('%%EOF')) throw broken()
}
