// Generated from proto/ by `npm run generate`. Change the contract, not this file.
export {
  Receipt,
  GeoPoint,
  GeoPolygon,
  ReadEventsRequest,
  ReadEventsReply,
  PublishedEvent,
  CommonRefusal,
  commonRefusalFromJSON,
  commonRefusalToJSON,
  FieldRefusal,
  fieldRefusalFromJSON,
  fieldRefusalToJSON,
} from '../fengqiao/common/v1/common.ts'
