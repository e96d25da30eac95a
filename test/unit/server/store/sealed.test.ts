import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSeal, SealError } from '../../../../server/store/sealed.ts';

const place = ['grants', 'token', 'valley', 'row-1'];

describe('a sealed value', () => {
  const seal = openSeal([randomBytes(32)]);

  it('opens at its place and is never the same text twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        const sealed = seal.seal(plain, place);
        expect(seal.open(sealed, place)).toBe(plain.toWellFormed());
        expect(seal.seal(plain, place)).not.toBe(sealed);
      }),
    );
  });

  it.each([
    ['another column', ['grants', 'refresh', 'valley', 'row-1']],
    ['another tenant', ['grants', 'token', 'hillside', 'row-1']],
    ['another row', ['grants', 'token', 'valley', 'row-2']],
    ['words split otherwise', ['grants', 'token', 'valleyrow-1']],
  ])('does not open in %s', (_, elsewhere) => {
    expect(() => seal.open(seal.seal('refresh-token', place), elsewhere)).toThrow(SealError);
  });

  it('does not open when any byte of it was changed, or its end cut off', () => {
    const [id, body = ''] = seal.seal('refresh-token', place).split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => seal.open(`${id}.${changed.toString('base64url')}`, place)).toThrow(SealError);
    }
    for (const end of [0, 5, 20, bytes.length - 1]) {
      expect(() => seal.open(`${id}.${bytes.subarray(0, end).toString('base64url')}`, place)).toThrow(SealError);
    }
    expect(() => seal.open('', place)).toThrow(SealError);
  });

  it('says nothing of the value when it does not open', () => {
    const failure = (() => {
      try {
        return seal.open(seal.seal('refresh-token', place), ['x']);
      } catch (error) {
        return String(error);
      }
    })();
    expect(failure).not.toContain('refresh-token');
  });
});

describe('rotation', () => {
  const [old, current] = [randomBytes(32), randomBytes(32)];
  const sealed = openSeal([old]).seal('refresh-token', place);

  it('what the old key sealed opens while its line is in the file, and no longer afterwards', () => {
    expect(openSeal([current, old]).open(sealed, place)).toBe('refresh-token');
    expect(() => openSeal([current]).open(sealed, place)).toThrow('the key of a sealed value is not in the key file');
  });

  it('new values are under the new key', () => {
    const fresh = openSeal([current, old]).seal('refresh-token', place);
    expect(openSeal([current]).open(fresh, place)).toBe('refresh-token');
  });

  it('a hash of before is found among the hashes of after, and the first is the one to store', () => {
    const both = openSeal([current, old]);
    expect(both.digests('hh-1', place)).toContain(openSeal([old]).digest('hh-1', place));
    expect(both.digests('hh-1', place)[0]).toBe(both.digest('hh-1', place));
    expect(both.digest('hh-1', place)).toBe(openSeal([current]).digest('hh-1', place));
  });
});

describe('a keyed hash', () => {
  const seal = openSeal([randomBytes(32)]);

  it('is the same for the same value and place, another for another, and needs the key', () => {
    expect(seal.digest('hh-1', place)).toBe(seal.digest('hh-1', place));
    expect(seal.digest('hh-1', place)).not.toBe(seal.digest('hh-2', place));
    expect(seal.digest('hh-1', place)).not.toBe(seal.digest('hh-1', ['grants', 'token', 'hillside', 'row-1']));
    expect(seal.digest('hh-1', place)).not.toBe(openSeal([randomBytes(32)]).digest('hh-1', place));
  });
});

it('there is no seal without a key', () => {
  expect(() => openSeal([])).toThrow(SealError);
});
