import { describe, expect, it } from 'vitest';
import { classesOf } from '../../../shared/health-home/condition-classes.ts';
import { type CodeSet, codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { editions } from './answer-for.ts';

/** Code by code at the borders of health-homes.md section 3, on the lists of FY2026 and FY2027. */

const on = (day: string): CodeSet => {
  const codes = codeSetOn(editions, day);
  if (!codes) throw new Error(day);
  return codes;
};
const fy2026 = on('2026-06-01');
const fy2027 = on('2026-11-25');

/** `MH SPMI_probable`, `review MH_remission`, `-` (no class), or `unmapped` (no code of that day). */
const said = (codes: CodeSet, code: string): string => {
  const found = classesOf(codes, code);
  if ('unmapped' in found) return 'unmapped';
  // California's own groups stand beside MH everywhere; they have a test of their own.
  const classes = found.classes.filter((id) => !['MAJOR_DEPRESSION', 'BIPOLAR', 'PSYCHOTIC'].includes(id));
  if (classes.length === 0) return '-';
  return `${found.review === undefined ? '' : 'review '}${classes.join(' ')}`;
};

describe.each([
  // Mental health: F20–F39, F40–F48, F50, F53, F60–F69, F90–F98.
  ['F20.9', 'MH SPMI_definite'],
  ['F21', 'MH'],
  ['F22', 'MH SPMI_definite'],
  ['F23', 'review SPMI_probable MH_review'],
  ['F24', 'MH SPMI_probable'],
  ['F25.1', 'MH SPMI_definite'],
  ['F28', 'MH SPMI_definite'],
  ['F30.3', 'MH SPMI_definite'],
  ['F30.4', 'review MH_remission'],
  ['F31.9', 'MH SPMI_definite'],
  ['F31.70', 'review MH_remission'],
  ['F31.78', 'review MH_remission'],
  ['F31.81', 'MH SPMI_definite'],
  ['F32.0', 'MH SPMI_probable'],
  ['F32.1', 'MH SPMI_probable'],
  ['F32.2', 'MH SPMI_definite'],
  ['F32.3', 'MH SPMI_definite'],
  ['F32.4', 'review MH_remission'],
  ['F32.5', 'review MH_remission'],
  ['F32.81', 'MH SPMI_probable'],
  ['F32.9', 'MH SPMI_probable'],
  ['F32.A', 'MH'],
  ['F33.1', 'MH SPMI_probable'],
  ['F33.2', 'MH SPMI_definite'],
  ['F33.3', 'MH SPMI_definite'],
  ['F33.40', 'review MH_remission'],
  ['F33.42', 'review MH_remission'],
  ['F34.0', 'MH SPMI_probable'],
  ['F34.1', 'MH'],
  ['F39', 'MH'],
  ['F41.1', 'MH'],
  ['F42.2', 'MH SPMI_probable'],
  ['F43.0', '-'],
  ['F43.12', 'MH SPMI_probable'],
  ['F43.21', '-'],
  ['F43.81', 'MH'],
  ['F48.1', 'MH'],
  ['F50.010', 'MH SPMI_probable'],
  ['F50.014', 'review MH SPMI_probable'],
  ['F50.20', 'MH SPMI_probable'],
  ['F50.25', 'review MH SPMI_probable'],
  ['F50.810', 'MH'],
  ['F51.01', '-'],
  ['F53.0', 'MH'],
  ['F53.1', 'MH SPMI_probable'],
  ['F54', '-'],
  ['F59', '-'],
  ['F60.3', 'MH SPMI_probable'],
  ['F64.0', 'MH'],
  ['F69', 'MH'],
  ['F70', 'IDD'],
  ['F84.0', 'IDD'],
  ['F89', '-'],
  ['F90.2', 'MH'],
  ['F98.1', 'MH'],
  ['F99', '-'],
  ['F09', '-'],
  // Substance use: abuse or dependence counts, use alone and remission go to review, tobacco is none.
  ['F10.10', 'SUD'],
  ['F10.11', 'review SUD_remission'],
  ['F10.20', 'SUD'],
  ['F10.21', 'review SUD_remission'],
  ['F10.27', 'SUD'],
  ['F10.90', 'review SUD_use_only'],
  ['F10.91', 'review SUD_remission'],
  ['F11.10', 'SUD OUD'],
  ['F11.20', 'SUD OUD'],
  ['F11.21', 'review SUD_remission'],
  ['F11.90', 'review SUD_use_only'],
  ['F11.91', 'review SUD_remission'],
  ['F16.20', 'SUD'],
  ['F17.210', 'TOBACCO'],
  ['F17.211', 'review TOBACCO'],
  ['F18.10', 'SUD'],
  ['F19.20', 'SUD'],
  ['Z72.0', 'TOBACCO'],
  ['Z87.891', 'RISK_TOBACCO_HX'],
  // Asthma, diabetes.
  ['J45.909', 'ASTHMA'],
  ['J44.9', 'COPD'],
  ['J43.9', 'COPD'],
  ['J40', '-'],
  ['J82.83', '-'],
  ['E08.9', 'DIABETES'],
  ['E09.65', 'DIABETES'],
  ['E10.9', 'DIABETES'],
  ['E11.22', 'DIABETES'],
  ['E11.A', 'review DIABETES_review'],
  ['E13.9', 'DIABETES'],
  ['O24.011', 'DIABETES'],
  ['O24.111', 'DIABETES'],
  ['O24.311', 'DIABETES'],
  ['O24.410', 'review DIABETES_review'],
  ['O24.419', 'review DIABETES_review'],
  ['O24.811', 'DIABETES'],
  ['O24.911', 'review DIABETES_review'],
  ['R73.03', 'RISK_PREDIABETES'],
  ['R73.9', '-'],
  ['Z79.4', '-'],
  // Heart, hypertension, stroke, kidney.
  ['I10', 'HTN'],
  ['I11.0', 'HEART HTN'],
  ['I12.9', 'HTN CKD'],
  ['I13.0', 'HEART HTN CKD'],
  ['I15.0', 'HTN'],
  ['I16.0', 'HTN'],
  ['I1A.0', 'HTN'],
  ['I05.9', 'HEART'],
  ['I20.9', 'HEART'],
  ['I24.1', '-'],
  ['I25.2', 'HEART'],
  ['I26.99', '-'],
  ['I27.20', 'HEART'],
  ['I30.9', '-'],
  ['I34.0', 'HEART'],
  ['I42.6', 'HEART'],
  ['I46.9', '-'],
  ['I48.91', 'HEART'],
  ['I50.9', 'HEART'],
  ['I51.9', 'HEART'],
  ['I5A', '-'],
  ['I63.9', 'STROKE'],
  ['G45.9', 'STROKE'],
  ['Z86.73', 'STROKE'],
  ['N18.31', 'CKD'],
  ['N17.9', '-'],
  ['Z99.2', 'CKD'],
  ['Z94.0', 'CKD TRANSPLANT'],
  ['Z94.4', 'TRANSPLANT'],
  // Overweight.
  ['E66.9', 'OVERWEIGHT'],
  ['E66.3', 'OVERWEIGHT'],
  ['E65', '-'],
  ['Z68.24', '-'],
  ['Z68.25', 'review OVERWEIGHT_review'],
  ['Z68.26', 'OVERWEIGHT'],
  ['Z68.45', 'OVERWEIGHT'],
  ['Z68.52', '-'],
  ['Z68.53', 'OVERWEIGHT'],
  ['Z68.56', 'OVERWEIGHT'],
  // State classes.
  ['B20', 'HIV'],
  ['Z21', 'HIV'],
  ['R75', '-'],
  ['B18.2', 'LIVER'],
  ['K70.30', 'LIVER'],
  ['K75.81', 'LIVER'],
  ['K76.6', 'LIVER'],
  ['K76.0', '-'],
  ['F03.90', 'DEMENTIA'],
  ['G30.9', 'DEMENTIA'],
  ['G31.84', '-'],
  ['S06.2X0S', 'TBI'],
  ['S06.2X0A', '-'],
  ['Z87.820', 'TBI'],
  ['G40.909', 'EPILEPSY'],
  ['D57.1', 'SICKLE'],
  ['D57.3', '-'],
  ['C50.911', 'CANCER'],
  ['C44.91', 'CANCER'],
  ['C91.01', 'review CANCER'],
  ['Z85.3', '-'],
  ['E78.5', 'LIPID'],
  ['E78.6', '-'],
  ['E84.0', 'CF'],
  // Risk facts.
  ['Z59.01', 'RISK_SDOH'],
  ['Z65.2', 'RISK_SDOH'],
  ['Z66', '-'],
  ['Z91.128', 'RISK_NONADHERENCE'],
  ['Z91.A20', 'RISK_NONADHERENCE'],
  ['Z91.81', '-'],
  ['Z82.49', 'RISK_FAMHX'],
  ['Z82.5', 'RISK_FAMHX'],
  ['Z80.0', '-'],
  ['M54.50', '-'],
])('%s', (code, classes) => {
  it('FY2026', () => expect(said(fy2026, code)).toBe(classes));
  it('FY2027', () => expect(said(fy2027, code)).toBe(classes));
});

describe('codes that came and went', () => {
  it.each([
    ['E11.A', '2025-09-30', 'unmapped'],
    ['E11.A', '2025-10-01', 'review DIABETES_review'],
    ['F64.A', '2026-09-30', 'unmapped'],
    ['F64.A', '2026-10-01', 'review MH_review'],
  ])('%s on %s: %s', (code, day, classes) => expect(said(on(day), code)).toBe(classes));

  it('a code that became a header is review, since it is no whole code any more', () => {
    expect(said(on('2024-09-30'), 'F50.01')).toBe('MH SPMI_probable');
    expect(classesOf(fy2026, 'F50.01')).toMatchObject({ review: expect.stringContaining('last valid') });
  });

  it('a header is review for what all of its codes are', () => {
    expect(said(fy2026, 'J45')).toBe('review ASTHMA');
    expect(said(fy2026, 'E11')).toBe('review DIABETES');
    expect(classesOf(fy2026, 'E11')).toMatchObject({ review: expect.stringContaining('header') });
  });

  it.each(['E1.19', 'Diabetes', '', 'E11.999'])('%j is no code', (text) => expect(said(fy2026, text)).toBe('unmapped'));

  it('the dot and the case of a code do not matter', () => {
    for (const text of ['J4540', 'j45.40', ' J45.40 ']) expect(said(fy2026, text)).toBe('ASTHMA');
  });
});

describe('what a review fact would be', () => {
  it.each([
    ['F11.21', ['SUD', 'OUD']],
    ['F11.91', ['SUD', 'OUD']],
    ['F10.21', ['SUD']],
    ['Z68.25', ['OVERWEIGHT']],
    ['O24.410', ['DIABETES']],
    ['F33.42', ['MH']],
  ])('%s', (code, classes) => {
    const found = classesOf(fy2026, code);
    expect('potential' in found && found.potential).toEqual(expect.arrayContaining(classes));
  });

  it('bipolar disorder in remission would be SPMI', () => {
    expect(classesOf(fy2026, 'F31.74')).toMatchObject({ potential: expect.arrayContaining(['MH', 'SPMI_definite']) });
  });
});

describe('California’s groups', () => {
  it.each([
    ['F33.1', 'MAJOR_DEPRESSION'],
    ['F31.4', 'BIPOLAR'],
    ['F20.9', 'PSYCHOTIC'],
  ] as const)('%s', (code, group) =>
    expect(classesOf(fy2026, code)).toMatchObject({ classes: expect.arrayContaining([group]) }),
  );
  it.each(['F33.42', 'F31.74', 'F23', 'F21', 'F41.1'])('%s is in none', (code) => {
    const found = classesOf(fy2026, code);
    const groups = ['MAJOR_DEPRESSION', 'BIPOLAR', 'PSYCHOTIC'];
    expect('classes' in found && found.classes.filter((id) => groups.includes(id))).toEqual([]);
  });
});
