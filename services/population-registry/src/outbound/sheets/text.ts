import { invalidField } from '@fengqiao/domain-kit'

const readsAs = (label: string, bytes: Uint8Array): boolean => {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    for (let start = 0; start < bytes.length; start += piece)
      decoder.decode(bytes.subarray(start, start + piece), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

const piece = 256 * 1024

const labelOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  // Almost any bytes read as GB18030, so it comes last.
  const label = ['utf-8', 'gb18030'].find((one) => readsAs(one, bytes))
  if (label === undefined) throw invalidField('file', 'SHEET_ENCODING')
  return label
}

/** The text of a file as offices save it: UTF-8, UTF-16 with its mark, or GB18030; piece by piece. */
export function* textOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(labelOf(bytes))
  for (let start = 0; start < bytes.length; start += piece)
    yield decoder.decode(bytes.subarray(start, start + piece), { stream: true })
  yield decoder.decode()
}
