import type { Chart } from '../chart/chart.ts';
import { plainCode } from '../chart/plain-code.ts';

/**
 * What is masked (R10, compliance.md section 6): substance use, HIV and psychiatric facts by their code, whatever the
 * label, since software cannot tell which record is a Part 2 program's; and everything that carries a label.
 */

/**
 * Codes that tell it by themselves, also outside its classes: what alcohol or a drug did to liver, heart, stomach, pancreas,
 * nerves, muscle or a child; counseling for it, for oneself or a family (Z63.72, Z81); a poisoning with heroin or cocaine;
 * harm done to oneself; Kaposi sarcoma, pneumocystosis, and HIV that was met, tested for or is in a family. F17 (tobacco) is
 * none. The project's own list, not clinically reviewed.
 */
const CODES = new RegExp(
  `^(?:${[
    'F1[0-689]|E244|G312|G621|G721|I426|K292|K70|K852|K860|O354|O355|O993[12]|P044|P961|Q860|R78[0-5]|T40[15789]|T510|Z6372|Z714[12]|Z715[12]|Z81',
    'F06[0-4]|F[2-6]|F9|R4585|T1491|X7[1-9]|X8[0-3]|Z865|Z915',
    'B20|B59|B9735|C46|O987|R75|Z206|Z21|Z717|Z830',
  ].join('|')})`,
);

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

/** Whether an ICD-10-CM code, with the dot or without, tells of substance use, psychiatry or HIV by itself. */
export function isSensitiveCode(code: string): boolean {
  return CODES.test(plainCode(code));
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

/** Labels that an active consent denies. */
export function deniedLabels(chart: Chart): ReadonlySet<string> {
  return new Set(
    (chart.consents ?? []).filter(({ status }) => status === 'active').flatMap(({ denied }) => denied ?? []),
  );
}

const PART_2 = /(^|[/#:])42CFRPart2CD$/i;

/** Whether a consent is of the type `42CFRPart2CD`: one to disclose records of a substance use program. */
export function isOfPart2({ policies, categories, scope }: NonNullable<Chart['consents']>[number]): boolean {
  return [...(policies ?? []), ...(categories ?? []), ...(scope ?? [])].some(({ code }) => PART_2.test(code ?? ''));
}
