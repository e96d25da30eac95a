/**
 * Why a file could not be had. `offline`: the host was not reached at all, which a start without network expects;
 * `no-hash`: it was not asked for, since nobody vouches for it.
 */
export type FetchFailure = 'offline' | 'timeout' | 'http' | 'redirect' | 'too-large' | 'cut' | 'hash' | 'no-hash';

/** A file that could not be fetched. The message names the address and what to do. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly failure: FetchFailure;

  constructor(failure: FetchFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
