import { roles } from '@fengqiao/contracts/permissions'
import { tellingsOf } from './rules.ts'

const told = (territories: readonly string[], type: 'EXPORT_ASKED' | 'EXPORT_WITHDRAWN' = 'EXPORT_ASKED') =>
  tellingsOf({ type, territories }).flatMap(({ to }) => ('role' in to ? [`${to.role}@${to.at}`] : []))

describe('who is told of an export', () => {
  it('is whoever may agree to all of it', () => {
    const ofTown = ['SPONSOR@621202100', 'TOWN_ADMIN@621202100']
    expect(told(['621202100001'])).toEqual(['GRID_MANAGER@621202100001', ...ofTown])
    expect(told(['621202100001002', '621202100001003'])).toEqual(['GRID_MANAGER@621202100001', ...ofTown])
    expect(told(['621202100001', '621202100002'])).toEqual(ofTown)
  })

  it('is the same again where it was withdrawn, and nobody where nobody knows of whom it was', () => {
    for (const territories of [['621202100001002'], ['621202100001', '621202100002'], []])
      expect(told(territories, 'EXPORT_WITHDRAWN')).toEqual(told(territories))
    expect(told([], 'EXPORT_WITHDRAWN')).toEqual([])
    const [one] = tellingsOf({ type: 'EXPORT_WITHDRAWN', territories: ['621202100001'] })
    expect(one?.template).toBe('EXPORT_WITHDRAWN')
  })

  it('is whoever has the permission, whatever his role is called', () => {
    const may = Object.entries(roles).filter(([, { permissions }]) =>
      permissions.includes('registry.approve-export'),
    )
    const asked = told(['621202100001']).map((one) => one.split('@')[0])
    expect(asked.toSorted()).toEqual(may.map(([role]) => role).toSorted())
  })

  it('is who asked, of how it goes on', () => {
    const types = [
      ...(['EXPORT_APPROVED', 'EXPORT_REFUSED', 'EXPORT_MADE', 'EXPORT_EXPIRING'] as const),
      ...(['EXPORT_EMPTY', 'EXPORT_TOO_LARGE'] as const),
    ]
    for (const type of types)
      expect(tellingsOf({ type, askedById: 'clerk' })).toEqual([{ to: { person: 'clerk' }, template: type }])
  })
})
