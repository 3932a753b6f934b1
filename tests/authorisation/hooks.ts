import { registerHooks } from 'node:module'
import { places, type Place } from './places.ts'

/** What is switched off now, by name; nothing at first. */
const off = globalThis as unknown as { checkOff?: string }

/** A file whose check can be switched off while it runs. A check that is not there once says that it moved. */
const withSwitch = (source: string, { name, file, check, switchable }: Place): string => {
  const [before, after, ...more] = source.split(check)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} does not have the check of "${name}" once`)
  const isOff = `(globalThis.checkOff === ${JSON.stringify(name)})`
  return `${before}${switchable.replaceAll('OFF', isOff)}${after}`
}

/** Use before the product is loaded: afterwards `switchOff` takes one check away, and gives it back. */
export const installSwitches = (): { readonly missing: () => readonly string[] } => {
  const found = new Set<string>()
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context)
      const own = places.filter(({ file }) => url.endsWith(file))
      if (own.length === 0 || !loaded.source) return loaded
      const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
      for (const { name } of own) found.add(name)
      return { ...loaded, source: own.reduce(withSwitch, text) }
    },
  })
  return { missing: () => places.map(({ name }) => name).filter((name) => !found.has(name)) }
}

/** Runs something while one check is off. */
export const withoutCheck = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
  off.checkOff = name
  try {
    return await run()
  } finally {
    delete off.checkOff
  }
}
