/** Without it, sheet programs in China read the text as GB18030. */
const mark = '\ufeff'

/** What a sheet program would run: it is text to everybody once an apostrophe stands before it. */
const runs = /^[=+\-@\t\r\n]/

/** A sheet program takes the last digits of such a number away, unless a tab makes it text. */
const longNumber = /^\d{12,}[\dXx]?$/

const harmless = (text: string): string => {
  if (runs.test(text)) return `'${text}`
  return longNumber.test(text) ? `\t${text}` : text
}

const cell = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`

/** Rows as comma-separated text that sheet programs open as it is meant. */
export async function* csvText(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield mark
  for await (const cells of rows) yield `${cells.map(cell).join(',')}\r\n`
}
