import type { Determined, Missing } from '../chart/evidence.ts';
import type { GroupAnswer } from './clinical-group.ts';
import { type DateEdits, stopsGrouping } from './date-edits.ts';
import type { Positions } from './hipps.ts';
import type { Notes } from './notes.ts';
import { determined, open } from './parts.ts';
import type { PrincipalVerdict } from './principal.ts';
import type { Subgroups } from './subgroups.ts';

/** What is known of the claim as a whole, for the two codes behind the HIPPS in CMS's result. */
export interface Outcome {
  verdict: PrincipalVerdict;
  dates: DateEdits;
  positions: Positions;
  subgroups: Subgroups;
}

/**
 * The return code (pdgm.md section 8): 03 or 05 where the principal is refused, 00 where the claim is whole. What return
 * code goes with a date error is not known (U8), so such a claim has none, however its principal fares.
 */
export function returnCodeOf(outcome: Outcome, notes: Notes): Determined<string> {
  const { verdict, dates } = outcome;
  const { clinicalGroup } = outcome.positions;
  if (stopsGrouping(dates)) {
    notes.unsettled('U8', 'returnCode');
    const flags = dates.flags.filter((flag) => flag !== '15').join(', ');
    const say = `the return code that goes with validity flag ${flags} is not known. Settled by CMS's grouper`;
    return open([{ what: 'Return_Codes', say }], undefined, dates.because);
  }
  if (verdict.kind === 'refused' && !clinicalGroup.determined) {
    return determined<string>(verdict.returnCode, verdict.because, verdict.authority);
  }
  if (isWhole(outcome) && clinicalGroup.determined) {
    return determined('00', clinicalGroup.because, clinicalGroup.authority);
  }
  const missing = hindrances(outcome);
  missing.push(...dates.missing);
  if (clinicalGroup.determined && missing.length === 0) {
    return determined('00', clinicalGroup.because, clinicalGroup.authority);
  }
  return open(missing, clinicalGroup.determined ? undefined : possibleReturns(clinicalGroup, missing));
}

/** Nothing at all is open: what nearly every record is. */
function isWhole({ positions, subgroups, dates }: Outcome): boolean {
  const { source, timing, points } = positions;
  const nothingMissing = subgroups.missing.length === 0 && dates.missing.length === 0;
  return nothingMissing && source.determined && timing.determined && points.determined;
}

/** What keeps the claim from being whole. A level that only our tables leave open does not: CMS's would decide it. */
function hindrances({ positions, subgroups }: Outcome): Missing[] {
  const { source, timing, clinicalGroup, points } = positions;
  const missing: Missing[] = [];
  for (const part of [source, timing, clinicalGroup, points]) if (!part.determined) missing.push(...part.missing);
  for (const one of subgroups.missing) if (one.what !== 'Diagnosis_Codes') missing.push(one);
  return missing;
}

/** Own group or none: grouped, or a principal diagnosis error. Only where nothing else is open. */
function possibleReturns(
  group: Extract<Determined<GroupAnswer>, { determined: false }>,
  missing: readonly Missing[],
): string[] | undefined {
  if (!group.possible || missing.length > group.missing.length) return undefined;
  return group.possible.includes('NONE') ? ['00', '03'] : ['00'];
}

/**
 * The validity flags that apply (pdgm.md section 8); none: an empty list, CMS's 00. CMS writes one where several apply, in
 * an order that is not known.
 */
export function validityFlagsOf({ verdict, dates, positions }: Outcome): Determined<string[]> {
  // Without a From date no edit of the principal is made: the date's own flag is all there is.
  if (dates.flags.some((flag) => flag === '08' || flag === '09')) return determined(dates.flags, dates.because);
  if (dates.missing.length > 0) return open<string[]>(dates.missing, undefined, dates.because);
  const { clinicalGroup } = positions;
  if (clinicalGroup.determined) {
    const because = dates.because.length === 0 ? clinicalGroup.because : [...clinicalGroup.because, ...dates.because];
    return determined(dates.flags, because, clinicalGroup.authority);
  }
  if (verdict.kind === 'refused') {
    if (verdict.flags) {
      return determined([...verdict.flags, ...dates.flags], [...verdict.because, ...dates.because], verdict.authority);
    }
    const possible = [[], ['01'], ['03'], ['01', '03']].map((flags) => [...flags, ...dates.flags]);
    return open<string[]>([{ what: 'Diagnosis_Codes', say: CMS_FLAGS }], possible, verdict.because);
  }
  const own = verdict.kind === 'open' ? verdict.possible : undefined;
  const possible = own && [dates.flags, ...(own.includes('NONE') ? [['05', ...dates.flags]] : [])];
  return open<string[]>(verdict.kind === 'open' ? verdict.missing : [], possible, verdict.because);
}

const CMS_FLAGS =
  "whether CMS's table also flags the principal as unacceptable (01) or unspecified (03) is not known. Settled by lintel editions import PATH";
