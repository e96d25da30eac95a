import { expect, test } from 'vitest';
import { diagnosisGroup } from '../../../shared/pdgm/diagnosis-group.ts';
import { imported, row } from './invented.ts';
import { shipped } from './period.ts';

test('a code with a group in CMS’s table', () => {
  const answer = diagnosisGroup(imported(2026, [row('I4891', 'H')]), 'i48.91', '2026-03-01');
  expect(answer).toMatchObject({ determined: true, value: 'H', authority: 'cms' });
  expect(answer.because?.[0]).toMatchObject({ at: { kind: 'entered', by: 'query' }, row: { key: 'I48.91' } });
});

test('a code that cannot be principal is not determined, with why', () => {
  const editions = imported(2026, [row('M6281', 'NONE')]);
  const answer = diagnosisGroup(editions, 'M62.81', '2026-03-01');
  expect(answer.determined).toBe(false);
  expect(answer.determined || answer.missing[0]?.say).toMatch(/cannot be primary/);
});

test.each([
  ['F02.80', '2026-03-01', /manifestation/],
  ['I42.0', '2026-11-01', /no longer valid/],
  ['E1.19', '2026-03-01', /./],
  ['', '2026-03-01', /blank/],
  ['E11.9', '2035-01-01', /no grouper tables/],
])('%j on %s is not determined: %s', (code, day, say) => {
  const answer = diagnosisGroup(shipped, code, day);
  expect(answer.determined).toBe(false);
  expect(answer.determined || answer.missing.map((each) => each.say).join(' ')).toMatch(say);
});
