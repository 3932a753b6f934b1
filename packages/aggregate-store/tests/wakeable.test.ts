import { eventually } from '@fengqiao/testing'
import type { Log } from '@fengqiao/domain-kit'
import { quiet } from '../src/suites/index.ts'
import { wakeable } from '../src/wakeable.ts'

const counted = (pass: (nth: number) => boolean | Error, log: Log = quiet) => {
  let passes = 0
  const part = wakeable({
    name: 'test',
    pass: () => {
      const outcome = pass((passes += 1))
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)
    },
    idle: 600_000,
    log,
  })
  return { ...part, passes: () => passes }
}

it('works when it starts, when it is woken, and once more when it stops', async () => {
  const one = counted(() => false)
  await one.start()
  await eventually(() => one.passes() === 1)
  one.wake()
  await eventually(() => one.passes() === 2)
  await one.stop()
  expect(one.passes()).toBeGreaterThanOrEqual(3)
})

it('goes on while there is more', async () => {
  const one = counted((nth) => nth < 5)
  await one.flush()
  expect(one.passes()).toBe(5)
})

it('tries again after a failure, says so without its message, and can be stopped meanwhile', async () => {
  const lines: unknown[] = []
  const warn: Log['warn'] = (fields) => lines.push(fields)
  const one = counted((nth) => (nth < 3 ? new TypeError('secret 13800001234') : false), { ...quiet, warn })
  await one.start()
  await eventually(() => one.passes() >= 3)
  await one.stop()
  expect(lines.slice(0, 2)).toEqual([
    { part: 'test', error: 'TypeError', wait: 100 },
    { part: 'test', error: 'TypeError', wait: 200 },
  ])
})
