export { Any } from '../gen/google/protobuf/any.ts'
