import { describe, expect, it } from 'vitest';
import type { Token } from '../../../../../server/fhir/smart/token.ts';
import { isTokenText, tokenOf } from '../../../../../server/fhir/smart/token.ts';
import { tokenKeeper } from '../../../../../server/fhir/smart/token-keeper.ts';
import { UpstreamError } from '../../../../../server/fhir/upstream-error.ts';

const patience = () => AbortSignal.timeout(60_000);
const answer = (expires_in: number | undefined) =>
  ({ access_token: 'at-1', token_type: 'bearer', ...(expires_in === undefined ? {} : { expires_in }) }) as const;

function keeper(life = 300) {
  let now = 1_000_000;
  let given = 0;
  let fail = false;
  const auth = tokenKeeper(
    async (): Promise<Token> => {
      given++;
      await Promise.resolve();
      if (fail) throw new UpstreamError('auth-refused');
      return { ...tokenOf(answer(life), ['system/Patient.rs'], now), accessToken: `at-${given}` };
    },
    ['system'],
    () => now,
  );
  return {
    auth,
    given: () => given,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    failing: (now_: boolean) => {
      fail = now_;
    },
  };
}

describe('a token that is kept', () => {
  it('is used until half a minute before its end, and fetched once for all who wait', async () => {
    const { auth, given, pass } = keeper(300);
    await Promise.all(Array.from({ length: 20 }, () => auth.headers(patience())));
    expect(given()).toBe(1);
    pass(269);
    expect(await auth.headers(patience())).toEqual({ authorization: 'Bearer at-1' });
    pass(2);
    expect(await auth.headers(patience())).toEqual({ authorization: 'Bearer at-2' });
  });

  it('a short one is used for four fifths of its life', async () => {
    const { auth, given, pass } = keeper(10);
    await auth.headers(patience());
    pass(7.9);
    await auth.headers(patience());
    expect(given()).toBe(1);
    pass(0.2);
    await auth.headers(patience());
    expect(given()).toBe(2);
  });

  it('one whose life nobody says is kept for less than a minute', () => {
    const token = tokenOf(answer(undefined), [], 0);
    expect(token.renewAt).toBeGreaterThan(0);
    expect(token.renewAt).toBeLessThan(60_000);
  });

  it.each([0, -5, 1e12])('a life of %d seconds is no life of ages', (life) => {
    expect(tokenOf(answer(life), [], 0).renewAt).toBeLessThanOrEqual(86_400_000);
  });

  it('a failure is not kept', async () => {
    const { auth, failing } = keeper();
    failing(true);
    await expect(auth.headers(patience())).rejects.toThrow('refuses');
    failing(false);
    expect(await auth.headers(patience())).toEqual({ authorization: 'Bearer at-2' });
  });

  it('a caller that goes away does not take it from the others', async () => {
    const { auth, given } = keeper();
    const gone = new AbortController();
    const left = auth.headers(gone.signal);
    const stays = auth.headers(patience());
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(await stays).toEqual({ authorization: 'Bearer at-1' });
    expect(given()).toBe(1);
  });
});

describe('a caller that is gone already', () => {
  it('begins no fetch: its failure would be heard by nobody, which ends the process', async () => {
    const { auth, given, failing } = keeper();
    failing(true);
    await expect(auth.headers(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    expect(given()).toBe(0);
  });
});

describe('the answer of a token endpoint', () => {
  it.each(['two words', 'a\r\nX-Evil: 1', '', 'ä'])('%j is no token', (text) => expect(isTokenText(text)).toBe(false));

  it('without a scope it grants what was asked for; with one, that', () => {
    expect(tokenOf(answer(60), ['a', 'b'], 0).scopes).toEqual(['a', 'b']);
    expect(tokenOf({ ...answer(60), scope: 'b  b c' }, ['a'], 0).scopes).toEqual(['b', 'c']);
    expect(tokenOf({ ...answer(60), scope: '' }, ['a'], 0).scopes).toEqual([]);
  });

  it('a patient that is no FHIR id is none', () => {
    expect(tokenOf({ ...answer(60), patient: '../../admin' }, [], 0)).not.toHaveProperty('patient');
    expect(tokenOf({ ...answer(60), patient: 'hh-1' }, [], 0).patient).toBe('hh-1');
  });
});
