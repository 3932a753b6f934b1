/** An event as an open console gets it. */
export interface Frame {
  readonly type: string
  readonly kind: string
  readonly aggregateId: string
  readonly time: string
}

const dataIn = (frame: string): string | undefined =>
  frame
    .split('\n')
    .find((line) => line.startsWith('data: '))
    ?.slice('data: '.length)

/** Opens the live stream and hands on every event of it; the stream is open when this resolves. */
export const framesFrom = async (address: string, token: string, take: (frame: Frame) => void) => {
  const ending = new AbortController()
  const reply = await fetch(address, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: ending.signal,
  })
  if (!reply.ok || reply.body === null) throw new Error(`the live stream answers ${reply.status}`)
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    let rest = ''
    for await (const text of body.pipeThrough(new TextDecoderStream())) {
      const frames = (rest + text).split('\n\n')
      rest = frames.pop() ?? ''
      for (const data of frames.map(dataIn)) {
        const event = data === undefined ? {} : (JSON.parse(data) as Partial<Frame>)
        if (event.type !== undefined) take(event as Frame)
      }
    }
  }
  void read(reply.body).catch(() => undefined)
  return { close: () => ending.abort() }
}
