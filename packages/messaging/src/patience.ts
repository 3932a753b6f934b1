/** A broker that does not answer a goodbye by then is left: the heartbeat ends such a connection. */
export const goodbyeWithin = 2_000
