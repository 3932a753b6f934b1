import * as contract from '@fengqiao/contracts/identity/v1'
import type { Receipt } from '@fengqiao/domain-kit'
import { implement, serveFeed, type Call, type Implementation } from '@fengqiao/service-kit'
import type { HeldPost } from '../domain/person.ts'
import type { PersonView } from '../queries/person-view.ts'
import type { Feature } from '../service.ts'
import { askedPost, roleOf } from './from-proto.ts'

const defaultPage = 50

const ask = <I>({ scope, meta }: Call, input: I) => ({ scope, meta, input })

const receiptMessage = ({ id, version, at }: Receipt) => ({ id, version, recordedAt: at })

const postMessage = ({ role, territory, since, until }: HeldPost): contract.Post => ({
  role: contract.Role[role],
  territory,
  since: new Date(since),
  until: until === undefined ? undefined : new Date(until),
})

const personMessage = ({ id, lastSignInAt, status, posts, ...person }: PersonView): contract.Person => ({
  ...person,
  personId: id,
  posts: posts.map(postMessage),
  status: contract.AccountStatus[status],
  lastSignInAt,
})

const cardMessage = ({ id, displayName, posts, status }: PersonView): contract.StaffCard => ({
  personId: id,
  displayName,
  posts: posts.map(postMessage),
  status: contract.AccountStatus[status],
})

/** Accounts over gRPC: translation, nothing else. */
export const peopleService = ({ commands, queries, feed, town }: Feature): Implementation =>
  implement(contract.PeopleServiceService, {
    getMe: async (_request, { caller }) => {
      const { posts, permissions, ...me } = await queries.getMe(caller)
      return {
        ...me,
        posts: posts.map(postMessage),
        permissions: [...permissions],
        townCode: town.code,
        townName: town.name,
      }
    },
    createPerson: async ({ username, displayName, posts, firstPassword }, call) => {
      const asked = {
        username,
        displayName,
        posts: posts.map((post, at) => askedPost(post, `posts[${String(at)}]`)),
      }
      const input = { ...asked, ...(firstPassword ? { firstPassword } : {}) }
      const made = await commands.createPerson(ask(call, input))
      return { receipt: receiptMessage(made.receipt), firstPassword: made.firstPassword }
    },
    getPerson: async ({ personId }, { scope }) => personMessage(await queries.getPerson(scope, personId)),
    listPeople: async ({ role, pageToken, pageSize }, { scope }) => {
      const wanted = roleOf(role)
      const { people, next } = await queries.listPeople(scope, {
        limit: pageSize || defaultPage,
        ...(pageToken ? { after: pageToken } : {}),
        ...(wanted ? { role: wanted } : {}),
      })
      return { people: people.map(personMessage), nextPageToken: next ?? '' }
    },
    batchGetStaff: async ({ personIds }, { scope }) => ({
      staff: (await queries.batchGetStaff(scope, personIds)).map(cardMessage),
    }),
    listStaff: async ({ territory }) => ({ staff: (await queries.listStaff(territory)).map(cardMessage) }),
    assignPost: async ({ personId, post }, call) =>
      receiptMessage(await commands.assignPost(ask(call, { personId, post: askedPost(post, 'post') }))),
    endPost: async ({ personId, post }, call) =>
      receiptMessage(await commands.endPost(ask(call, { personId, post: askedPost(post, 'post') }))),
    suspendPerson: async ({ personId }, call) =>
      receiptMessage(await commands.suspendPerson(ask(call, { personId }))),
    reinstatePerson: async ({ personId }, call) =>
      receiptMessage(await commands.reinstatePerson(ask(call, { personId }))),
    resetPassword: async ({ personId }, call) => {
      const { receipt, newPassword } = await commands.resetPassword(ask(call, { personId }))
      return { receipt: receiptMessage(receipt), newPassword }
    },
    signOutEverywhere: async (_request, call) => receiptMessage(await commands.signOutEverywhere(call)),
    readEvents: serveFeed(feed),
  })
