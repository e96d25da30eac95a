import type { OasisAnswer, StayType } from '../chart/chart.ts';

/** M1000's facilities. A long-term nursing facility is no institutional source; `other` is not told what it was. */
const TYPES: ReadonlyMap<string, StayType> = new Map([
  ['1', 'other'],
  ['2', 'snf'],
  ['3', 'acute'],
  ['4', 'ltch'],
  ['5', 'irf'],
  ['6', 'ipf'],
  ['7', 'unknown'],
]);

const FLAGS: Readonly<Record<string, string>> = {
  M1000_DC_LTC_14_DA: '1',
  M1000_DC_SNF_14_DA: '2',
  M1000_DC_IPPS_14_DA: '3',
  M1000_DC_LTCH_14_DA: '4',
  M1000_DC_IRF_14_DA: '5',
  M1000_DC_PSYCH_14_DA: '6',
  M1000_DC_OTH_14_DA: '7',
  M1000_DC_NONE_14_DA: 'NA',
};

/** What kind of stay an answer of M1000 means; `undefined` for `NA` and whatever is no answer. */
export function facilityType(code: string): StayType | undefined {
  return TYPES.get(code);
}

/**
 * The facilities that M1000 names as left in the 14 days before, as a list or box by box; `undefined` where none is ticked.
 * `isWhole`: it speaks of every facility. One box says nothing of the others.
 */
export function facilitiesOf(
  answerOf: (key: string) => OasisAnswer | undefined,
): { codes: string[]; keys: string[]; isWhole: boolean } | undefined {
  const list = answerOf('M1000');
  if (list !== undefined) return { codes: Array.isArray(list) ? list : [list], keys: ['M1000'], isWhole: true };
  const ticked = Object.keys(FLAGS).filter((flag) => answerOf(flag) === '1');
  if (ticked.length === 0) return undefined;
  return {
    codes: ticked.flatMap((flag) => FLAGS[flag] ?? []),
    keys: ticked,
    isWhole: Object.keys(FLAGS).every((flag) => answerOf(flag) !== undefined),
  };
}
