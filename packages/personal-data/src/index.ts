export { blindIndex, normalised, normalisedPhone } from './blind-index.ts'
export type { BlindIndexOptions } from './blind-index.ts'
export { sealer } from './sealer.ts'
export type { Erasure, Sealer, SealerOptions } from './sealer.ts'
