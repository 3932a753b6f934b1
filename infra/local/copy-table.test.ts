import type { DatabaseCopy } from '../copies/manifest.ts'
import { copyTable, keyLines } from './copy-table.ts'

const collection = (documents: number, bytes: number) => ({
  ...{ name: 'issues', file: 'issues.bson.gz', documents, bytes, sha256: '', schemas: [], indexes: [] },
})

const database = (service: string, more: Partial<DatabaseCopy> = {}): DatabaseCopy => ({
  ...{ service, database: service, collections: [collection(12, 1_500_000), collection(3, 250_000)] },
  ...{ journal: { entries: 9, hash: 'h' }, masterKeys: [] },
  ...more,
})

describe('what a backup or a restore says at its end', () => {
  it('is how much of each service there is, and all together', () => {
    const lines = copyTable([database('identity'), database('analytics')], 'equal').split('\n')
    expect(lines[1]).toMatch(/^ {2}identity +15 +1\.8 MB {2}equal, journal of 9 holds together$/)
    expect(lines[3]).toMatch(/^ {2}together +30 +3\.5 MB$/)
  })

  it('does not hide a journal that was broken before, nor one that is none', () => {
    const broken = database('identity', { journal: { entries: 4, hash: 'h', broken: 5 } })
    const none = database('analytics', { journal: { entries: 0, hash: 'h' } })
    const table = copyTable([broken, none], 'copied')
    expect(table).toContain('journal BROKEN at entry 5')
    expect(table).toContain('copied, no journal')
  })

  it('names the master keys of those services that seal', () => {
    const databases = [database('identity', { masterKeys: ['aa', 'bb'] }), database('analytics')]
    expect(keyLines({ databases })).toMatch(/^ {2}identity +aa, bb$/)
  })
})
