import { describe, expect, test } from 'vitest';
import { type CodeSet, codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { type Exclusion, exclusionsBetween, pairsApart } from '../../../shared/icd10cm/excludes.ts';
import { noteReader } from '../../../shared/icd10cm/note-references.ts';
import { notesOn, type TabularNotes } from '../../../shared/icd10cm/notes.ts';
import { areElsewhere } from '../../../shared/icd10cm/title-words.ts';
import { shippedEditions } from '../../shipped.ts';

const shipped = await shippedEditions();
const DAY = '2026-05-01';
const codes = codeSetOn(shipped, DAY) as CodeSet;
const reader = noteReader(notesOn(shipped, DAY) as TabularNotes);

function between(a: string, b: string, kind: Exclusion['kind'] = 'excludes1'): Exclusion[] {
  return exclusionsBetween(reader, codes, a.replace('.', ''), b.replace('.', '')).filter((one) => one.kind === kind);
}

/** The plainest proof among the notes between two codes. */
function proof(a: string, b: string): Exclusion['proof'] | undefined {
  const proofs = between(a, b).map((one) => one.proof);
  return (['plain', 'qualified', 'wide', 'disputed'] as const).find((each) => proofs.includes(each));
}

describe('Excludes1 between two codes', () => {
  test.each([
    ['E11.22', 'E10.9'],
    ['J96.11', 'R06.02'],
    ['N39.0', 'N30.00'],
    ['I69.351', 'G81.91'],
    ['I69.320', 'R47.01'],
    ['I70.261', 'I96'],
    ['F33.1', 'F32.1'],
    ['R73.9', 'E11.9'],
    ['E11.649', 'E16.2'],
    ['I25.110', 'I20.0'],
    ['B20', 'Z21'],
    ['M80.08XD', 'M81.0'],
    ['E03.9', 'E89.0'],
    ['A41.9', 'R78.81'],
    ['G30.9', 'F03.90'],
    ['I10', 'O10.013'],
  ])('%s and %s: plain, in both directions', (a, b) => {
    expect(proof(a, b)).toBe('plain');
    expect(proof(b, a)).toBe('plain');
  });

  test.each([
    ['M32.10', 'M62.81', 'wide', 'myopathy in lupus over all muscle disorders'],
    ['I10', 'I27.0', 'wide', 'a section'],
    ['E83.42', 'E55.9', 'wide', 'a category of various disorders'],
    ['E11.9', 'R40.0', 'qualified', 'somnolence in diabetes'],
    ['F20.9', 'R44.0', 'qualified', 'hallucinations in schizophrenia'],
    ['K57.30', 'K92.2', 'qualified', 'diverticular disease with hemorrhage'],
    ['M84.48XD', 'S72.141D', 'qualified', 'traumatic fracture of any bone'],
    ['J42', 'J44.9', 'disputed', 'J44 says Excludes2'],
  ])('%s and %s: %s (%s)', (a, b, expected) => {
    expect(proof(a, b)).toBe(expected);
  });

  test.each([
    ['D64.81', 'C92.01', 'the note means one disease under C92.0'],
    ['I13.0', 'I50.32', 'they belong together'],
    ['E11.52', 'I96', 'Excludes2'],
    ['Z79.4', 'Z79.84', 'Excludes2'],
    ['Z43.3', 'Z93.1', 'another stoma'],
    ['I83.11', 'I87.312', 'the other leg'],
    ['I69.320', 'S06.5X0D', 'the note means sequelae'],
    ['E11.22', 'E87.20', 'no ketoacidosis'],
    ['I10', 'E78.5', 'no note'],
  ])('%s and %s: no plain one (%s)', (a, b) => {
    expect(proof(a, b)).not.toBe('plain');
  });

  test('the note, its place and its words come with it', () => {
    expect(between('R06.02', 'J96.11')[0]).toMatchObject({
      holder: 'R0602',
      named: 'J9611',
      note: { at: { id: 'R06' }, inherited: true },
      entry: { line: 'respiratory failure (J96.-)' },
    });
  });
});

describe('the pairs of a list', () => {
  const list = ['E1122', 'I10', 'R739', 'E119', 'E1122', 'I110', '', 'I2510'];

  test('are those between which notes stand, each once, with what the two alone give', () => {
    const found = pairsApart(reader, codes, list);
    expect(found.map(({ one, other }) => [list[one], list[other]])).toEqual(
      list.flatMap((a, i) =>
        list.slice(i + 1).flatMap((b) => (exclusionsBetween(reader, codes, a, b).length > 0 ? [[a, b]] : [])),
      ),
    );
    for (const { one, other, exclusions } of found)
      expect(exclusions).toEqual(exclusionsBetween(reader, codes, list[one] ?? '', list[other] ?? ''));
    expect(found.map(({ one, other }) => `${list[one]} ${list[other]}`)).toContain('R739 E119');
  });
});

describe('two places', () => {
  test.each([
    ['Unilateral primary osteoarthritis, right knee', 'Unilateral primary osteoarthritis, left knee', true],
    ['Other specified arthritis, right knee', 'Unilateral primary osteoarthritis, right hip', true],
    ['Pressure ulcer of right heel, stage 3', 'Non-pressure chronic ulcer of right heel and midfoot', false],
    [
      'Hemiplegia, unspecified affecting right dominant side',
      'Hemiplegia following infarction affecting right dominant side',
      false,
    ],
    ['Colostomy status', 'Encounter for attention to gastrostomy', true],
    ['Colostomy status', 'Encounter for attention to colostomy', false],
    ['Colostomy status', 'Encounter for attention to other artificial openings of urinary tract', true],
    ['Essential (primary) hypertension', 'Primary pulmonary hypertension', false],
    ['Primary osteoarthritis, bilateral', 'Unilateral primary osteoarthritis, right knee', false],
  ])('%s / %s: %s', (a, b, elsewhere) => {
    expect(areElsewhere(a, b)).toBe(elsewhere);
    expect(areElsewhere(b, a)).toBe(elsewhere);
  });
});
