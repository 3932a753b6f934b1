/** Whether somebody said too little to be understood; the contract asks for four characters. */
export const isShort = (words: string): boolean => Array.from(words.trim()).length < 4
