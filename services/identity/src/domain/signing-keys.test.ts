import fc from 'fast-check'
import { keyTurns } from './signing-keys.ts'

const day = 86_400_000

describe('turns of signing keys', () => {
  it('publish a key a day before it signs, and keep the one before for a day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (now) => {
          const { signing } = keyTurns(now)
          const known = (at: Date) => [keyTurns(at).signing, ...keyTurns(at).verifying]
          // Whoever fetched the keys up to a day ago knows the one that signs now, unless it has signed for a day.
          expect(known(new Date(now.getTime() + day - 1))).toContain(signing)
          expect(known(new Date(now.getTime() - day + 1))).toContain(signing)
        },
      ),
    )
  })
})
