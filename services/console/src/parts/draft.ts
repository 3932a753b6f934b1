import { useEffect, useState } from 'react'

/** A half-written form as it was kept on this device. */
export interface Draft<T> {
  readonly value: T
  readonly at: number
}

const settle = 500
const keepFor = 7 * 86_400_000

/** Reads a kept draft; too old or unreadable ones are gone. */
export const readDraft = <T>(store: Storage, name: string, now: number): Draft<T> | undefined => {
  try {
    const draft = JSON.parse(store.getItem(name) ?? 'null') as Draft<T> | null
    return draft !== null && now - draft.at < keepFor ? draft : undefined
  } catch {
    return undefined
  }
}

/** Keeps a form's value half a second after the last change. Leave personal fields out of `value`. */
export const useDraft = <T>(name: string, value: T, isEmpty: boolean) => {
  const [savedAt, setSavedAt] = useState<number>()
  const text = JSON.stringify(value)
  useEffect(() => {
    if (isEmpty) return
    const timer = setTimeout(() => {
      const at = Date.now()
      sessionStorage.setItem(name, `{"at":${at},"value":${text}}`)
      setSavedAt(at)
    }, settle)
    return () => clearTimeout(timer)
  }, [name, text, isEmpty])
  const drop = (): void => {
    sessionStorage.removeItem(name)
    setSavedAt(undefined)
  }
  return { savedAt, drop }
}

interface Form<T> {
  readonly empty: T
  /** What may be kept on the device: never what is personal. */
  readonly kept: (fields: T) => Partial<T>
}

/** The fields of a small form, whose draft survives a reload. */
export const useDrafted = <T extends object>(name: string, { empty, kept }: Form<T>) => {
  const [start] = useState(() => readDraft<Partial<T>>(sessionStorage, name, Date.now()))
  const [fields, setFields] = useState<T>({ ...empty, ...start?.value })
  const draft = useDraft(name, kept(fields), JSON.stringify(kept(fields)) === JSON.stringify(kept(empty)))
  const clear = (): void => {
    draft.drop()
    setFields(empty)
  }
  return {
    fields,
    change: (part: Partial<T>) => setFields({ ...fields, ...part }),
    clear,
    savedAt: draft.savedAt,
    /** There was a draft when the page came: the form is shown opened. */
    found: start !== undefined,
  }
}
