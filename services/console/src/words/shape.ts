import type { zh } from './zh.ts'
import type { zhLater } from './zh-later.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** What every language must state: a missing or surplus key does not compile. */
export type FirstWords = Same<typeof zh>

/** The same for the pages that not everybody opens. */
export type LaterWords = Same<typeof zhLater>

/** All of it. */
export type Words = FirstWords & LaterWords
