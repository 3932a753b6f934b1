/** One message of a server-sent stream. */
export interface StreamMessage {
  readonly id: string
  readonly event: string
  readonly data: string
}

const fieldOf = (line: string): [string, string] => {
  const colon = line.indexOf(':')
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')]
}

const messageOf = (block: string): StreamMessage | undefined => {
  const fields = block
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(':'))
    .map(fieldOf)
  if (fields.length === 0) return undefined
  const last = (name: string): string => fields.findLast(([key]) => key === name)?.[1] ?? ''
  const data = fields.filter(([key]) => key === 'data').map(([, value]) => value)
  return { id: last('id'), event: last('event'), data: data.join('\n') }
}

/** Splits what has arrived into whole messages and the rest that is still to come. */
export const takeMessages = (buffer: string): { messages: StreamMessage[]; rest: string } => {
  const blocks = buffer.replaceAll('\r\n', '\n').split('\n\n')
  const rest = blocks.pop() ?? ''
  return { messages: blocks.map(messageOf).filter((message) => message !== undefined), rest }
}

/** Reads a stream to its end; returns when the server or the network ends it. */
export const readStream = async (
  body: ReadableStream<Uint8Array>,
  onMessage: (message: StreamMessage) => void,
): Promise<void> => {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let buffer = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const taken = takeMessages(buffer + value)
    buffer = taken.rest
    taken.messages.forEach(onMessage)
  }
}
