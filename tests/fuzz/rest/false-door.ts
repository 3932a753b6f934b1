import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const answers = (status: number) => ({
  responses: { [String(status)]: { description: 'The answer.' } },
})

/** What the false door promises of itself. */
const document = {
  openapi: '3.1.0',
  info: { title: 'A door that lies', version: '1' },
  paths: { '/v1/broken': { get: answers(200) }, '/v1/undocumented': { get: answers(200) } },
}

/** A door that breaks where it promises an answer, and gives one that it does not promise: whoever knocks must notice. */
export const falseDoor = async () => {
  const server = createServer((request, response) => {
    if (request.url === '/openapi.json')
      response.setHeader('content-type', 'application/json').end(JSON.stringify(document))
    else response.writeHead(request.url === '/v1/broken' ? 500 : 418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${String(port)}`,
    mustBeFound: [/Server error/, /Undocumented status code/],
    close: () => server.close(),
  }
}
