import type { Payer } from '../chart/chart.ts';

/**
 * The payer that M0150 states: 1 Medicare fee for service, 2 Medicare managed care, 3 and 4 Medicaid, others. Medicare pays
 * before Medicaid and others. One kind only; `undefined` where several could be it, where nothing is ticked, or `UK` is.
 * @param answers the answers that are ticked, without leading zeros
 */
export function payerOfM0150(answers: readonly string[]): Payer | undefined {
  const kinds = new Set(answers.map((code) => KINDS.get(code) ?? 'other'));
  if (kinds.has('medicare-ffs') || kinds.has('medicare-advantage')) {
    kinds.delete('medicaid');
    kinds.delete('other');
  }
  const [kind] = kinds;
  return kinds.size === 1 && !answers.includes('UK') ? kind : undefined;
}

const KINDS: ReadonlyMap<string, Payer> = new Map([
  ['1', 'medicare-ffs'],
  ['2', 'medicare-advantage'],
  ['3', 'medicaid'],
  ['4', 'medicaid'],
]);
