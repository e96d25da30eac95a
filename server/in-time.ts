/** A signal that ends work after a time, and the end of that time. */
export interface InTime {
  signal: AbortSignal;
  /** The work is done: the timer is given back, and `signal` follows nothing any more. */
  done(): void;
}

/**
 * A signal that aborts when the time is over (a DOMException called TimeoutError, as `AbortSignal.timeout` gives it), or with
 * another signal.
 *
 * `AbortSignal.any` with `AbortSignal.timeout` would do the same, and hold everything that waits on it until the time is over,
 * however early the work was done: 30 s of requests. And of two that are nested, Node 24 never lets the inner one go.
 * @param ms milliseconds
 */
export function inTime(ms: number, other?: AbortSignal): InTime {
  const own = new AbortController();
  const follow = (): void => own.abort(other?.reason);
  const timer = setTimeout(() => own.abort(new DOMException('it took too long', 'TimeoutError')), ms);
  timer.unref();
  if (other?.aborted) follow();
  else other?.addEventListener('abort', follow, { once: true });
  return {
    signal: own.signal,
    done: () => {
      clearTimeout(timer);
      other?.removeEventListener('abort', follow);
    },
  };
}

/** Whether an error says that the time was over. */
export function isTimeOver(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
