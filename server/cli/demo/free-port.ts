import { faultCode } from '../../fault-code.ts';

/**
 * Starts something on `first`, or on the next port that is free.
 * @param start must reject with an error of code `EADDRINUSE`, or that names it, where the port is taken
 */
export async function onFreePort<T>(first: number, start: (port: number) => Promise<T>): Promise<T> {
  for (let port = first; ; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error) || port >= first + 50) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return faultCode(error) === 'EADDRINUSE' || (error instanceof Error && /in use/.test(error.message));
}
