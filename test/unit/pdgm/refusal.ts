import { brief, grouped, period, shipped } from './period.ts';

/** The clinical group of a period. */
export const clinicalGroup = (changes: Parameters<typeof period>[0]) => grouped(period(changes)).grouping.clinicalGroup;

/** What a refused principal looks like: a return code, no group, no HIPPS. */
export function refusal(changes: Parameters<typeof period>[0], editions = shipped) {
  const { grouping } = grouped(period(changes), editions);
  return {
    group: grouping.clinicalGroup.determined,
    hipps: grouping.hipps.determined || grouping.hipps.possible !== undefined,
    returnCode: brief(grouping.returnCode),
    flags: brief(grouping.validityFlags),
  };
}

/** A principal that is refused with this code and these flags. */
export const refused = (returnCode: string, flags: unknown) => ({
  group: false,
  hipps: false,
  returnCode: { value: returnCode },
  flags,
});
