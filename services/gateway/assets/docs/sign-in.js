// Sign-in of this page: OpenID Connect, code with PKCE. The token stays in this page's memory alone.
const client = 'api-docs'
const kept = 'docs.sign-in'

const encoded = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const random = () => encoded(crypto.getRandomValues(new Uint8Array(32)))

const provider = async () => {
  const answer = await fetch('/oidc/.well-known/openid-configuration')
  if (!answer.ok) throw new Error('no provider')
  return answer.json()
}

const redirectUri = () => `${location.origin}/docs/callback`

let held

/** The token in hand, if it is still good. */
export const token = () => (held !== undefined && held.until > Date.now() ? held : undefined)

export const forget = () => {
  held = undefined
}

/** Leaves for the sign-in page and comes back to the operation that was open. */
export const signIn = async () => {
  const { authorization_endpoint: endpoint, issuer } = await provider()
  const home = new URL(issuer).origin
  if (home !== location.origin) {
    // The provider sends people back to the town's own address only, so sign-in starts there.
    location.assign(`${home}/docs${location.hash}`)
    return
  }
  const verifier = random()
  const state = random()
  sessionStorage.setItem(kept, JSON.stringify({ verifier, state, hash: location.hash }))
  const challenge = encoded(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)))
  const query = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri(),
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })
  location.assign(`${endpoint}?${query}`)
}

const exchange = async (code, verifier) => {
  const { token_endpoint: endpoint } = await provider()
  const answer = await fetch(new URL(new URL(endpoint).pathname, location.origin), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client,
      code,
      code_verifier: verifier,
      redirect_uri: redirectUri(),
    }),
  })
  if (!answer.ok) throw new Error('refused')
  const { access_token: text, expires_in: seconds } = await answer.json()
  held = { text, until: Date.now() + seconds * 1000 }
}

/** Takes the answer of the sign-in page, when the address carries one; false when it was refused. */
export const comeBack = async () => {
  if (location.pathname !== '/docs/callback') return true
  const query = new URLSearchParams(location.search)
  const { verifier, state, hash = '' } = JSON.parse(sessionStorage.getItem(kept) ?? '{}')
  sessionStorage.removeItem(kept)
  history.replaceState(null, '', `/docs${hash}`)
  if (state === undefined || query.get('state') !== state || !query.has('code')) return false
  return exchange(query.get('code'), verifier).then(
    () => true,
    () => false,
  )
}
