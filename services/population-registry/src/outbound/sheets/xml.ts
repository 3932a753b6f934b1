import { SaxesParser } from 'saxes'
import { invalidField } from '@fengqiao/domain-kit'

/** What is met in a document, in its order. */
export type Met =
  | { readonly kind: 'open'; readonly name: string; readonly at: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Elements and text of an XML document while it arrives; names without their prefixes. No entity is ever fetched. */
export async function* meetings(pieces: AsyncIterable<string>): AsyncGenerator<readonly Met[]> {
  let met: Met[] = []
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw invalidField('file', 'SHEET_BROKEN')
  })
  parser.on('opentag', ({ name, attributes }) => {
    met.push({ kind: 'open', name: local(name), at: attributes })
  })
  parser.on('closetag', ({ name }) => {
    met.push({ kind: 'close', name: local(name) })
  })
  parser.on('text', (text) => {
    met.push({ kind: 'text', text })
  })
  for await (const piece of pieces) {
    parser.write(piece)
    yield met
    met = []
  }
  parser.close()
  yield met
}
