import type { Adapter, ClientMetadata } from 'oidc-provider'

export interface ClientsOptions {
  readonly publicUrl: string
  /** Secret by name of service. */
  readonly serviceSecrets: Readonly<Record<string, string>>
  readonly installerSecret?: string | undefined
  readonly installer: string
}

const browserClient = (client_id: string, publicUrl: string, paths: { callback: string; home: string }) =>
  ({
    client_id,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [publicUrl + paths.callback],
    post_logout_redirect_uris: [publicUrl + paths.home],
  }) satisfies ClientMetadata

const programClient = (client_id: string, client_secret: string): ClientMetadata => ({
  client_id,
  client_secret,
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
})

/** Everybody who may ask for tokens: the console, the API's documentation, our own services, the installer. */
export const clientsOf = ({ publicUrl, serviceSecrets, ...options }: ClientsOptions): ClientMetadata[] => [
  browserClient('console', publicUrl, { callback: '/callback', home: '/' }),
  browserClient('api-docs', publicUrl, { callback: '/docs/callback', home: '/docs' }),
  ...Object.entries(serviceSecrets).map(([name, secret]) => programClient(name, secret)),
  ...(options.installerSecret ? [programClient(options.installer, options.installerSecret)] : []),
]

const notHere = (): Promise<never> => Promise.reject(new Error('clients are kept by commands'))

/** Other systems, as the provider asks for them each time: one that was suspended or got a new secret is so at once. */
export const systemsAdapter = (secretOf: (clientId: string) => Promise<string | undefined>): Adapter => ({
  find: async (id) => {
    const secret = await secretOf(id)
    return secret === undefined ? undefined : programClient(id, secret)
  },
  findByUid: notHere,
  findByUserCode: notHere,
  upsert: notHere,
  consume: notHere,
  destroy: notHere,
  revokeByGrantId: notHere,
})
