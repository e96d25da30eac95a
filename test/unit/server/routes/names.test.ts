import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { safePointer } from '../../../../server/routes/safe-pointer.ts';
import { firstIssue } from '../../../../server/routes/validation.ts';

/** Names of members are sent by whoever calls, as values are: only those that are ours are repeated. */

describe('a pointer that may be answered', () => {
  it.each([
    ['/principal', '/principal'],
    ['/stays/0/through', '/stays/0/through'],
    ['/oasis/M1830', '/oasis/M1830'],
    ['/oasis/M1033_HOSP_RISK_HSTRY_FALLS', '/oasis/M1033_HOSP_RISK_HSTRY_FALLS'],
    ['/oasis/GG0170I1', '/oasis/GG0170I1'],
    ['/entry/3/resource/resourceType', '/entry/3/resource/resourceType'],
    ['', ''],
    ['/oasis/Ruth Okafor', '/oasis/*'],
    ['/Okafor/principal', '/*/principal'],
    ['/visits/1EG4-TE5-MK73', '/visits/*'],
    ['/oasis/1941-03-02', '/oasis/*'],
    ['/constructor', '/*'],
  ])('%j is %j', (pointer, safe) => expect(safePointer(pointer)).toBe(safe));

  it('never repeats a name with a blank, a sign or a letter outside of ASCII', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        fc.pre(/[^A-Za-z0-9_/]/.test(name) && !name.includes('/'));
        expect(safePointer(`/oasis/${name}`)).toBe('/oasis/*');
      }),
    );
  });
});

describe('the first fault of a schema', () => {
  const schema = z.strictObject({
    day: z.string().max(10),
    kind: z.enum(['a', 'b']).optional(),
    list: z.array(z.number()).optional(),
  });
  const fault = (value: unknown) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? expect.fail('it has a fault') : firstIssue(parsed.error);
  };

  it.each([
    [{}, '/day'],
    [{ day: 5 }, '/day'],
    [{ day: 'Okafor, Ruth Ann' }, '/day'],
    [{ day: 'x', kind: 'Okafor' }, '/kind'],
    [{ day: 'x', list: [1, 'Okafor'] }, '/list/1'],
    [{ day: 'x', Okafor: 1 }, '/'],
    ['Okafor', '/'],
  ])('%j is at %s, and is not repeated', (value, at) => {
    const problem = fault(value);
    expect(problem).toMatchObject({ status: 422, code: 'invalid', at });
    expect(problem.message).not.toContain('Okafor');
  });
});
