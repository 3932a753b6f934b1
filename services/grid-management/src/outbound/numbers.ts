import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import { heard } from '@fengqiao/database'
import { gathered } from '@fengqiao/domain-kit'
import type { NextNumber, ReceiptCodes } from '../ports.ts'
import { dayAt } from '@fengqiao/standards'

interface Counter {
  readonly _id: string
  readonly last: number
}

const takenAtOnce = 100

/** One sequence a day, counted by the database; a number that was taken and not used leaves a gap. */
export const dailyNumbers = (connection: StoreConnection): NextNumber => {
  const counters = connection.collection<Counter>('counters')
  const count = async (_id: string, many: number): Promise<number> => {
    const counted = await heard(() =>
      counters.findOneAndUpdate({ _id }, { $inc: { last: many } }, { upsert: true, returnDocument: 'after' }),
    )
    // Of several that begin a day at once, an engine may tell only the first what it counted.
    return counted?.last ?? count(_id, many)
  }
  const take = gathered(async (days: readonly string[]): Promise<readonly number[]> => {
    const left = new Map<string, number>()
    for (const [day, { length }] of Map.groupBy(days, (day) => day)) {
      left.set(day, (await count(`issues/${day}`, length)) - length)
    }
    return days.map((day) => {
      const next = (left.get(day) ?? 0) + 1
      left.set(day, next)
      return next
    })
  }, takenAtOnce)
  return async (at) => {
    const day = dayAt(at).replaceAll('-', '')
    return `${day}-${String(await take(day)).padStart(4, '0')}`
  }
}

// Crockford's letters: none is taken for another when read aloud or from paper.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 12

/** The key of the first codes, derived from the service's secret. */
export const receiptKey = (masterKey: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', 'receipt-codes', 32))

/** A code is the number and twelve letters (60 bits) that only the holder of the key can make. */
export const receiptCodes = (key: Buffer): ReceiptCodes => {
  const mark = (number: string): string =>
    [...createHmac('sha256', key).update(number).digest().subarray(0, length)]
      .map((byte) => letters[byte % 32])
      .join('')
  const codeOf = (number: string) => `${number}-${mark(number)}`
  return {
    codeOf,
    numberOf: (code) => {
      const written = code.trim().toUpperCase()
      const number = written.slice(0, -(length + 1))
      const genuine = Buffer.from(codeOf(number))
      const given = Buffer.from(written)
      return genuine.length === given.length && timingSafeEqual(genuine, given) ? number : undefined
    },
  }
}
