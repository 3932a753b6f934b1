import type { Log, Part } from '@fengqiao/domain-kit'
import { serviceToken } from '../service-token.ts'
import { askIdentityAt } from './identity-http.ts'
import { mirroredEpochs, tokenVerifier, type Authenticate } from './verifier.ts'

/** What a service is told of tokens: the configuration fragments `redis`, `tokens` and `serviceClient`. */
export interface TokenSettings {
  readonly REDIS_URL: string
  readonly PUBLIC_URL: string
  readonly IDENTITY_HTTP_ADDRESS: readonly string[]
  readonly SERVICE_CLIENT_SECRET: string
}

export interface Tokens extends Part {
  /** Knows callers by their tokens. */
  readonly authenticate: Authenticate
  /** The service's own token, for what it does of itself. */
  readonly own: () => Promise<string>
}

/** Use once in a composition root: how a service knows its callers and makes itself known. */
export const tokensOf = (service: string, settings: TokenSettings, log: Log): Tokens => {
  const askIdentity = askIdentityAt(settings.IDENTITY_HTTP_ADDRESS)
  const epochs = mirroredEpochs(settings.REDIS_URL, log)
  return {
    name: 'tokens',
    start: epochs.start,
    stop: epochs.stop,
    authenticate: tokenVerifier({
      issuer: `${settings.PUBLIC_URL}/oidc`,
      askIdentity,
      minimumEpoch: epochs.minimum,
    }),
    own: serviceToken({
      askIdentity,
      clientId: service,
      clientSecret: settings.SERVICE_CLIENT_SECRET,
    }),
  }
}
