import { setTimeout as pause } from 'node:timers/promises'

const longest = 120

/** Use for every request of a sign-in: the door lets only so many through a second, and says when to come again. */
export const patiently = async (send: () => Promise<Response>): Promise<Response> => {
  for (let tried = 0; ; tried += 1) {
    const response = await send()
    if (response.status !== 429 || tried >= longest) return response
    await response.body?.cancel()
    await pause(Math.max(Number(response.headers.get('retry-after')), 1) * 1000)
  }
}
