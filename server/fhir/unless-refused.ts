import { isOfCredential, UpstreamError } from './upstream-error.ts';

/** `undefined` where the server does not give it. A refused credential ends the read, as in a search. */
export async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError && !isOfCredential(error)) return undefined;
    throw error;
  }
}
