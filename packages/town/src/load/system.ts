import { clientToken } from '../sign-in/sign-in.ts'
import { apiOf, type Api } from './api.ts'

/** Another system's credential, and its way to the broker. */
export interface IntegrationClient {
  readonly clientId: string
  readonly clientSecret: string
  readonly brokerUrl: string
  readonly queue: string
  readonly password: string
}

type Credential = Pick<IntegrationClient, 'clientId' | 'clientSecret'>
type Way = Pick<IntegrationClient, 'brokerUrl' | 'queue' | 'password'>

/** What a hotline wants to know of the matters that it passed on. */
const types = [
  'Registered',
  'Accepted',
  'Rejected',
  'Assigned',
  'Resolved',
  'Verified',
  'Closed',
  'Overdue',
].map((what) => `fengqiao.grid_management.v1.Issue${what}`)

/** Admits the hotline of the city, which then subscribes by itself, as another system does. */
export const admitSystem = async (
  installer: Api,
  { baseUrl, townCode }: { readonly baseUrl: string; readonly townCode: string },
): Promise<IntegrationClient> => {
  const asked = {
    name: '市 12345 热线平台',
    contactOffice: '市政务服务中心信息科',
    territories: [townCode],
  }
  const { clientId, clientSecret } = await installer.post<Credential>(
    '/v1/clients',
    asked,
    'town-client-12345',
  )
  const { accessToken } = await clientToken(baseUrl, { id: clientId, secret: clientSecret })
  const system = apiOf({ baseUrl, token: () => accessToken })
  const { brokerUrl, queue, password } = await system.post<Way>(
    '/v1/subscriptions',
    { types },
    'town-subscription-issues',
  )
  return { clientId, clientSecret, brokerUrl, queue, password }
}
