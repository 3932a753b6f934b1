import type { zh } from './zh.ts'
import type { zhRegister } from './zh-register.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** What every language must state: a missing or surplus key does not compile. */
export type FirstWords = Same<typeof zh>

/** The same for the register's pages. */
export type RegisterWords = Same<typeof zhRegister>

/** All of it. */
export type Words = FirstWords & RegisterWords
