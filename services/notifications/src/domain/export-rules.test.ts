import { roles } from '@fengqiao/contracts/permissions'
import { tellingsOf } from './rules.ts'

const told = (territories: readonly string[]) =>
  tellingsOf({ type: 'EXPORT_ASKED', territories }).flatMap(({ to }) =>
    'role' in to ? [`${to.role}@${to.at}`] : [],
  )

describe('who is told of an export', () => {
  it('is whoever may agree to all of it', () => {
    const ofTown = ['SPONSOR@621202100', 'TOWN_ADMIN@621202100']
    expect(told(['621202100001'])).toEqual(['GRID_MANAGER@621202100001', ...ofTown])
    expect(told(['621202100001002', '621202100001003'])).toEqual(['GRID_MANAGER@621202100001', ...ofTown])
    expect(told(['621202100001', '621202100002'])).toEqual(ofTown)
  })

  it('is whoever has the permission, whatever his role is called', () => {
    const may = Object.entries(roles).filter(([, { permissions }]) =>
      permissions.includes('registry.approve-export'),
    )
    const asked = told(['621202100001']).map((one) => one.split('@')[0])
    expect(asked.toSorted()).toEqual(may.map(([role]) => role).toSorted())
  })

  it('is who asked, of how it goes on', () => {
    const types = ['EXPORT_APPROVED', 'EXPORT_REFUSED', 'EXPORT_MADE', 'EXPORT_EXPIRING'] as const
    for (const type of types)
      expect(tellingsOf({ type, askedById: 'clerk' })).toEqual([{ to: { person: 'clerk' }, template: type }])
  })
})
