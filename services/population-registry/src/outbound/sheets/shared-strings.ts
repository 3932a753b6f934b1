import { invalidField } from '@fengqiao/domain-kit'
import { meetings, type Met } from './xml.ts'

/** Words of a workbook are kept once for all its cells; more characters than this are not held. */
const mostCharacters = 40_000_000

interface Gathering {
  readonly strings: string[]
  current: string
  /** Inside `rPh`, how a word is read aloud stands: it is not part of the word. */
  aloud: number
  inText: boolean
  characters: number
}

const open = (state: Gathering, name: string): void => {
  if (name === 'si') state.current = ''
  if (name === 'rPh') state.aloud += 1
  if (name === 't') state.inText = state.aloud === 0
}

const close = (state: Gathering, name: string): void => {
  if (name === 'rPh') state.aloud -= 1
  if (name === 't') state.inText = false
  if (name !== 'si') return
  state.strings.push(state.current)
  state.characters += state.current.length
  if (state.characters > mostCharacters) throw invalidField('file', 'SHEET_TOO_LARGE')
}

const gather = (state: Gathering, one: Met): void => {
  if (one.kind === 'open') open(state, one.name)
  else if (one.kind === 'close') close(state, one.name)
  else if (state.inText) state.current += one.text
}

/** The words that cells name by number. */
export const sharedStrings = async (pieces: AsyncIterable<string>): Promise<readonly string[]> => {
  const state: Gathering = { strings: [], current: '', aloud: 0, inText: false, characters: 0 }
  let any = false
  async function* noted(): AsyncGenerator<string> {
    for await (const piece of pieces) {
      any = true
      yield piece
    }
    if (!any) yield '<sst/>'
  }
  for await (const some of meetings(noted())) for (const one of some) gather(state, one)
  return state.strings
}
