import type { Chart } from '../chart/chart.ts';

/**
 * What is masked (R10, compliance.md section 6): substance use, HIV and psychiatric facts by their code, whatever the
 * label, since software cannot tell which record is a Part 2 program's; and everything that carries a label.
 */

/** F17 (tobacco) is none; family history of them (Z81), alcoholic liver disease (K70) and heart muscle (I42.6) tell it too. */
const CODES = /^(F1[0-689]|F[2-6]|F9[0-8]|B20|Z21|O98\.?7|Z81|K70|I42\.?6)/;

const LABELS = new Set([
  'SUD',
  'ETH',
  'ETHUD',
  'OPIOIDUD',
  'PSY',
  'PSYTHPN',
  'MH',
  'BH',
  'HIV',
  'STD',
  '42CFRPart2',
  '42CFRPart2CD',
  'R',
  'V',
]);

export function isSensitiveCode(code: string): boolean {
  return CODES.test(code.toUpperCase());
}

/** Whether labels of a resource mask it. @param denied labels that a consent of the patient withholds */
export function isLabelled(labels: readonly string[] | undefined, denied: ReadonlySet<string>): boolean {
  return labels?.some((label) => LABELS.has(label) || denied.has(label)) === true;
}

/**
 * Codes, without the dot, of the conditions that a label masks: a list of the period may name them too, and carries no label.
 * @param denied labels that a consent of the patient withholds
 */
export function labelledCodes({ conditions = [] }: Chart, denied: ReadonlySet<string>): ReadonlySet<string> {
  const labelled = conditions.filter(({ security }) => isLabelled(security, denied));
  return new Set(labelled.flatMap(({ code }) => (code === undefined ? [] : plainCode(code))));
}

/** `i13.0` → `I130`. */
export function plainCode(code: string): string {
  return code.trim().toUpperCase().replace('.', '');
}

/** Labels that an active consent denies. */
export function deniedLabels(chart: Chart): ReadonlySet<string> {
  return new Set(
    (chart.consents ?? []).filter(({ status }) => status === 'active').flatMap(({ denied }) => denied ?? []),
  );
}
