import * as contract from '@fengqiao/contracts/grid-management/v1'
import { RegriddingServiceService } from '@fengqiao/contracts/grid-management/v1'
import type { Versioned } from '@fengqiao/domain-kit'
import {
  asking,
  doing,
  implement,
  nameOf,
  pageOf,
  required,
  type Implementation,
} from '@fengqiao/service-kit'
import { theClock } from '../domain/act.ts'
import type { Plan, PlannedGrid, Regridding } from '../domain/regridding/regridding.ts'
import type { RegriddingPreview } from '../queries/preview-regridding.ts'
import type { Feature } from '../service.ts'

const plannedGrid = (grid: contract.PlannedGrid, index: number): PlannedGrid => {
  const at = `grids[${String(index)}]`
  return {
    code: grid.gridCode,
    name: grid.name,
    kind: required(`${at}.kind`, nameOf(contract.GridKind, grid.kind)),
    boundary: required(`${at}.boundary`, grid.boundary).ring,
    primary: grid.primaryId,
    deputies: [...new Set(grid.deputyIds)].filter((person) => person !== grid.primaryId),
  }
}

type Changed = Pick<contract.ChangeRegriddingRequest, 'day' | 'grids' | 'endedGridCodes'>

const changedPlan = ({ day, grids, endedGridCodes }: Changed): Omit<Plan, 'communityCode'> => ({
  day,
  grids: grids.map(plannedGrid),
  ends: endedGridCodes,
})

const planInput = (request: contract.PlanRegriddingRequest): Plan => ({
  communityCode: request.communityCode,
  ...changedPlan(request),
})

const plannedMessage = ({ code, name, kind, boundary, primary, deputies }: PlannedGrid) => ({
  gridCode: code,
  name,
  kind: contract.GridKind[kind],
  boundary: { ring: [...boundary] },
  primaryId: primary,
  deputyIds: [...deputies],
})

const ending = (state: Regridding): Partial<contract.Regridding> => {
  if (state.status === 'DONE') return { doneAt: new Date(state.doneAt) }
  if (state.status !== 'CANCELLED') return {}
  const { cancelledBy, cancelledAt, cancellation } = state
  return {
    cancelledById: cancelledBy === theClock ? '' : cancelledBy,
    cancelledAt: new Date(cancelledAt),
    cancellation: contract.RegriddingCancellation[cancellation],
  }
}

const regriddingMessage = ({ id, version, state }: Versioned<Regridding>): contract.Regridding =>
  contract.Regridding.fromPartial({
    regriddingId: id,
    version,
    communityCode: state.communityCode,
    day: state.day,
    status: contract.RegriddingStatus[state.status],
    grids: state.grids.map(plannedMessage),
    endedGridCodes: [...state.ends],
    plannedById: state.plannedBy,
    plannedAt: new Date(state.plannedAt),
    ...ending(state),
  })

const previewMessage = ({
  buildings,
  issues,
  awaitingPost,
}: RegriddingPreview): contract.RegriddingPreview => ({
  buildings: buildings.map(({ from, to, codes }) => ({
    fromGridCode: from,
    toGridCode: to,
    buildingCodes: [...codes],
  })),
  issues: issues.map(({ from, to, count, person }) => ({
    fromGridCode: from,
    toGridCode: to,
    count,
    toPersonId: person,
  })),
  gridsAwaitingPost: [...awaitingPost],
})

/** New grids over gRPC. */
export const regriddingService = ({ commands: { regriddings }, queries }: Feature): Implementation =>
  implement(RegriddingServiceService, {
    planRegridding: doing(regriddings.plan, planInput),
    previewRegridding: async (request, call) =>
      previewMessage(await queries.previewRegridding(asking(call, planInput(request)))),
    changeRegridding: doing(regriddings.change, (request) => ({
      id: request.regriddingId,
      ...changedPlan(request),
    })),
    cancelRegridding: doing(regriddings.cancel, ({ regriddingId, reason }) => ({
      id: regriddingId,
      cancellation: required('reason', nameOf(contract.RegriddingCancellation, reason)),
    })),
    getRegridding: async ({ regriddingId }) => regriddingMessage(await queries.getRegridding(regriddingId)),
    listRegriddings: async ({ communityCode, ...page }, call) => {
      const asked = { ...(communityCode ? { communityCode } : {}), ...pageOf(page) }
      const { items, next } = await queries.listRegriddings(asking(call, asked))
      return { regriddings: items.map(regriddingMessage), nextPageToken: next ?? '' }
    },
  })
