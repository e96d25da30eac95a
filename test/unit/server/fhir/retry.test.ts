import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT, MAX_RETRIES, secondsOfRetryAfter, waitBeforeRetry } from '../../../../server/fhir/retry.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['2', 2],
    [' 120 ', 120],
    ['Wed, 25 Nov 2026 12:00:30 GMT', 30],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['99999999999999999999', 86_400],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400],
    ['-5', undefined],
    ['soon', undefined],
    ['1e9', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j seconds', (header, seconds) => expect(secondsOfRetryAfter(header, NOW)).toBe(seconds));
});

describe('whether a request is sent again', () => {
  it('GET only, for 429 and the gateway statuses only, and not for ever', () => {
    expect(waitBeforeRetry('GET', 503, 1, null, NOW)).toBeGreaterThan(0);
    expect(waitBeforeRetry('POST', 503, 1, null, NOW)).toBeUndefined();
    expect(waitBeforeRetry('GET', 500, 1, null, NOW)).toBeUndefined();
    expect(waitBeforeRetry('GET', 404, 1, null, NOW)).toBeUndefined();
    expect(waitBeforeRetry('GET', 503, MAX_RETRIES + 1, null, NOW)).toBeUndefined();
  });

  it('waits as long as the server asked, and does not come back where that is too long', () => {
    expect(waitBeforeRetry('GET', 429, 1, '1', NOW)).toBe(1000);
    expect(waitBeforeRetry('GET', 429, 1, '3600', NOW)).toBeUndefined();
  });

  it('never waits longer than the cap, and never a negative time, whatever the header', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 5 }), (header, attempt) => {
        const wait = waitBeforeRetry('GET', 429, attempt, header, NOW);
        return wait === undefined || (wait >= 0 && wait <= LONGEST_WAIT);
      }),
    );
  });
});
