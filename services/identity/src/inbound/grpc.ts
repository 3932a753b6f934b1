import {
  PeopleServiceService,
  type AssignPostRequest,
  type CreatePersonRequest,
  type ListPeopleRequest,
} from '@fengqiao/contracts/identity/v1'
import type { Parking } from '@fengqiao/domain-kit'
import {
  asking,
  doing,
  implement,
  receiptMessage,
  serveFeed,
  serveParking,
  type Handlers,
  type Implementation,
} from '@fengqiao/service-kit'
import type { Feature } from '../service.ts'
import { askedPost, pageAsked, roleOf } from './from-proto.ts'
import { cardMessage, meMessage, personMessage } from './to-proto.ts'

type All = Handlers<typeof PeopleServiceService>

const creationOf = ({ username, displayName, posts, firstPassword }: CreatePersonRequest) => ({
  username,
  displayName,
  posts: posts.map((post, at) => askedPost(post, `posts[${String(at)}]`)),
  ...(firstPassword ? { firstPassword } : {}),
})

const pageOf = ({ role, ...page }: ListPeopleRequest) => {
  const wanted = roleOf(role)
  return { ...pageAsked(page), ...(wanted ? { role: wanted } : {}) }
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
    batchGetPostHolders: async ({ posts }) => {
      const asked = posts.map(({ role, territory }) => ({ role: roleOf(role), territory }))
      return { posts: (await queries.postHolders(asked)).map((personIds) => ({ personIds: [...personIds] })) }
    },
    readEvents: serveFeed(feed),
  }) satisfies Partial<All>

const personOf = ({ personId }: { readonly personId: string }) => ({ personId })

const postOf = ({ personId, post }: AssignPostRequest) => ({ personId, post: askedPost(post, 'post') })

const changing = ({ commands }: Feature) =>
  ({
    createPerson: async (request, call) => {
      const { receipt, firstPassword } = await commands.createPerson(asking(call, creationOf(request)))
      return { receipt: receiptMessage(receipt), firstPassword }
    },
    assignPost: doing(commands.assignPost, postOf),
    endPost: doing(commands.endPost, postOf),
    suspendPerson: doing(commands.suspendPerson, personOf),
    reinstatePerson: doing(commands.reinstatePerson, personOf),
    resetPassword: async ({ personId }, call) => {
      const { receipt, newPassword } = await commands.resetPassword(asking(call, { personId }))
      return { receipt: receiptMessage(receipt), newPassword }
    },
    signOutEverywhere: doing(commands.signOutEverywhere, () => ({})),
  }) satisfies Partial<All>

/** Accounts over gRPC: translation, nothing else. */
export const peopleService = (feature: Feature, parking: Parking): Implementation =>
  implement(PeopleServiceService, { ...reading(feature), ...changing(feature), ...serveParking(parking) })
