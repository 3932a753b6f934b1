export { Status } from '../gen/google/rpc/status.ts'
export {
  BadRequest,
  BadRequest_FieldViolation,
  ErrorInfo,
  RetryInfo,
} from '../gen/google/rpc/error_details.ts'
