import { serveAnalytics } from '../planted/serve.ts'
import { noting } from './effects.ts'

// The figures as they are, with a note of when each event had its effect.
await serveAnalytics({ hearing: { around: noting } })
