import { createLog, run } from '@fengqiao/service-kit'
import { config } from './config.ts'
import { createService } from './service.ts'

const settings = config()
const log = createLog('gateway', settings.LOG_LEVEL)

await run(createService(settings, { log }), log)
