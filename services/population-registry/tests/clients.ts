import {
  BuildingServiceService,
  CareServiceService,
  DivisionServiceService,
  ExportServiceService,
  FormServiceService,
  HouseholdServiceService,
  ImportServiceService,
  LeaderServiceService,
  LettingServiceService,
  OrganisationServiceService,
  PastServiceService,
  QualityServiceService,
  ResidentServiceService,
  RightsServiceService,
} from '@fengqiao/contracts/population-registry/v1'
import { clientOf, type Channel } from '@fengqiao/service-kit'

/** Everything that the registry serves, as others call it. */
export const clientsOn = (channel: Channel) => ({
  divisions: clientOf(DivisionServiceService, channel),
  buildings: clientOf(BuildingServiceService, channel),
  residents: clientOf(ResidentServiceService, channel),
  households: clientOf(HouseholdServiceService, channel),
  organisations: clientOf(OrganisationServiceService, channel),
  care: clientOf(CareServiceService, channel),
  leaders: clientOf(LeaderServiceService, channel),
  lettings: clientOf(LettingServiceService, channel),
  imports: clientOf(ImportServiceService, channel),
  exports: clientOf(ExportServiceService, channel),
  forms: clientOf(FormServiceService, channel),
  past: clientOf(PastServiceService, channel),
  rights: clientOf(RightsServiceService, channel),
  quality: clientOf(QualityServiceService, channel),
})
