/** Whether words are too few to say anything; a rare character counts once, however it is encoded. */
export const isTooShort = (words: string): boolean => Array.from(words.trim()).length < 2
