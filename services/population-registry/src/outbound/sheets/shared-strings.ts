import { invalidField } from '@fengqiao/domain-kit'
import { heardIn, type Met } from './xml.ts'

/** Words of a workbook are kept once for all its cells; more characters than this are not held. */
const mostCharacters = 40_000_000

/** The word that a cell names by its number; empty where there is none. */
export type SharedStrings = (index: number) => string

/**
 * Words side by side in one place: as strings each would keep the piece of the file that it was cut from, and all of
 * them would be gone over whenever memory is swept.
 */
const wordStore = () => {
  let [bytes, ends] = [Buffer.alloc(65_536), new Uint32Array(4_096)]
  let [count, end] = [0, 0]
  const room = (size: number): void => {
    if (end + size > bytes.length)
      bytes = Buffer.concat([bytes.subarray(0, end)], Math.max(bytes.length * 2, end + size))
    if (count < ends.length) return
    const longer = new Uint32Array(ends.length * 2)
    longer.set(ends)
    ends = longer
  }
  return {
    add: (word: string): void => {
      room(Buffer.byteLength(word))
      end += bytes.write(word, end)
      ends[count] = end
      count += 1
    },
    at: (index: number): string => {
      if (!Number.isInteger(index) || index < 0 || index >= count) return ''
      return bytes.toString('utf8', index === 0 ? 0 : ends[index - 1], ends[index])
    },
  }
}

interface Gathering {
  current: string
  /** Inside `rPh`, how a word is read aloud stands: it is not part of the word. */
  aloud: number
  inText: boolean
}

const open = (state: Gathering, name: string): void => {
  if (name === 'si') state.current = ''
  if (name === 'rPh') state.aloud += 1
  if (name === 't') state.inText = state.aloud === 0
}

const close = (state: Gathering, name: string): string | undefined => {
  if (name === 'rPh') state.aloud -= 1
  if (name === 't') state.inText = false
  return name === 'si' ? state.current : undefined
}

/** A word, when it is whole. */
const gather = (state: Gathering, one: Met): string | undefined => {
  if (one.kind === 'open') open(state, one.name)
  else if (one.kind === 'close') return close(state, one.name)
  else if (state.inText) state.current += one.text
  return undefined
}

/** The words that cells name by number. */
export const sharedStrings = async (pieces: AsyncIterable<string>): Promise<SharedStrings> => {
  const state: Gathering = { current: '', aloud: 0, inText: false }
  const words = wordStore()
  let characters = 0
  let any = false
  async function* noted(): AsyncGenerator<string> {
    for await (const piece of pieces) {
      any = true
      yield piece
    }
    if (!any) yield '<sst/>'
  }
  for await (const some of heardIn(noted(), (one) => gather(state, one))) {
    for (const word of some) {
      words.add(word)
      characters += word.length
    }
    if (characters > mostCharacters) throw invalidField('file', 'SHEET_TOO_LARGE')
  }
  return words.at
}
