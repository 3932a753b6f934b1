import fc from 'fast-check'
import {
  arriving,
  cameraJpeg,
  cameraPng,
  cameraWebp,
  exifBlock,
  longJpeg,
  paper,
  plainJpeg,
  plainPng,
  plainWebp,
} from '../suites/pictures.ts'
import { bareExif, orientationIn } from './exif.ts'
import { evidenceKinds, kindOf } from './kinds.ts'
import { readerOf } from './reader.ts'

const clean = async (bytes: Uint8Array, chunk?: number): Promise<Buffer> => {
  const kind = kindOf(evidenceKinds, Buffer.from(bytes))
  if (kind === undefined) throw new Error('of no kind that is taken')
  const parts: Buffer[] = []
  for await (const part of kind.clean(readerOf(arriving(bytes, chunk)))) parts.push(part)
  return Buffer.concat(parts)
}

const broken = { kind: 'invalid', details: { violations: [{ field: 'file', reason: 'FILE_BROKEN' }] } }

const cameras = [
  ['JPEG', cameraJpeg, plainJpeg],
  ['PNG', cameraPng, plainPng],
  ['WebP', cameraWebp, plainWebp],
] as const

describe('a kind is known by its first bytes', () => {
  it.each([
    ['image/jpeg', plainJpeg],
    ['image/png', plainPng],
    ['image/webp', plainWebp],
    ['application/pdf', paper(100)],
  ])('%s', (contentType, bytes) => {
    expect(kindOf(evidenceKinds, bytes)?.contentType).toBe(contentType)
  })

  it.each([
    ['a page', '<!doctype html><script>'],
    ['a picture that is a program', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['another picture', 'GIF89a............'],
    ['a sound in the same box as WebP', 'RIFF\x24\0\0\0WAVE'],
    ['words', 'hello'],
    ['nothing', ''],
  ])('none of them: %s', (_what, text) => {
    expect(kindOf(evidenceKinds, Buffer.from(text, 'latin1'))).toBeUndefined()
  })
})

describe.each(cameras)('a %s from a camera', (_name, camera, plain) => {
  it.each([undefined, 1, 7])(
    'keeps nothing of place, time, device and words, read in pieces of %s',
    async (chunk) => {
      const words = 'N33.40 E104.92 secret'
      const kept = await clean(camera({ words, turn: 1 }), chunk)
      expect(kept.toString('latin1')).not.toMatch(/secret|N33|xmpmeta|Photoshop|ftyp|MPF|GPS/)
    },
  )

  it('is what it was where nothing was written', async () => {
    expect(await clean(plain)).toEqual(plain)
  })

  it('cleaned again stays the same', async () => {
    const once = await clean(camera({ turn: 6 }))
    expect(await clean(once)).toEqual(once)
  })

  it('stands as it was held', async () => {
    const upright = await clean(camera({ turn: 1 }))
    const turned = await clean(camera({ turn: 6 }))
    expect(turned.includes(bareExif(6))).toBe(true)
    expect(upright.includes(bareExif(6))).toBe(false)
  })

  it('is refused by name when its end is missing', async () => {
    const whole = camera({ turn: 1 })
    // What stands after a picture's end is not missed.
    const end = Math.min(whole.length, 300)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 12, max: end - 1 }), async (length) => {
        await expect(clean(whole.subarray(0, length))).rejects.toMatchObject(broken)
      }),
      { numRuns: 40 },
    )
  })

  it('is cleaned or refused by name, whatever is wrong with it', async () => {
    const whole = camera()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const changed = Buffer.from(whole)
        changed[at] = value
        if (kindOf(evidenceKinds, changed) === undefined) return
        await clean(changed).catch((error: unknown) => {
          expect(error).toMatchObject(broken)
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('a JPEG', () => {
  it('keeps what its colours need', async () => {
    const profile = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), Buffer.alloc(20, 7)])
    const head = Buffer.of(0xff, 0xe2, 0, profile.length + 2)
    const adobe = Buffer.from('\xff\xee\0\x0eAdobe\0d\0\0\0\0\x01', 'latin1')
    const coloured = Buffer.concat([plainJpeg.subarray(0, 20), head, profile, adobe, plainJpeg.subarray(20)])
    expect(await clean(coloured)).toEqual(coloured)
  })

  it('loses the small picture that may show what was cut off', async () => {
    const small = Buffer.from('\xff\xe0\0\x13JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc', 'latin1')
    const kept = await clean(Buffer.concat([plainJpeg.subarray(0, 2), small, plainJpeg.subarray(20)]))
    expect(kept).toEqual(plainJpeg)
  })

  it('may hold any data between its markers, cut anywhere', async () => {
    const data = fc.array(fc.constantFrom(0x00, 0x11, 0xff00, 0xffd0, 0xffd7), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(data, fc.integer({ min: 1, max: 9 }), async (codes, chunk) => {
        const coded = Buffer.from(codes.flatMap((code) => (code > 255 ? [code >> 8, code & 255] : [code])))
        const picture = Buffer.concat([plainJpeg.subarray(0, -2), coded, plainJpeg.subarray(-2)])
        expect(await clean(picture, chunk)).toEqual(picture)
      }),
      { numRuns: 60 },
    )
  })

  it('goes through as long as it is', async () => {
    const long = longJpeg(700_000)
    expect((await clean(long, 10_000)).equals(long)).toBe(true)
  })
})

it('refuses a PNG of which a bit fell over', async () => {
  const fallen = Buffer.from(plainPng)
  fallen[50] = (fallen[50] ?? 0) ^ 1
  await expect(clean(fallen)).rejects.toMatchObject(broken)
})

it('leaves a WebP as long as it says that it is', async () => {
  const kept = await clean(cameraWebp())
  expect(kept.readUInt32LE(4) + 8).toBe(kept.length)
  expect(kept[20]! & 0x04).toBe(0)
})

it('takes a paper as it is, and refuses one without its end', async () => {
  const whole = paper(5_000)
  expect(await clean(whole, 100)).toEqual(whole)
  await expect(clean(whole.subarray(0, 4_000))).rejects.toMatchObject(broken)
})

describe('the turning of a picture', () => {
  it('is read in either order of bytes, and only where it is one', () => {
    for (const turn of [2, 3, 6, 8]) {
      expect(orientationIn(exifBlock({ turn }))).toBe(turn)
      expect(orientationIn(bareExif(turn))).toBe(turn)
    }
    for (const turn of [0, 1, 9]) expect(orientationIn(exifBlock({ turn }))).toBeUndefined()
    expect(orientationIn(bareExif(undefined))).toBeUndefined()
  })

  it('is nothing in a block that makes no sense', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (bytes, marked) => {
        const block = Buffer.concat([Buffer.from(marked ? 'II*\0' : '', 'latin1'), bytes])
        expect([undefined, 2, 3, 4, 5, 6, 7, 8]).toContain(orientationIn(block))
      }),
    )
  })
})
