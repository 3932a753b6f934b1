import { known } from '../support/registry.ts'
import { reportedKind } from './reported.ts'
import { grid, here, type Settled } from './settled.ts'

/** A question that may name something: what is asked, and what stands in the answer of one who may see it. */
export interface Sight {
  readonly query?: Readonly<Record<string, string>>
  readonly path?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  readonly shows: string | RegExp
  /** Who sees it, where not everybody of the territory who has the permission. */
  readonly seenBy?: string
  /** What is said where it must not be seen, where that is more than that it is not shown. */
  readonly unseen?: string
}

export type Records = Settled['records']

/** A record's id or code by the name that paths give it. */
export const at = (records: Records, name: string): string => records[name] ?? ''

const issueSights = (records: Records): Readonly<Record<string, Sight>> => {
  const shows = at(records, 'issueId')
  return {
    ListIssues: { query: { view: 'ISSUE_VIEW_ALL' }, shows },
    BatchGetIssues: { body: { issueIds: [shows] }, shows },
    FindIssueByNumber: { body: { number: at(records, 'issueNumber') }, shows, unseen: 'status 404' },
    CountIssues: { shows: /:[1-9]/ },
    ListHeldIssues: { query: { personId: at(records, 'personId') }, shows },
    FindSimilarIssues: { body: { category: reportedKind, gridCode: grid }, shows },
  }
}

/** Figures are asked of a territory; another's is as if it were not there. */
const figureSights = (records: Records): Readonly<Record<string, Sight>> => {
  const asked = { query: { territory: here }, unseen: 'status 404' }
  const path = { figure: 'REGISTERED' }
  return {
    GetFigures: { ...asked, shows: /"numerator":[1-9]/ },
    BreakDownFigures: {
      ...asked,
      query: { ...asked.query, by: 'DIMENSION_CATEGORY' },
      shows: /"registered":[1-9]/,
    },
    ListFigureRows: { ...asked, path, shows: at(records, 'issueId') },
  }
}

const disputeSights = (records: Records): Readonly<Record<string, Sight>> => {
  const shows = at(records, 'disputeId')
  return {
    ListDisputes: { query: { view: 'DISPUTE_VIEW_ALL' }, shows },
    BatchGetDisputes: { body: { disputeIds: [shows] }, shows },
    FindDisputeByNumber: { body: { number: at(records, 'disputeNumber') }, shows, unseen: 'status 404' },
    CountDisputes: { shows: /:[1-9]/ },
  }
}

const registrySights = (records: Records): Readonly<Record<string, Sight>> => {
  const [residentId, buildingCode] = [at(records, 'residentId'), at(records, 'buildingCode')]
  return {
    ListResidents: { query: { buildingCode }, shows: residentId },
    BatchGetResidents: { body: { residentIds: [residentId] }, shows: residentId },
    LookUpResident: { body: { idNumber: known }, shows: residentId },
    SearchResidents: { body: { text: known }, shows: residentId },
    ListDuplicateCandidates: { shows: residentId },
    ListDataTasks: { shows: at(records, 'twinId') },
    ListImports: { shows: at(records, 'importId') },
    ListExports: { shows: at(records, 'exportId') },
    GetFormProgress: { path: { formId: at(records, 'formId') }, shows: /"due":[1-9]/, unseen: 'status 404' },
    ListSheets: { path: { formId: at(records, 'formId') }, query: { buildingCode }, shows: residentId },
    ListDataRequests: { shows: at(records, 'dataRequestId') },
    ListOrganisations: { query: { buildingCode }, shows: at(records, 'organisationId') },
    SearchOrganisations: { body: { text: '瑞祥便利店' }, shows: at(records, 'organisationId') },
    ListLettings: { shows: at(records, 'lettingId') },
    ListCare: { shows: at(records, 'careEntryId') },
    ListHouseholds: { query: { buildingCode }, shows: at(records, 'householdId') },
    ListPeopleAsOf: { path: { buildingCode, day: at(records, 'day') }, shows: residentId },
  }
}

const accountSights = (records: Records): Readonly<Record<string, Sight>> => ({
  ListPeople: { query: { pageSize: '100' }, shows: at(records, 'personId') },
  ListClients: { shows: at(records, 'clientId') },
  ListClientSubscriptions: {
    path: { clientId: at(records, 'clientId') },
    shows: at(records, 'subscriptionId'),
  },
  ListInvitations: { shows: at(records, 'invitationId'), seenBy: 'GRID_WORKER' },
})

/** Lists, batches, searches, counts and figures: by the RPC's name, for they name no record in their path. */
export const sightsOf = (records: Records): Readonly<Record<string, Sight>> => ({
  ...issueSights(records),
  ...figureSights(records),
  ...disputeSights(records),
  ...registrySights(records),
  ...accountSights(records),
})
