import { servePoisoned } from './poisoned.ts'

// Some events throw in its handler, others never let it return.
await servePoisoned('ailing')
