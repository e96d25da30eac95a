import { expect, it } from 'vitest';
import { warmUp } from '../../../server/warm-up.ts';
import { Editions } from '../../../shared/editions/editions.ts';
import { shippedEditions } from '../../shipped.ts';

/**
 * Rules that want what no flat record holds: the EHR's own HIPPS, a page beside a record; and a threshold of visits, which no shipped
 * table has for a list with so many diagnoses.
 */
const NOT_OF_A_RECORD = ['PD14', 'OA07', 'EL10'];

it.each(['2026-01-12', '1990-01-01'])('reads a chart with which every rule has work, asked for %s', async (day) => {
  const read = warmUp(await shippedEditions(), day);
  expect(read?.notLooked.map(({ rule }) => rule)).toEqual(NOT_OF_A_RECORD);
  // A document that supports nothing would leave the tables of suggestions where they are.
  expect(new Set(read?.suggestions.map(({ document }) => document)).size).toBeGreaterThan(2);
  expect(read?.documentation.some(({ state }) => state === 'found')).toBe(true);
});

it('reads nothing where no code list is open', () => {
  expect(warmUp(new Editions([]), '2026-01-12')).toBeUndefined();
});
