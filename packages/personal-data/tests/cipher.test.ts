import { createSecretKey } from 'node:crypto'
import { newDataKey, openValue, sealValue } from '../src/cipher.ts'

const ivOf = (sealed: string): string =>
  Buffer.from(sealed.split('.')[1] ?? '', 'base64url')
    .subarray(0, 12)
    .toString('hex')

it('seals each value under an iv of its own, however many there are', () => {
  const key = createSecretKey(newDataKey())
  const sealed = Array.from({ length: 2_000 }, () => sealValue(key, 'somebody', '林一'))
  expect(new Set(sealed.map(ivOf)).size).toBe(sealed.length)
  expect(sealed.every((one) => openValue(key, 'somebody', one) === '林一')).toBe(true)
})
