import fc from 'fast-check'
import { checkCharacterOf, faultOfIdNumber, readIdNumber, writtenIdNumber } from './id-number.ts'

const today = '2026-11-25'
// The standard's own published samples.
const samples = ['11010519491231002X', '440524188001010014']

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const birthday = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2026-11-25'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))
const right = fc
  .tuple(fc.stringMatching(/^[1-9][0-9]{5}$/), birthday, digits(3))
  .map((parts) => parts.join(''))
  .map((first17) => first17 + checkCharacterOf(first17))

describe('citizen identification numbers', () => {
  it('accepts the samples of the standard and reads them', () => {
    expect(samples.map((number) => faultOfIdNumber(number, today))).toEqual([undefined, undefined])
    expect(samples.map(readIdNumber)).toEqual([
      { number: samples[0], birthDate: '1949-12-31', sex: 'FEMALE' },
      { number: samples[1], birthDate: '1880-01-01', sex: 'MALE' },
    ])
  })

  it.each([
    ['fifteen digits', '110105491231002', 'FIFTEEN_DIGITS'],
    ['a letter inside', '1101051949123100AX', 'FORM'],
    ['a small x that was not put right', '11010519491231002x', 'FORM'],
    ['a day that never was', '110105194902300021', 'BIRTH_DATE'],
    ['a month that never was', '110105194913010021', 'BIRTH_DATE'],
    ['tomorrow', '110105202611260021', 'BIRTH_DATE'],
    ['another check character', '110105194912310021', 'CHECK_DIGIT'],
  ])('refuses %s', (_name, number, fault) => {
    expect(faultOfIdNumber(number, today)).toBe(fault)
  })

  it('takes whatever its own check character completes', () => {
    fc.assert(
      fc.property(right, (number) => {
        expect(faultOfIdNumber(number, today)).toBeUndefined()
      }),
    )
  })

  it('notices any one wrong digit and any two neighbours that changed places', () => {
    const place = fc.integer({ min: 0, max: 16 })
    fc.assert(
      fc.property(right, place, fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const wrong = String((Number(number[at]) + by) % 10)
        const mistyped = number.slice(0, at) + wrong + number.slice(at + 1)
        expect(faultOfIdNumber(mistyped, today)).toBeDefined()
        const swapped = number.slice(0, at) + number[at + 1]! + number[at]! + number.slice(at + 2)
        expect(swapped === number || faultOfIdNumber(swapped, today) !== undefined).toBe(true)
      }),
    )
  })

  it('has one form however it is typed', () => {
    const typed = [
      '11010519491231002x',
      ' 110105 19491231 002X',
      '110105-19491231-002x',
      '１１０１０５19491231002x',
    ]
    expect(new Set(typed.map(writtenIdNumber))).toEqual(new Set(['11010519491231002X']))
  })
})
