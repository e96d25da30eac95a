import { describe, expect, test } from 'vitest';
import { codeKey } from '../../../shared/icd10cm/code.ts';
import { codeReferences, ReferencedCodes, withoutBrackets } from '../../../shared/icd10cm/code-references.ts';

/** What a line names, as `from-to`. */
function named(line: string): string[] {
  return codeReferences(line).map(({ from, to }) => (from === to ? from : `${from}-${to}`));
}

/** Whether a line names a code. */
function names(line: string, code: string): boolean {
  return new ReferencedCodes(codeReferences(line)).hasKey(codeKey(code));
}

describe('codes that a line of a note names', () => {
  test.each([
    ['heart failure due to hypertension (I11.0)', ['I110']],
    ['hypertensive chronic kidney disease (I12.-, I13.-)', ['I12', 'I13']],
    ['hypertension (I10-I1A)', ['I10-I1A']],
    ['neoplasm (C00-D49)', ['C00-D49']],
    ['hypothyroidism, acquired (E00-E03.-)', ['E00-E03']],
    ['rheumatic fever with heart involvement (I01.0 -I01.9)', ['I010-I019']],
    ['head injury (S00 - S09)', ['S00-S09']],
    ['rheumatoid arthritis with rheumatoid factor by site, if known (M05.00 to M05.8A)', ['M0500-M058A']],
    ['fracture of cervical vertebra (S12.0--S12.6.-)', ['S120-S126']],
    ['atherosclerosis of the extremities (I70.2--I70.7-)', ['I702-I707']],
    ['cerebral hemorrhage (I60.-. I61.-, I62.-)', ['I60', 'I61', 'I62']],
    // A dash that stands at the first and apart from the second ends a prefix.
    [
      'cognitive deficits following cerebral infarction (I69.21-, I69.31-, I69.81- I69.91-)',
      ['I6921', 'I6931', 'I6981', 'I6991'],
    ],
    ['other acute respiratory tract infections (J00-J06; J20-J22)', ['J00-J06', 'J20-J22']],
    ['specified adverse effects of drugs (A00-R94 and T80-T88.6, T88.8)', ['A00-R94', 'T80-T886', 'T888']],
    ['obstetric condition or encounter for delivery (O09-O60, O80-O82, O94-O9A)', ['O09-O60', 'O80-O82', 'O94-O9A']],
    ['neurodevelopmental disorder (QA0.-)', ['QA0']],
    ['electrolyte imbalance (E87.8}', ['E878']],
    ['acquired absence of knee joint (Z89.52-', ['Z8952']],
  ])('in brackets: %s', (line, codes) => {
    expect(named(line)).toEqual(codes);
  });

  test.each([
    ['torticollis NOS M43.6', ['M436']],
    ['if applicable peritonitis K65.-', ['K65']],
    ['specific infections classified to A00-B99', ['A00-B99']],
    ['code from category O08 to identify any associated complication', ['O08']],
    ['from categories E08, E09 and E13 to further identify any manifestation', ['E08', 'E09', 'E13']],
    ['code(s) from F11-F16 and F18-F19 to identify manifestations of the drug use', ['F11-F16', 'F18-F19']],
    ['conditions classifiable to S06.0- to S06.8-code to specified intracranial injury', ['S060-S068']],
  ])('without brackets, announced or with the point: %s', (line, codes) => {
    expect(named(line)).toEqual(codes);
  });

  test.each([
    ['vitamin B12 deficiency (E53.8)', ['E538']],
    ['coalworker pneumoconiosis with tuberculosis, any type in A15 (J65)', ['J65']],
    ['influenza A/H1N1 (J10.-)', ['J10']],
    ['glucose-6-phosphate dehydrogenase (G6PD) deficiency without anemia (D75.A)', ['D75A']],
    ['underlying disease', []],
    ['human immunodeficiency virus [HIV] disease', []],
  ])('what looks like a code and is none: %s', (line, codes) => {
    expect(named(line)).toEqual(codes);
  });

  test('intent is the sixth character, or the fifth where the sixth is X', () => {
    const adverse = 'drug (T36-T50 with fifth or sixth character 5)';
    expect(names(adverse, 'T45.1X5A')).toBe(true);
    expect(names(adverse, 'T36.95XA')).toBe(true);
    expect(names(adverse, 'T45.515D')).toBe(true);
    expect(names(adverse, 'T45.511A')).toBe(false);
    const poisoning = 'poisoning due to drug or toxin, if applicable (T36-T65 with fifth or sixth character 1-4)';
    expect(names(poisoning, 'T45.1X1A')).toBe(true);
    expect(names(poisoning, 'T65.221A')).toBe(true);
    // The 1 of T45.51- says the drug, not the intent.
    expect(names(poisoning, 'T45.515A')).toBe(false);
    const underdosing = 'underdosing of medication (T36-T50) with fifth or sixth character 6';
    expect(names(underdosing, 'T38.3X6A')).toBe(true);
    expect(names(underdosing, 'T38.3X5A')).toBe(false);
  });

  test.each([
    ['dysphagia following cerebrovascular disease (I69. with final characters -91)', 'I69.391', 'I69.320'],
    ['diabetic (peripheral) angiopathy (E08-E13 with .51-.52)', 'E11.52', 'E11.59'],
    ['diabetes mellitus (E08-E13 with .61-)', 'E11.610', 'E11.620'],
    ['diabetes with hyperosmolarity (E08, E09, E11, E13 with final characters .00 or .01)', 'E11.01', 'E11.10'],
    ['psychoactive drug use (F11-F19 with .15. .25, .95)', 'F11.250', 'F11.23'],
    ['respiratory failure with hypercapnia (J96. with 5th character 2)', 'J96.12', 'J96.11'],
    ['hallucinations in drug psychosis (F11-F19 with fifth to sixth characters 51)', 'F11.151', 'F11.150'],
    ['open fracture of shoulder and upper arm (S42.- with 7th character B or C)', 'S42.201B', 'S42.201A'],
    ['open fracture of elbow and forearm (S52.- with open fracture 7th character)', 'S52.501C', 'S52.501D'],
    ['poisoning by salicylates, if applicable (T39.0-, with sixth character 1-4)', 'T39.011A', 'T39.015A'],
  ])('what is said of single characters: %s', (line, meant, other) => {
    expect(names(line, meant)).toBe(true);
    expect(names(line, other)).toBe(false);
  });

  test('words that narrow a reference and cannot be read are kept as a doubt', () => {
    expect(codeReferences('diabetic acidosis - see categories E08-E10, E11, E13 with ketoacidosis')).toEqual([
      { from: 'E08', to: 'E10', inexact: true },
      { from: 'E11', to: 'E11', inexact: true },
      { from: 'E13', to: 'E13', inexact: true },
    ]);
  });

  test('a range takes in both ends and everything below them', () => {
    const range = 'chronic kidney disease (N18.1-N18.4, N18.9)';
    expect(['N18.1', 'N18.2', 'N18.31', 'N18.4', 'N18.9'].every((code) => names(range, code))).toBe(true);
    expect(['N18.5', 'N18.6', 'N19'].some((code) => names(range, code))).toBe(false);
    expect(names('x (C00-D49)', 'C7A.00')).toBe(true);
    expect(names('x (C00-D49)', 'D49.9')).toBe(true);
    expect(names('x (C00-D49)', 'D50.0')).toBe(false);
  });

  test('the words of a line are what is left without its codes', () => {
    expect(withoutBrackets('diabetic chronic kidney disease (E08.22, E09.22)')).toBe('diabetic chronic kidney disease');
    expect(withoutBrackets('electrolyte imbalance (E87.8}')).toBe('electrolyte imbalance');
  });
});
