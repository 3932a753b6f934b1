// Whole lifecycles by the shortest lawful way: register, accept, resolve, verify, feedback.
import { check } from 'k6'
import { Trend } from 'k6/metrics'
import { castOf, handleSummary, register, steps, summaryTrendStats } from './calls.k6.js'

const whole = new Trend('lifecycle', true)

export const options = {
  summaryTrendStats,
  scenarios: {
    lifecycles: { executor: 'constant-vus', vus: Number(__ENV.USERS), duration: `${__ENV.SECONDS}s` },
  },
}

const answered = (reply) => check(reply, { answered: ({ status }) => status === 200 })

export default () => {
  const began = Date.now()
  const cast = castOf(__VU)
  const registered = register(cast)
  if (!answered(registered)) return
  const issue = `/v1/issues/${registered.json().receipt.id}`
  for (const step of steps) if (!answered(step(cast, issue))) return
  whole.add(Date.now() - began)
}

export { handleSummary }
