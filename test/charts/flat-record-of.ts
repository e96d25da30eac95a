import type { Chart } from '../../shared/chart/chart.ts';
import { copySame } from '../../shared/chart/flat-facts.ts';
import type { FlatRecord } from '../../shared/chart/flat-schema.ts';

/**
 * The flat record of a chart: the same facts, as `readFlatRecord` reads them. Facts that a flat record does not hold
 * (medications, encounters, plan, conflicts) are not in it.
 */
export function flatRecordOf(chart: Chart): FlatRecord {
  const record: FlatRecord = {};
  if (chart.id !== undefined) record.id = chart.id;
  for (const key of ['from', 'through', 'admission'] as const) {
    const day = chart.period?.[key];
    if (day !== undefined) record[key] = day;
  }
  const ranked = [...chart.diagnoses].sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
  const principal = ranked.find(({ rank }) => rank === 1);
  if (principal) record.principal = principal.code;
  if (chart.looked.includes('secondary'))
    record.secondary = ranked.filter(({ rank }) => rank !== 1).map(({ code }) => code);
  if (Object.keys(chart.oasis).length > 0) record.oasis = { ...chart.oasis };
  copySame(chart, record);
  return record;
}
