import { type ReactNode, useEffect, useRef, useState } from 'react';
import { beginSignIn, signOut, takesPeople, watchSignIn } from '../sign-in.ts';
import { type Ended, onSignIn, type SignInState, signInState, touchSignIn } from '../signed-in.ts';
import { ROLE_NAMES } from './words.ts';

/** How often a page that nobody touches looks at the clock. */
const TICK_MS = 5_000;
const HANDS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

const ENDED: Readonly<Record<Ended, string>> = {
  idle: 'Locked: nobody used Lintel for 15 minutes.',
  over: 'The sign-in is over.',
  'signed-out': 'Signed out.',
};

interface Shown {
  shown: SignInState;
  /** Whether people sign in at this service. */
  isOffered: boolean;
}

/**
 * Follows the sign-in at a service, and keeps its idle lock as long as the page is open.
 * @param ended called when a sign-in that was there is over: what was read by it has to go
 */
export function useSignIn(service: string | undefined, ended: () => void = nothing): Shown {
  const [isOffered, setOffered] = useState(false);
  const [shown, setShown] = useState<SignInState>({ state: 'out' });
  const isIn = shown.state === 'in';
  const was = useRef(isIn);

  useEffect(() => {
    setOffered(false);
    if (service === undefined) return setShown({ state: 'out' });
    let wanted = true;
    const look = (): void => void signInState(service).then((now) => wanted && setShown(now));
    look();
    void takesPeople(service).then((offered) => wanted && setOffered(offered));
    const stop = onSignIn(look);
    return () => {
      wanted = false;
      stop();
    };
  }, [service]);

  useEffect(() => {
    if (was.current && !isIn) ended();
    was.current = isIn;
  }, [isIn, ended]);

  useEffect(() => {
    if (!isIn || service === undefined) return;
    const touch = (): void => void touchSignIn(service);
    const tick = setInterval(() => void watchSignIn(service), TICK_MS);
    for (const name of HANDS) addEventListener(name, touch, { capture: true, passive: true });
    return () => {
      clearInterval(tick);
      for (const name of HANDS) removeEventListener(name, touch, { capture: true });
    };
  }, [isIn, service]);

  return { shown, isOffered };
}

function nothing(): void {}

/** Whether there is anything to say of it. */
export function isSignInShown({ shown, isOffered }: Shown): boolean {
  return isOffered || shown.state === 'in' || shown.why !== undefined;
}

/** Who is signed in at the service, until when, or how to; nothing where people do not sign in there. */
export function SignIn({ service, shown, isOffered }: Shown & { service: string }): ReactNode {
  if (shown.state === 'in') {
    return (
      <p className="sign-in">
        Signed in as <b>{ROLE_NAMES[shown.role]}</b> until {timeOf(shown.ends)}; locked after{' '}
        {Math.round(shown.idle / 60_000)} minutes without use{' '}
        <button type="button" className="link" onClick={() => void signOut(service)}>
          sign out
        </button>
      </p>
    );
  }
  if (!isSignInShown({ shown, isOffered })) return null;
  return (
    <p className="sign-in" role="status">
      {shown.why === undefined ? 'Nobody is signed in at the service.' : ENDED[shown.why]}{' '}
      {isOffered && (
        <button type="button" className="link" onClick={() => void beginSignIn(service)}>
          sign in
        </button>
      )}
    </p>
  );
}

function timeOf(ms: number): string {
  return new Date(ms).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}
