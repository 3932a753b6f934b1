import {
  ask,
  exampleOf,
  operations as published,
  type Answered,
  type Operable,
} from '../support/operations.ts'
import { formTerms } from '../support/forms.ts'
import { probing, unless, type Probe } from './probe.ts'
import { grid, grants, here, isParticipant, names, twoPosts, type Settled } from './settled.ts'

/** What somebody of another territory would make there: as the one who may would make it, in `here`. */
const bodies = ({ records }: Settled): Readonly<Record<string, Readonly<Record<string, unknown>>>> => ({
  OpenDispute: { gridCode: grid },
  DefineGrid: { gridCode: `${here}009` },
  PlanRegridding: { communityCode: here },
  PreviewRegridding: { communityCode: here },
  RegisterBuilding: { buildingCode: `${here}00077` },
  DefineCommunity: { communityCode: here },
  CreatePerson: { username: 'made.by.probe', posts: [{ role: 'ROLE_GRID_WORKER', territory: here }] },
  CreateInvitation: { gridCode: grid },
  CreateClient: { territories: [here] },
  RegisterResident: { buildingCode: records['buildingCode'], roomCode: '' },
  AskExport: { territories: [here] },
  DraftForm: { terms: formTerms(here) },
  RegisterOrganisation: { buildingCode: records['buildingCode'], roomCode: '' },
  RegisterLetting: { buildingCode: records['buildingCode'] },
  OpenHousehold: { headId: records['residentId'], number: '' },
  RegisterBuildings: rowsOf('RegisterBuilding', { buildingCode: `${here}00078` }),
  RegisterResidents: rowsOf('RegisterResident', {
    buildingCode: records['buildingCode'],
    roomCode: '',
    idNumber: '110105194912310038',
  }),
})

const rowsOf = (method: string, row: Readonly<Record<string, unknown>>) => {
  const one = published.find((route) => route.method === method)
  return { rows: [{ ...(one === undefined ? {} : exampleOf(one)), ...row }] }
}

/** Bulk work answers row by row. */
const isRefused = ({ reason, text }: Answered): boolean =>
  refusedThere.has(reason ?? '') || text.includes('"reason":"NOT_FOUND"')

const refusedThere = new Set(['NOT_FOUND', 'OUTSIDE_TERRITORY', 'FORBIDDEN'])

/** Nobody makes anything beyond his own territory. */
export const creations = (settled: Settled): readonly Probe[] => {
  const bodyOf = bodies(settled)
  const make = (route: Operable, token: string) => {
    const body = { ...exampleOf(route), ...bodyOf[route.method] }
    return ask(route, { baseUrl: settled.baseUrl, token, body, key: `made-${route.method}` })
  }
  const makers = (route: Operable) =>
    names.filter((role) => grants(role, route.permission) && !isParticipant(role))
  return settled.operations
    .filter(({ method }) => method in bodyOf)
    .flatMap((route) => [
      ...makers(route).map((role) =>
        probing(route, `makes nothing beyond the territory of a ${role}`, async () => {
          const answer = await make(route, settled.maker(role).token)
          return isRefused(answer) ? undefined : `${String(answer.status)} ${answer.text.slice(0, 200)}`
        }),
      ),
      ...makers(route)
        .slice(0, 1)
        .map((role) =>
          probing(route, `lets a ${role} of the territory`, async () => {
            const answer = await make(route, settled.near(role).token)
            return isRefused(answer) ? `refused: ${answer.text.slice(0, 200)}` : undefined
          }),
        ),
    ])
}

/** A photograph that no matter has yet is its bringer's alone. */
export const files = ({ operations, baseUrl, near, records }: Settled): readonly Probe[] => {
  const path = { attachmentId: records['ownAttachmentId'] ?? '' }
  return operations
    .filter(({ method }) => method === 'DownloadOwnEvidence')
    .flatMap((route) => [
      probing(route, 'gives it to nobody else', async () =>
        unless(404, (await ask(route, { baseUrl, token: near('TOWN_CLERK').token, path })).status),
      ),
      probing(route, 'gives it to who brought it', async () =>
        unless(200, (await ask(route, { baseUrl, token: near('RESIDENT').token, path })).status),
      ),
    ])
}

/** A role that sees only what it takes part in sees no other matter of its own territory. */
export const participants = ({ operations, baseUrl, near, records: path }: Settled): readonly Probe[] =>
  operations
    .filter(({ method }) => method === 'GetIssue' || method === 'GetIssueHistory')
    .flatMap((route) =>
      names
        .filter((role) => grants(role, route.permission) && isParticipant(role))
        .map((role) =>
          probing(route, `a ${role} sees what he takes part in, and no more`, async () => {
            const { status } = await ask(route, { baseUrl, token: near(role).token, path })
            return unless(role === 'RESIDENT' ? 200 : 404, status)
          }),
        ),
    )

/** A post counts where it is held, for what it grants: not for what another post grants elsewhere. */
export const combined = ({ operations, baseUrl, far, near, records: path }: Settled): readonly Probe[] =>
  operations
    .filter(({ method }) => method === 'ListLooks')
    .flatMap((route) => [
      probing(route, 'two posts do not add up', async () =>
        unless(404, (await ask(route, { baseUrl, token: far(twoPosts).token, path })).status),
      ),
      probing(route, 'the one that grants it is enough', async () =>
        unless(200, (await ask(route, { baseUrl, token: near('AUDITOR').token, path })).status),
      ),
    ])
