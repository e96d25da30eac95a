import type { Authority, Evidence } from '../chart/evidence.ts';
import type { Facts } from './facts.ts';

/** What the grouper said against the principal diagnosis, as PD rows read it; nothing is computed again. */
export interface Refusal {
  /** 03: principal diagnosis error, with flags; 05: no clinical group. */
  returnCode: string;
  /** Validity flags 01–07 that apply. */
  flags: string[];
  authority: Authority | undefined;
  because: Evidence[];
}

/** The refusal of the principal; `undefined` where it is accepted, or where that is not determined. */
export function refusalOf({ grouping }: Facts): Refusal | undefined {
  const { returnCode, validityFlags, clinicalGroup } = grouping;
  if (!returnCode.determined || (returnCode.value !== '03' && returnCode.value !== '05')) return undefined;
  const own = validityFlags.determined
    ? validityFlags.value
    : // A date that is not given leaves the flags open; what is said of the principal names its own.
      (clinicalGroup.determined ? [] : clinicalGroup.missing)
        .filter(({ what }) => what === 'principal')
        .flatMap(({ say }) => [...say.matchAll(/validity flag (\d\d)/g)].map((match) => match[1] ?? ''));
  const flags = [...new Set(own)].filter((flag) => flag >= '01' && flag <= '07');
  return { returnCode: returnCode.value, flags, authority: returnCode.authority, because: returnCode.because };
}
