import { reasonOf } from '../../../tests/a-refusal.ts'
import { demandColumns, demandTerritories } from './decide.ts'
import { exportFields, isOpen, needsReason } from './fields.ts'

const community = '621202100001'
const grid = '621202100001001'

describe('what it is asked for', () => {
  it('lies in the reach of who asks, and nothing of it in another part', () => {
    expect(reasonOf(() => demandTerritories([grid], ['621202100001']))).toBeUndefined()
    expect(reasonOf(() => demandTerritories([grid], ['621202100001002']))).toBe('EXPORT_TERRITORY')
    expect(reasonOf(() => demandTerritories([community], [grid]))).toBe('EXPORT_TERRITORY')
    expect(reasonOf(() => demandTerritories([grid, community], [community]))).toBe('TERRITORY_TWICE')
    expect(reasonOf(() => demandTerritories([grid, grid], [community]))).toBe('TERRITORY_TWICE')
  })

  it('says why, for every sensitive column in clear and for no other', () => {
    for (const field of exportFields) {
      const bare = reasonOf(() => demandColumns([{ field, clear: true, reason: ' ' }]))
      expect(bare).toBe(needsReason(field) ? 'CLEAR_NEEDS_REASON' : undefined)
      expect(reasonOf(() => demandColumns([{ field, clear: false }]))).toBeUndefined()
    }
  })

  it('is masked unless it says otherwise, but for what is not personal', () => {
    const open = exportFields.filter((field) => isOpen({ field, clear: false }))
    expect(open).toEqual([
      ...['BUILDING_CODE', 'ADDRESS', 'GRID_CODE', 'KIND', 'RESIDENCE_STATUS', 'COMMUNITY', 'RELATION'],
    ])
  })
})
