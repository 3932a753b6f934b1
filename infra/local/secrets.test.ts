import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { completeSecrets, keptSecrets } from './secrets.ts'

const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'fengqiao-secrets-')), 'secrets.json')

describe('keptSecrets', () => {
  it('makes them once and finds them again', () => {
    const file = newFile()
    const first = keptSecrets(file)
    expect(keptSecrets(file)).toEqual(first)
  })

  it('lets nobody but the owner read them', () => {
    const file = newFile()
    keptSecrets(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('gives a service that joins later its own and leaves the others as they are', () => {
    const file = newFile()
    const first = keptSecrets(file)
    const { analytics: _, ...masterKeys } = first.masterKeys
    writeFileSync(file, JSON.stringify({ ...first, masterKeys }))
    const second = keptSecrets(file)
    expect(second.masterKeys['identity']).toBe(first.masterKeys['identity'])
    expect(Buffer.from(second.masterKeys['analytics']!, 'base64')).toHaveLength(32)
  })

  it('refuses a broken file and leaves it alone', () => {
    const file = newFile()
    writeFileSync(file, '{')
    expect(() => keptSecrets(file)).toThrow('cannot be read')
    expect(readFileSync(file, 'utf8')).toBe('{')
  })

  it('never makes the same secret twice', () => {
    const { clientSecrets, masterKeys } = completeSecrets()
    const all = [...Object.values(clientSecrets), ...Object.values(masterKeys)]
    expect(new Set(all).size).toBe(all.length)
  })
})
