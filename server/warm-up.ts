import type { Day } from '../shared/chart/day.ts';
import { readFlatRecord } from '../shared/chart/flat-record.ts';
import { type Classification, classify } from '../shared/classify.ts';
import type { Editions } from '../shared/editions/editions.ts';
import { newestCodesDay } from '../shared/icd10cm/code-set.ts';
import { warmUpChart } from './warm-up-chart.ts';

/**
 * Classifies one invented chart. The first chart of a process costs a second of the processor, ten on a busy machine: tables are
 * unpacked, patterns compiled and rules read by the engine for the first time. Whoever starts a service does that before it takes requests.
 * @param day whose tables are opened; those of the newest codes where no list is open for it
 * @returns what was said, for tests
 */
export function warmUp(editions: Editions, day: Day): Classification | undefined {
  const known = editions.on('icd10cm-codes', day) ? day : newestCodesDay(editions);
  return known === undefined ? undefined : classify(readFlatRecord(warmUpChart(known)).chart, editions);
}
