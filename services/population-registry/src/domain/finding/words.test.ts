import { keysNearby, keysToAsk } from './words.ts'

const silent = () => []
const asked = (word: string) => keysToAsk(word, silent).map(({ value }) => value)
const nearby = (word: string) => keysNearby(word, silent).map(({ value }) => value)

describe('a number is looked for', () => {
  it('by its last four digits where fewer than six are typed', () => {
    expect([asked('9870'), asked('19870')]).toEqual([['9870'], ['9870']])
  })

  it('by its last six otherwise, so that whoever shares four of them is not looked at', () => {
    expect([asked('101987x'), asked('62120218900101987x')]).toEqual([['01987X'], ['01987X']])
  })

  it('by the last four of six digits or more where nobody has them, as an earlier release kept no more', () => {
    expect([nearby('101987x'), nearby('9870')]).toEqual([['987X'], []])
  })
})
