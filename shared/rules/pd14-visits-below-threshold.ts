import type { Evidence } from '../chart/evidence.ts';
import type { NonEmpty } from './finding.ts';
import { rule } from './rule.ts';

/** Fewer visits than the LUPA threshold of the period: for schedulers and managers, as a plain count. */
export const visitsBelowThreshold = rule({
  code: 'PD14',
  name: 'visits-below-threshold',
  version: 1,
  severity: 'info',
  cite: ['42 CFR 484.230'],
  needs: ['fact:visits', 'grouping:lupa'],
  payer: 'pdgm',
  for: ['manager'],
  check({ grouping, at: evidence, chart }) {
    const { lupa, lupaThreshold } = grouping;
    if (!lupa.determined || !lupa.value || !lupaThreshold.determined) return;
    const visits = lupa.because.filter(({ what }) => what.startsWith('visits'));
    const [first, ...more] = [...visits, ...lupaThreshold.because.slice(-1)];
    const at: NonEmpty<Evidence> = first ? [first, ...more] : [evidence('visits', undefined, '/visits')];
    const count = total(chart.visits);
    const say = `Visits of the period: ${count}. LUPA threshold: ${lupaThreshold.value}. Visits follow patient need and the orders.`;
    return { at, about: ['visits'], say };
  },
});

function total(visits: number | Record<string, number | undefined> | undefined): number {
  if (typeof visits === 'number') return visits;
  return Object.values(visits ?? {}).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
