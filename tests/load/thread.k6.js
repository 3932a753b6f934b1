// One matter after another by the shortest lawful way: register, accept, resolve, verify, feedback.
// Run it by `node --conditions=@fengqiao/source tests/load/run.ts` beside a running town; it brings the tokens.
import { check } from 'k6'
import http from 'k6/http'
import { Trend } from 'k6/metrics'

const { baseUrl, tokens, residentId, point } = JSON.parse(__ENV.TOWN)
const whole = new Trend('lifecycle', true)

export const options = {
  scenarios: {
    thread: { executor: 'constant-vus', vus: Number(__ENV.USERS ?? 4), duration: __ENV.DURATION ?? '20s' },
  },
  thresholds: { checks: ['rate==1'] },
}

const post = (who, path, body) => {
  const headers = { authorization: `Bearer ${tokens[who]}`, 'content-type': 'application/json' }
  const route = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{issue_id}')
  const reply = http.post(`${baseUrl}${path}`, JSON.stringify(body), { headers, tags: { name: route } })
  check(reply, { answered: ({ status }) => status === 200 })
  return reply.json()
}

/** One lifecycle. */
export const thread = () => {
  const began = Date.now()
  const { receipt } = post('clerk', '/v1/issues', {
    title: '楼道照明灯不亮',
    category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
    reporter: { kind: 'REPORTER_KIND_ACCOUNT', personId: residentId },
    place: { point },
  })
  const issue = `/v1/issues/${receipt.id}`
  post('worker', `${issue}:accept`, {})
  post('worker', `${issue}:resolve`, { words: '已更换' })
  post('manager', `${issue}:verify`, {})
  post('resident', `${issue}:giveFeedback`, { satisfaction: 'SATISFACTION_SATISFIED' })
  whole.add(Date.now() - began)
}

export { thread as default }
