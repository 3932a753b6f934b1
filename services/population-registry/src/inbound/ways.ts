import { careService } from './grpc-care.ts'
import { exportService } from './grpc-exports.ts'
import { formService } from './grpc-forms.ts'
import { importService } from './grpc-imports.ts'
import { pastService } from './grpc-past.ts'
import { leaderService } from './grpc-leaders.ts'
import { lettingService } from './grpc-lettings.ts'
import { organisationService } from './grpc-organisations.ts'
import { householdService, residentService } from './grpc-people.ts'
import { buildingService, divisionService } from './grpc-places.ts'
import { qualityService } from './grpc-quality.ts'
import { rightsService } from './grpc-rights.ts'

/** Everything that is served over gRPC. */
export const ways = [
  ...[divisionService, buildingService, residentService, householdService, organisationService],
  ...[importService, exportService, formService, pastService, rightsService, careService, qualityService],
  ...[leaderService, lettingService],
]
