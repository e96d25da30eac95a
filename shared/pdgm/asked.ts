import type { Chart } from '../chart/chart.ts';
import type { Notes } from './notes.ts';
import type { GrouperTables, PaymentTables } from './open-tables.ts';
import type { Period } from './period.ts';

/** One period to group: what every step reads of it, beside what the steps before have decided. */
export interface Asked {
  chart: Chart;
  /** Its days. */
  period: Period;
  /** The tables of the From date; `undefined`: none are loaded. */
  grouper: GrouperTables | undefined;
  /** The tables of the Through date; `undefined`: none are loaded. */
  payment: PaymentTables | undefined;
  /** Takes what a step reads and does not use, or assumes. */
  notes: Notes;
}
