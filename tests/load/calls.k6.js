// What the scripts share: a town as the rig opened it, one call, and the ways of a matter.
import http from 'k6/http'

export const { baseUrl, casts } = JSON.parse(__ENV.TOWN)

/** The one whose turn it is: lanes are spread over the grids. */
export const castOf = (lane) => casts[lane % casts.length]

const headersOf = (token) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })
const routeOf = (path) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{id}').replace(/\?.*/, '')

export const get = (token, path) =>
  http.get(`${baseUrl}${path}`, { headers: headersOf(token), tags: { name: routeOf(path) } })

export const post = (token, path, body) =>
  http.post(`${baseUrl}${path}`, JSON.stringify(body), {
    headers: headersOf(token),
    tags: { name: routeOf(path) },
  })

// What the peer is told lies open in its collection: other words, or they would look like a leak of ours.
const said = __ENV.SAID_TO === 'peer' ? ['路口指示牌歪斜', '已扶正'] : ['楼道照明灯不亮', '已更换']

export const register = ({ clerk, residentId, point }) =>
  post(clerk, '/v1/issues', {
    title: said[0],
    category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
    reporter: { kind: 'REPORTER_KIND_ACCOUNT', personId: residentId },
    place: { point },
  })

/** The steps after registration, each by one who may. */
export const steps = [
  ({ worker }, issue) => post(worker, `${issue}:accept`, {}),
  ({ worker }, issue) => post(worker, `${issue}:resolve`, { words: said[1] }),
  ({ manager }, issue) => post(manager, `${issue}:verify`, {}),
  ({ resident }, issue) =>
    post(resident, `${issue}:giveFeedback`, { satisfaction: 'SATISFACTION_SATISFIED' }),
]

/** What people look at, as often as they do: workers at their work, clerks at lists, some at figures. */
export const looks = [
  ['field', ({ worker }) => get(worker, '/v1/issues?view=ISSUE_VIEW_MY_WORK&pageSize=20')],
  ['field', ({ worker }) => get(worker, '/v1/inbox:countUnread')],
  ['field', ({ worker }) => get(worker, '/v1/inbox?pageSize=20')],
  ['field', ({ resident }) => get(resident, '/v1/issues?view=ISSUE_VIEW_REPORTED&pageSize=20')],
  ['desk', ({ manager }) => get(manager, '/v1/issues?view=ISSUE_VIEW_OPEN&pageSize=20')],
  ['desk', ({ clerk }) => get(clerk, '/v1/issues?view=ISSUE_VIEW_ALL&pageSize=20')],
  ['desk', ({ clerk }) => get(clerk, '/v1/me')],
  ['dashboard', ({ manager }) => get(manager, '/v1/figures')],
]

/** Everything that was measured, for the rig to read. */
export const handleSummary = ({ metrics }) => ({ [__ENV.SUMMARY]: JSON.stringify(metrics) })

export const summaryTrendStats = ['med', 'p(95)', 'p(99)', 'max', 'count']
