import { expect, test } from 'vitest';
import { Editions } from '../../../shared/editions/editions.ts';
import { describeCode } from '../../../shared/icd10cm/describe-code.ts';
import { shippedEditions } from '../../shipped.ts';
import { smallEditions } from './small-editions.ts';

const shipped = await shippedEditions();

test('a code with everything that is known of it, and what said so', () => {
  const described = describeCode(shipped, 'e119', '2026-10-01');
  expect(described).toMatchObject({
    code: 'E11.9',
    title: 'Type 2 diabetes mellitus without complications',
    date: '2026-10-01',
    status: 'valid',
    manifestation: false,
    externalCause: false,
  });
  expect(described?.hierarchy.map((place) => `${place.level} ${place.id}`)).toEqual([
    'chapter 4',
    'section E08-E13',
    'code E11',
  ]);
  expect(described?.notes.some((note) => note.kind === 'excludes1' && note.at.id === 'E11.9')).toBe(true);
  expect(described?.editions.map((edition) => edition.id)).toEqual(['icd10cm-fy2027', 'icd10cm-notes-2026-04']);
  expect(described?.editions.every((edition) => /^[0-9a-f]{64}$/.test(edition.sha256))).toBe(true);
  expect(described?.notesMissing).toBeUndefined();
});

test('a code that is newer than the tabular list says so; notes above it are given', () => {
  const described = describeCode(shipped, 'I42.00', '2026-10-01');
  expect(described?.notesMissing).toMatch(/newer than the tabular list, April 2026/);
  expect(described?.notes.every((note) => note.inherited)).toBe(true);
  expect(described?.notes.length).toBeGreaterThan(0);
});

test('a day without a tabular list says so', () => {
  const described = describeCode(shipped, 'E11.9', '2020-06-01');
  expect(described).toMatchObject({
    status: 'valid',
    notes: [],
    notesMissing: 'no tabular list is loaded for 2020-06-01',
  });
});

test('the 7th characters of a header', () => {
  const described = describeCode(shipped, 'S72.001', '2026-01-01');
  expect(described?.status).toBe('header');
  expect(described?.seventhCharacters?.map((each) => each.character)).toContain('D');
});

test('a text that is no code has no notes and no place', () => {
  expect(describeCode(shipped, '🦴', '2026-01-01')).toMatchObject({
    code: '🦴',
    status: 'never',
    didYouMean: [],
    hierarchy: [],
    notes: [],
  });
});

test('a day that no code set covers is not determined', () => {
  expect(describeCode(shipped, 'E11.9', '2030-01-01')).toBeUndefined();
  expect(describeCode(shipped, 'E11.9', '2026-13-01')).toBeUndefined();
});

test('without notes it still answers', () => {
  expect(describeCode(smallEditions(), 'Q90.2', '2026-10-01')).toMatchObject({
    status: 'no-longer',
    lastValid: '2026-09-30',
    children: [{ code: 'Q90.21' }, { code: 'Q90.22' }],
    notesMissing: 'no tabular list is loaded for 2026-10-01',
  });
});

test.each([
  ['E11.9', '2026-10-01', { validFrom: '2015-10-01' }],
  // Divided on 1 October 2026.
  ['I42.0', '2026-05-01', { validFrom: '2015-10-01', validThrough: '2026-09-30' }],
  ['I42.00', '2026-10-01', { validFrom: '2026-10-01' }],
  // Complete until 30 September 2023, then divided.
  ['G20', '2020-01-01', { validFrom: '2015-10-01', validThrough: '2023-09-30' }],
])('the days on which %s is valid, seen from %s', (code, day, days) => {
  const { validFrom, validThrough } = describeCode(shipped, code, day) ?? {};
  expect(JSON.parse(JSON.stringify({ validFrom, validThrough }))).toEqual(days);
});

test('days of validity are said of complete codes alone', () => {
  for (const code of ['E11', 'I42.00', 'E1.19', '🦴']) {
    expect(describeCode(shipped, code, '2026-01-01')).not.toHaveProperty('validFrom');
  }
});

test('a first day is not said where the loaded lists begin with the code', () => {
  const late = new Editions(shipped.packs.filter(({ edition }) => edition.from >= '2024-10-01'));
  const described = describeCode(late, 'E11.9', '2026-10-01');
  expect(described?.status).toBe('valid');
  expect(described).not.toHaveProperty('validFrom');
  // What changed within them is said.
  expect(describeCode(late, 'I42.00', '2026-10-01')).toMatchObject({ validFrom: '2026-10-01' });
});
