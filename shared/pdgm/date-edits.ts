import type { Evidence, Missing } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import type { Asked } from './asked.ts';
import { absent, at, missing } from './parts.ts';
import { PERIOD_DAYS } from './period.ts';

/** CMS's validity flags 08–15 (pdgm.md section 8; hhgs-layout/return-codes.csv). */
export interface DateEdits {
  /** Flags that apply, in order. `15` (shorter than 30 days) goes with a grouped result; of the others that is not known. */
  flags: string[];
  because: Evidence[];
  /** Dates that are not given, so that their flags are open. */
  missing: Missing[];
}

/** The flag that CMS's own results show beside return code 00. */
export const SHORT_PERIOD = '15';

/**
 * Checks From and Through. A date that is not given is not a blank one: it is missing here and may well stand on the
 * claim. Flag 10 (From out of CMS's range) is never set: which range CMS's grouper has is not known, only ours.
 */
export function dateEdits({ chart, period }: Asked): DateEdits {
  const { from, through } = period;
  const edits: DateEdits = { flags: [], because: [], missing: [] };
  const flag = (code: string, what: string, value: Evidence['value']) => {
    edits.flags.push(code);
    edits.because.push({ what, ...given('value', value), at: at(chart, `/period/${what}`) });
  };
  if (from.state === 'absent') edits.missing.push(absent(chart, '/period/from', FROM_NOT_GIVEN));
  if (from.state === 'blank') flag('08', 'from', '');
  if (from.state === 'impossible') flag('09', 'from', from.day);
  if (through.state === 'absent') {
    edits.missing.push(absent(chart, '/period/through', THROUGH_NOT_GIVEN));
  }
  if (through.state === 'blank') flag('11', 'through', '');
  if (through.state === 'impossible') flag('12', 'through', through.day);
  if (from.state === 'day' && through.state === 'day') {
    const days = through.number - from.number + 1;
    if (days < 1) flag('13', 'through', through.day);
    else if (days > PERIOD_DAYS) flag('14', 'through', through.day);
    else if (days < PERIOD_DAYS) flag(SHORT_PERIOD, 'through', through.day);
  }
  return edits;
}

export const FROM_NOT_GIVEN = missing('from', 'the From date is not given');
const THROUGH_NOT_GIVEN = missing('through', 'the Through date is not given');

/** Whether a date stops grouping, or may: every date flag but 15, since the return code that goes with them is not known. */
export function stopsGrouping(edits: DateEdits): boolean {
  return edits.flags.some((flag) => flag !== SHORT_PERIOD);
}
