import fc from 'fast-check'
import type { Piece, Seal, Sealed } from '@fengqiao/domain-kit'
import { randomBytes } from 'node:crypto'
import { fileSeal } from '../src/index.ts'

/** A seal that remembers who it sealed for, and forgets him when he is erased. */
const memorySeal = () => {
  const erased = new Set<string>()
  const seal: Seal = {
    seal: async (subject, values) => values.map((value) => `${subject}\n${value}` as Sealed),
    open: async (subject, values) =>
      values.map((value) => {
        if (!value.startsWith(`${subject}\n`)) throw new Error('sealed for another')
        return erased.has(subject) ? undefined : value.slice(subject.length + 1)
      }),
    erase: async (subject) => void erased.add(subject),
  }
  return seal
}

const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 6 })
const asPieces = (list: readonly Uint8Array[]): readonly Piece[] =>
  list.map((bytes, index) => ({ index, last: index === list.length - 1, bytes }))

it('opens every piece at its own place, and shows nothing of it before', async () => {
  const files = fileSeal(memorySeal())
  await fc.assert(
    fc.asyncProperty(pieces, async (list) => {
      const { key, cipher } = await files.begin('ling', 'file-1')
      const again = await files.resume('ling', 'file-1', key)
      for (const piece of asPieces(list)) {
        const sealed = cipher.seal(piece)
        expect(sealed.length).toBe(piece.bytes.length + files.overhead)
        expect(Buffer.from(again!.open({ ...piece, bytes: sealed }))).toEqual(Buffer.from(piece.bytes))
      }
    }),
  )
})

describe('a piece that was tampered with', () => {
  const bytes = randomBytes(500)
  const sealedOne = async () => {
    const files = fileSeal(memorySeal())
    const { key, cipher } = await files.begin('ling', 'file-1')
    return { files, key, cipher, sealed: Buffer.from(cipher.seal({ index: 3, last: false, bytes })) }
  }

  it.each<[string, Partial<Piece>]>([
    ['at another place', { index: 2 }],
    ['as the last of a file that goes on', { last: true }],
  ])('does not open %s', async (_what, changed) => {
    const { cipher, sealed } = await sealedOne()
    expect(() => cipher.open({ index: 3, last: false, bytes: sealed, ...changed })).toThrow()
  })

  it('does not open with a bit changed, cut short, or as another file', async () => {
    const { files, key, cipher, sealed } = await sealedOne()
    const place = { index: 3, last: false }
    const flipped = Buffer.from(sealed)
    flipped[9] = (flipped[9] ?? 0) ^ 1
    expect(() => cipher.open({ ...place, bytes: flipped })).toThrow()
    expect(() => cipher.open({ ...place, bytes: sealed.subarray(0, 5) })).toThrow('too short')
    const other = await files.resume('ling', 'file-2', key)
    expect(() => other!.open({ ...place, bytes: sealed })).toThrow()
  })
})

it('passes a file on to another subject, and with the subject the file is gone', async () => {
  const seal = memorySeal()
  const files = fileSeal(seal)
  const piece = { index: 0, last: true, bytes: randomBytes(100) }
  const { key, cipher } = await files.begin('ling', 'file-1')
  const sealed = cipher.seal(piece)
  const passed = await files.passOn('ling', 'matter', key)
  const reader = await files.resume('matter', 'file-1', passed!)
  expect(Buffer.from(reader!.open({ ...piece, bytes: sealed }))).toEqual(piece.bytes)
  await seal.erase('matter')
  expect(await files.resume('matter', 'file-1', passed!)).toBeUndefined()
  await seal.erase('ling')
  expect(await files.passOn('ling', 'another', key)).toBeUndefined()
})
