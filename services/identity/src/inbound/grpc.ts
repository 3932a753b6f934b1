import {
  PeopleServiceService,
  type CreatePersonRequest,
  type ListPeopleRequest,
} from '@fengqiao/contracts/identity/v1'
import { implement, serveFeed, type Call, type Handlers, type Implementation } from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { askedPost, roleOf } from './from-proto.ts'
import { cardMessage, meMessage, personMessage, receiptMessage } from './to-proto.ts'

type All = Handlers<typeof PeopleServiceService>

const defaultPage = 50

const ask = <I>({ scope, meta }: Call, input: I) => ({ scope, meta, input })

const creationOf = ({ username, displayName, posts, firstPassword }: CreatePersonRequest) => ({
  username,
  displayName,
  posts: posts.map((post, at) => askedPost(post, `posts[${String(at)}]`)),
  ...(firstPassword ? { firstPassword } : {}),
})

const pageOf = ({ role, pageToken, pageSize }: ListPeopleRequest) => {
  const wanted = roleOf(role)
  return {
    limit: pageSize || defaultPage,
    ...(pageToken ? { after: pageToken } : {}),
    ...(wanted ? { role: wanted } : {}),
  }
}

const reading = ({ queries, feed, town }: Feature) =>
  ({
    getMe: async (_request, { caller }) => meMessage(await queries.getMe(caller), town),
    getPerson: async ({ personId }, { scope }) => personMessage(await queries.getPerson(scope, personId)),
    listPeople: async (request, { scope }) => {
      const { people, next } = await queries.listPeople(scope, pageOf(request))
      return { people: people.map(personMessage), nextPageToken: next ?? '' }
    },
    batchGetStaff: async ({ personIds }, { scope }) => ({
      staff: (await queries.batchGetStaff(scope, personIds)).map(cardMessage),
    }),
    listStaff: async ({ territory }) => ({ staff: (await queries.listStaff(territory)).map(cardMessage) }),
    readEvents: serveFeed(feed),
  }) satisfies Partial<All>

const doing = ({ commands }: Feature) =>
  ({
    createPerson: async (request, call) => {
      const { receipt, firstPassword } = await commands.createPerson(ask(call, creationOf(request)))
      return { receipt: receiptMessage(receipt), firstPassword }
    },
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
  }) satisfies Partial<All>

/** Accounts over gRPC: translation, nothing else. */
export const peopleService = (feature: Feature): Implementation =>
  implement(PeopleServiceService, { ...reading(feature), ...doing(feature) })
