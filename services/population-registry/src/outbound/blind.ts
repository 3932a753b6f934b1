import { newest } from '@fengqiao/domain-kit'
import { blindIndex, normalisedPhone } from '@fengqiao/personal-data'
import type { BlindIndexes, Tokens } from '../ports.ts'
import type { IndexKeys } from './index-keys.ts'

/** 18 bits: enough to find few, too few to be sure of any, for what was found is opened and compared. */
const wordLength = 3

/**
 * The tokens of a community lie side by side in the index, as its people are entered and looked for: where every entry
 * lay elsewhere, the engine wrote a page for each. One of an earlier release lies anywhere, until it is written anew.
 */
export const besideOthers = (communityCode: string, token: string): string =>
  token.length === wordLength ? communityCode.slice(-3) + token : token

const asGiven = (value: string): string => value

/** What the names of a community sound like comes again and again: nearly half of the tokens of a sheet are known. */
const mostKnown = 8_000

const rememberedIn = (tokenOf: (value: string) => string): ((value: string) => string) => {
  const known = newest<string>(mostKnown)
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const token = tokenOf(value)
    known.set(value, token)
    return token
  }
}

const tokensUnder = (key: Buffer): Tokens => {
  const word = (field: string) => blindIndex({ key, field, normalise: asGiven, characters: wordLength })
  const words = {
    name: rememberedIn(word('resident.name')),
    tail: word('resident.tail'),
  }
  return {
    idNumber: blindIndex({ key, field: 'resident.id_number' }),
    phone: blindIndex({ key, field: 'resident.phone', normalise: normalisedPhone }),
    room: blindIndex({ key, field: 'letting.room', normalise: asGiven }),
    word: (communityCode, { purpose, value }) =>
      besideOthers(communityCode, words[purpose](`${communityCode}\n${value}`)),
  }
}

/** What is written follows from the present key; what is asked and claimed from every key that was named. */
export const blindIndexes = ({ keys, present, sheetKey, noteOthers }: IndexKeys): BlindIndexes => {
  const inTurn = keys
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, key }) => ({ number, tokens: tokensUnder(key) }))
  const own = inTurn.find(({ number }) => number === present)
  if (own === undefined) throw new Error(`index key ${String(present)} is not among those that were read`)
  return {
    ...own.tokens,
    household: blindIndex({ key: sheetKey, field: 'import.household', normalise: asGiven }),
    all: inTurn.map(({ tokens }) => tokens),
    isFollowing: inTurn.length > 1 && own === inTurn.at(-1),
    noteOthers,
  }
}
