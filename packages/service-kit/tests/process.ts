import { createLog, run, together } from '@fengqiao/service-kit'

const log = createLog('process')
const alive = setInterval(() => undefined, 60_000)

const part = {
  name: 'part',
  start: async () => {
    if (process.argv.includes('--mistake')) void Promise.reject(new Error('mistake with "李娜"'))
  },
  stop: async () => {
    clearInterval(alive)
    log.info({}, 'part stopped')
  },
}

await run(together([part], log), log)
