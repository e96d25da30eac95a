import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { firstIssue } from '../../../../server/routes/validation.ts';

const schema = z.strictObject({ q: z.string(), level: z.enum(['low', 'high']).optional() });
const said = (value: unknown): string => {
  const { error } = schema.safeParse(value);
  if (!error) throw new Error('the schema takes it');
  return firstIssue(error).message;
};

describe('what is wrong with a request', () => {
  it.each([
    [{}, '/q is missing'],
    [{ q: 7 }, '/q is not of the type string'],
    [{ q: 'x', level: 'Okafor' }, '/level is not one of low, high'],
  ])('%j', (value, say) => {
    expect(said(value)).toBe(say);
  });

  it('is said without what was sent', () => {
    expect(said({ q: 'x', Okafor: 1 })).not.toContain('Okafor');
    expect(said({ q: 'x', level: 'Okafor' })).not.toContain('Okafor');
  });
});
