// A town at work: four looks to one step of a matter, at a rate that does not wait for answers.
import { check } from 'k6'
import { Trend } from 'k6/metrics'
import { castOf, handleSummary, looks, register, steps, summaryTrendStats } from './calls.k6.js'

const readTime = new Trend('reads', true)
const writeTime = new Trend('writes', true)

const rate = Number(__ENV.RATE)

export const options = {
  summaryTrendStats,
  scenarios: {
    mixed: {
      executor: 'constant-arrival-rate',
      rate,
      duration: `${__ENV.SECONDS}s`,
      preAllocatedVUs: rate,
      maxVUs: rate * 4,
    },
  },
}

// Each user carries one matter at a time on its way.
let issue
let next = 0

const write = (cast) => {
  if (issue === undefined) {
    const reply = register(cast)
    if (reply.status === 200) issue = `/v1/issues/${reply.json().receipt.id}`
    return reply
  }
  const reply = steps[next](cast, issue)
  next += 1
  if (next === steps.length || reply.status !== 200) [issue, next] = [undefined, 0]
  return reply
}

export default () => {
  const cast = castOf(__VU)
  const writes = __ITER % 5 === __VU % 5
  const reply = writes ? write(cast) : looks[(__ITER + __VU) % looks.length][1](cast)
  check(reply, { answered: ({ status }) => status === 200 })
  ;(writes ? writeTime : readTime).add(reply.timings.duration)
}

export { handleSummary }
