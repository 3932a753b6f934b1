import { servePoisoned } from './poisoned.ts'

// Some events kill the process that handles them.
await servePoisoned('dying')
