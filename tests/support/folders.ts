import { fileURLToPath } from 'node:url'

/** Where the project begins. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
