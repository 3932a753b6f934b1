/** Goes over everything that is found step by step. */
export const throughout = async (steps: AsyncIterable<void>): Promise<void> => {
  for await (const _step of steps);
}
