import type { Evidence } from '../../chart/evidence.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { signedOf } from '../papers/signed.ts';
import { papersOf } from '../papers/statements.ts';
import { absent, type ChecklistItem } from './item.ts';

/** The lines of the checklist about signature and estimate. */
export const signedItems = oncePerChart((facts): ChecklistItem[] => {
  const { signatures, isRecertification: isRecert, estimates } = signedOf(facts);
  const all = papersOf(facts, 'plan-of-care');
  const line = (id: string, item: string, found: readonly Evidence[]): ChecklistItem => ({
    id,
    rule: 'EL07',
    item,
    ...(found.length > 0 ? { state: 'found', evidence: found.slice(0, 2) } : absent(facts, all)),
  });
  const dated = signatures.filter(({ day }) => day !== undefined);
  return [
    line(
      'el07-signed',
      'Plan of care signed by the certifying provider',
      signatures.map(({ at }) => at),
    ),
    line(
      'el07-dated',
      'Signature dated',
      dated.map(({ at }) => at),
    ),
    ...(isRecert
      ? [
          line(
            'el07-estimate',
            'Recertification: how much longer services are needed',
            estimates.map(({ at }) => at),
          ),
        ]
      : []),
  ];
});
