import type { StoreHooks } from '@fengqiao/aggregate-store'
import { buildingAggregates } from './building-store.ts'
import { careAggregates } from './care-store.ts'
import { communityAggregates } from './community-store.ts'
import { dataAnswerAggregates } from './data-answer-store.ts'
import { dataRequestAggregates } from './data-request-store.ts'
import { distinctionAggregates } from './distinction-store.ts'
import { exportAggregates } from './export-store.ts'
import { formAggregates, sheetAggregates } from './form-store.ts'
import { householdAggregates } from './household-store.ts'
import { importAggregates } from './import-store.ts'
import { leaderAggregates } from './leader-store.ts'
import { lettingAggregates } from './letting-store.ts'
import { lookAggregates } from './look-store.ts'
import { organisationAggregates } from './organisation-store.ts'
import { residentAggregates } from './resident-store.ts'

/** Everything this service keeps facts of. */
export const aggregatesOf = (hooks: StoreHooks) => ({
  communities: communityAggregates(hooks),
  buildings: buildingAggregates(hooks),
  residents: residentAggregates(hooks),
  households: householdAggregates(hooks),
  organisations: organisationAggregates(hooks),
  leaders: leaderAggregates(hooks),
  lettings: lettingAggregates(hooks),
  looks: lookAggregates(hooks),
  care: careAggregates(hooks),
  distinctions: distinctionAggregates(hooks),
  dataAnswers: dataAnswerAggregates(hooks),
  dataRequests: dataRequestAggregates(hooks),
  imports: importAggregates(hooks),
  exports: exportAggregates(hooks),
  forms: formAggregates(hooks),
  formSheets: sheetAggregates(hooks),
})
