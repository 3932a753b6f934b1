import { createLog, run } from '@fengqiao/service-kit'
import { config } from './config.ts'
import { createService } from './service.ts'

const settings = config()
const log = createLog('__name__', settings.LOG_LEVEL)

await run(await createService(settings, { log }), log)
