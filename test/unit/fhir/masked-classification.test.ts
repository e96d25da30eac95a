import { expect, it } from 'vitest';
import { classify } from '../../../shared/classify.ts';
import { maskedClassification } from '../../../shared/fhir/masked-classification.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { shippedEditions } from '../../shipped.ts';
import { chartWith } from '../health-home/chart.ts';

/** Beside something masked no free words of a document stand: no list holds every way to speak of it. */

const at = (value: string) => ({
  what: 'visit-note',
  value,
  at: { kind: 'document' as const, doc: 'n1', start: 0, end: value.length },
});
const finding = (rule: string, say: string, value: string): Finding => ({
  rule,
  version: 1,
  name: 'a-rule',
  severity: 'warn',
  say,
  cite: ['42 CFR 484.55'],
  at: [at(value)],
  key: `${rule}:${value}`,
});
const NEUTRAL = finding('EL06', 'Plan of care: no goals were found.', 'looked through');
const OF_CODES = finding('CV20', 'I50.22: only the visit note documents it (“CHF”).', 'CHF');
const FREE = [
  finding(
    'OA15',
    'The visit note says “fell twice going to the church basement”.',
    'fell twice going to the church basement',
  ),
  finding('EL05', 'Skilled need is not told.', 'nurse to count strips'),
  finding(
    'EL04',
    'The visit note says “does not leave since Big Jim came”: is the patient homebound?',
    'looked through',
  ),
];

it('findings that quote a document freely stand in a record that holds nothing masked, and only there', async () => {
  const plain = classify(chartWith(), await shippedEditions());
  const whole = { ...plain, findings: [NEUTRAL, OF_CODES, ...FREE] };
  expect(maskedClassification(whole, whole).findings).toEqual(whole.findings);
  expect(maskedClassification({ ...whole }, whole).findings).toEqual([NEUTRAL, OF_CODES]);
});
