// Ten times the usual rate at once, and the usual rate again: who is told to wait, and how soon all is well.
import { Counter, Trend } from 'k6/metrics'
import { castOf, handleSummary, looks, summaryTrendStats } from './calls.k6.js'

const rate = Number(__ENV.RATE)
const [calm, crowded] = [5, 10]

export const options = {
  summaryTrendStats,
  scenarios: {
    spike: {
      executor: 'ramping-arrival-rate',
      startRate: rate,
      preAllocatedVUs: rate * 4,
      maxVUs: rate * 20,
      stages: [
        { duration: `${calm}s`, target: rate },
        { duration: '1s', target: rate * 10 },
        { duration: `${crowded}s`, target: rate * 10 },
        { duration: '1s', target: rate },
        { duration: '15s', target: rate },
      ],
    },
  },
}

const classes = ['field', 'desk', 'dashboard']
const outcomes = ['served', 'told_to_wait', 'without_retry_after', 'failed']
const counters = Object.fromEntries(
  classes.flatMap((one) =>
    outcomes.map((outcome) => [`${one}_${outcome}`, new Counter(`${one}_${outcome}`)]),
  ),
)
const late = new Trend('second_of_last_trouble')
const began = Date.now()

const outcomeOf = ({ status, headers }) => {
  if (status === 200) return 'served'
  if (status !== 429) return 'failed'
  return headers['Retry-After'] === undefined ? 'without_retry_after' : 'told_to_wait'
}

export default () => {
  const [kind, look] = looks[(__ITER + __VU) % looks.length]
  const reply = look(castOf(__VU))
  const outcome = outcomeOf(reply)
  counters[`${kind}_${outcome}`].add(1)
  const afterwards = (Date.now() - began) / 1_000 - calm - crowded - 2
  if (afterwards > 0 && (outcome !== 'served' || reply.timings.duration > 200)) late.add(afterwards)
}

export { handleSummary }
