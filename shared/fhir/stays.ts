import type { Chart, OasisAnswer } from '../chart/chart.ts';
import { type Day, daysBetween } from '../chart/day.ts';
import { WINDOW_DAYS } from '../pdgm/admission-source.ts';
import { cameFrom } from './came-from.ts';
import type { ClaimFact } from './claim-fact.ts';
import type { EncounterFact } from './encounter.ts';
import type { Assessment } from './oasis/assessment.ts';
import { afterResumptions, fromOasis, transferred } from './oasis-stays.ts';
import type { Reading } from './reading.ts';
import { sentTo } from './sent-to.ts';
import type { Sourced } from './sources.ts';
import type { Stay } from './stay-type.ts';

export interface StayFacts {
  encounters: readonly EncounterFact[];
  /** The claim of this very period. */
  claim: ClaimFact | undefined;
  /** Stays that institutions' claims bill. */
  billed: readonly Sourced<Stay>[];
  oasis: ReadonlyMap<string, Sourced<OasisAnswer>>;
  /** The one that the period is grouped by. */
  assessment: Assessment | undefined;
  assessments: readonly Assessment[];
  period: { from?: Day; admission?: Day };
}

/**
 * The inpatient stays before the period: from Encounters, from the claims of institutions, from M1000/M1005 of the
 * start-of-care assessment, which names stays that other agencies' servers do not hold, and from what else tells of one. The
 * list stands only where somebody looked: Encounters were searched, or M1000 is answered. Otherwise stays that may count are
 * given (one proves an institutional source), and nothing is said of none.
 */
export function putStays(chart: Chart, facts: StayFacts, reading: Reading): void {
  const { encounters, period } = facts;
  const met = encounters.flatMap((each) => (each.stay && !isNoStay(each, period.from) ? [each.stay] : []));
  const billed = facts.billed.filter((stay) => !met.some((other) => isBilled(other.value, stay.value)));
  const seen = [...met, ...billed];
  const told = fromOasis(facts, reading);
  const resumed = afterResumptions(facts);
  const added = [...told.stays, ...resumed].filter(
    (stay) => !seen.some((other) => isSameStay(other.value, stay.value)),
  );
  const dated = [...seen, ...added];
  const isTold = told.none !== undefined || (told.stays.length > 0 && told.isWhole);
  const sent = isTold ? [] : [...sentTo(encounters, dated, period), ...transferred(facts, dated)];
  const known = [...dated, ...sent];
  // A facility without a day is told only where no dated stay may count.
  const isDated = known.some((stay) => maybeInWindow(stay.value, period));
  const stays = [...known, ...(isDated ? [] : cameFrom(facts))];
  const mayCount = stays.some((stay) => maybeInWindow(stay.value, period));
  if (told.none && seen.some((stay) => maybeInWindow(stay.value, period))) {
    chart.conflicts.push({
      fact: '/stays',
      lost: { value: 'NA', at: told.none.at[0] ?? { kind: 'record', path: '/oasis/M1000' } },
      say: 'M1000 says that there was no inpatient stay in the 14 days before; the record shows one',
    });
  }
  if (!reading.hasSearched('Encounter') && !isTold && !mayCount) {
    if (seen.length > 0) {
      reading.report(
        'Encounter',
        'stays of other times are here, but earlier stays were not searched: none is not concluded',
      );
    }
    return;
  }
  chart.stays = stays.map((stay) => stay.value);
  stays.forEach((stay, i) => {
    chart.sources[`/stays/${i}`] = stay.at;
  });
  if (stays.length === 0 && told.none) chart.sources['/stays'] = told.none.at;
}

/** Stays that count for an admission only (pdgm.md section 3, step 4). */
const POST_ACUTE: ReadonlySet<Stay['type']> = new Set(['ipf', 'snf', 'irf', 'ltch']);

/** Whether the stay may count: it ended in the window before From, or nothing tells that it did not. */
function maybeInWindow(stay: Stay, { from, admission }: StayFacts['period']): boolean {
  if (stay.type === 'ed' || stay.type === 'observation' || stay.type === 'other') return false;
  const isContinuing = from !== undefined && admission !== undefined && admission < from;
  if (isContinuing && POST_ACUTE.has(stay.type)) return false;
  if (from === undefined || stay.through === undefined)
    return stay.from === undefined || from === undefined || stay.from <= from;
  const days = daysBetween(stay.through, from);
  return days !== undefined && days >= 0 && days <= WINDOW_DAYS;
}

/** A claim of 11x names no kind of hospital: the encounter that ended with it does. */
function isBilled(met: Stay, billed: Stay): boolean {
  const isOfKind =
    met.type === billed.type || (billed.type === 'unknown' && ['acute', 'ipf', 'irf', 'ltch'].includes(met.type));
  if (!isOfKind || met.through === undefined || billed.through === undefined) return false;
  return Math.abs(daysBetween(met.through, billed.through) ?? WINDOW_DAYS) <= 1;
}

/** What may have been a stay, and went on after the period began, was none: nobody is admitted to home health from one. */
function isNoStay({ stay, isUntoldStay }: EncounterFact, from: Day | undefined): boolean {
  return isUntoldStay === true && from !== undefined && (stay?.value.through ?? from) > from;
}

function isSameStay(a: Stay, b: Stay): boolean {
  if (a.type !== b.type || a.through === undefined) return false;
  return b.through === undefined || Math.abs(daysBetween(a.through, b.through) ?? WINDOW_DAYS) <= 1;
}
