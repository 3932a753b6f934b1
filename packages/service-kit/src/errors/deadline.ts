/** A call that ran out of time, here or at a neighbour. It may have had its effect: send it again with the same key. */
export class DeadlineExceeded extends Error {
  constructor() {
    super('the deadline passed')
    this.name = 'DeadlineExceeded'
  }
}
