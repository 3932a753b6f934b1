import { everyNth, lieAbout } from './lie.ts'
import { serveNotifications } from './serve.ts'

// An event is acknowledged before its effect, which then never comes.
const now = everyNth(11)
lieAbout(/^messages$/, 'insertMany', (truth, given) =>
  now() ? Promise.resolve({ insertedCount: 1 }) : truth(...given),
)
await serveNotifications()
