import { SaxesParser } from 'saxes'
import { invalidField } from '@fengqiao/domain-kit'

/** What is met in a document, in its order. */
export type Met =
  | { readonly kind: 'open'; readonly name: string; readonly at: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * What whoever hears elements and text of an XML document makes of them while it arrives, names without their prefixes. It is
 * heard as it is met, for a piece of a sheet holds thousands of cells. No entity is ever fetched.
 */
export async function* heardIn<T>(
  pieces: AsyncIterable<string>,
  hear: (one: Met) => T | undefined,
): AsyncGenerator<readonly T[]> {
  let made: T[] = []
  const met = (one: Met): void => {
    const next = hear(one)
    if (next !== undefined) made.push(next)
  }
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw invalidField('file', 'SHEET_BROKEN')
  })
  parser.on('opentag', ({ name, attributes }) => met({ kind: 'open', name: local(name), at: attributes }))
  parser.on('closetag', ({ name }) => met({ kind: 'close', name: local(name) }))
  parser.on('text', (text) => met({ kind: 'text', text }))
  for await (const piece of pieces) {
    parser.write(piece)
    yield made
    made = []
  }
  parser.close()
  yield made
}
