import { invalidField, notFound } from '@fengqiao/domain-kit'
import type { Act } from './act.ts'
import type {
  Building,
  BuildingCorrected,
  BuildingRegistered,
  GridKnown,
  Particulars,
  Placement,
} from './building.ts'
import { alreadyThere } from './refusals.ts'

/** A footprint ends where it begins. */
const demandClosed = ({ footprint }: Particulars): void => {
  if (!footprint) return
  const [first, last] = [footprint[0], footprint.at(-1)]
  if (!first || first.longitude !== last?.longitude || first.latitude !== last.latitude)
    throw invalidField('footprint', 'FOOTPRINT_NOT_CLOSED')
}

/** Enters a building; it may have been heard of before. */
export const registerBuilding = (
  before: Building | undefined,
  facts: Act & { readonly code: string; readonly particulars: Particulars },
): readonly BuildingRegistered[] => {
  if (before?.status === 'REGISTERED') throw alreadyThere('BUILDING_EXISTS')
  demandClosed(facts.particulars)
  return [{ type: 'BuildingRegistered', ...facts }]
}

/** Corrects what was entered. */
export const correctBuilding = (
  building: Building,
  facts: Act & { readonly particulars: Particulars },
): readonly BuildingCorrected[] => {
  if (building.status !== 'REGISTERED') throw notFound()
  demandClosed(facts.particulars)
  return [{ type: 'BuildingCorrected', ...facts }]
}

/** Notes the grid that a building belongs to now; heard again, it is nothing new. */
export const placeBuilding = (
  before: Building | undefined,
  facts: Act & Placement & { readonly code: string },
): readonly GridKnown[] => {
  const held = before?.placement
  if (held?.gridCode === facts.gridCode && held.since === facts.since) return []
  return [{ type: 'GridKnown', ...facts, ...(held ? { from: held.gridCode } : {}) }]
}
