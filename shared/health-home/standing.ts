import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import { daysOf, isAfter, isWithin } from './dates.ts';

type Condition = NonNullable<Chart['conditions']>[number];

/** How a Condition stands on a day: it counts, a person must confirm it, it does not count, or it is not known yet. */
export interface Standing {
  state: 'counts' | 'review' | 'dropped' | 'unknown';
  /** Why, or what was assumed. */
  say?: string;
  /** Onset, else recorded date, as written. */
  date?: string;
  /** It is dropped for its age only: a newer record of the same code stands. */
  isOld?: boolean;
}

const CURRENT = new Set(['active', 'recurrence', 'relapse']);
const ENDED = new Set(['inactive', 'resolved']);
const UNCERTAIN = new Set(['provisional', 'unconfirmed', 'differential']);

/**
 * R0 (health-homes.md section 4): active and confirmed, on the problem list or dated within the look-back. US Core
 * requires neither status: an absent one is taken as confirmed or active, and said.
 */
export function standingOf(condition: Condition, asOf: Day, lookbackFrom: Day): Standing {
  const { verificationStatus: verified } = condition;
  const [onset, recorded] = [dateOr(condition.onset), dateOr(condition.recorded)];
  const date = onset ?? recorded;
  const dated = given('date', date);
  const answer = (state: Standing['state'], say?: string): Standing => ({
    state,
    ...dated,
    ...given('say', say),
  });

  if (isAfter(recorded, asOf) || isAfter(onset, asOf)) return answer('unknown');
  if (verified === 'refuted') return answer('dropped', 'it was refuted');
  if (verified === 'entered-in-error') return answer('dropped', 'it was entered in error');
  const clinical = clinicalOn(condition, asOf);
  if (clinical === 'ended') return answer('dropped', 'it is not active');

  const isListed = condition.categories?.includes('problem-list-item') === true;
  const dates = [onset, recorded].filter((each) => each !== undefined);
  if (!isListed && dates.length === 0) return answer('review', 'it has no date, and is not on the problem list');
  if (!isListed && !dates.some((each) => isWithin(each, lookbackFrom, asOf))) {
    return { ...answer('dropped', 'it is older than the look-back, and not on the problem list'), isOld: true };
  }
  if (verified !== undefined && UNCERTAIN.has(verified)) return answer('review', `it is ${verified}, not confirmed`);
  if (verified !== undefined && verified !== 'confirmed')
    return answer('review', 'its verification status is not known');
  if (clinical !== 'active') return answer('review', clinical);
  return answer('counts', assumed(condition));
}

/** A text that is no date tells none. */
function dateOr(written: string | undefined): string | undefined {
  return written === undefined || daysOf(written) === undefined ? undefined : written;
}

/** What the clinical status says of that day: `active`, `ended`, or why a person must look. */
function clinicalOn(condition: Condition, asOf: Day): string {
  const { clinicalStatus: status, abatement, abated } = condition;
  // An end after the as-of day is not known on it: then it went on.
  const endsLater = isAfter(abatement, asOf);
  const hasEnded = abated === true || (abatement !== undefined && !endsLater);
  if (status === 'remission') return 'it is in remission';
  if (status === undefined) return hasEnded ? 'ended' : 'active';
  if (ENDED.has(status)) return endsLater ? 'active' : 'ended';
  if (!CURRENT.has(status)) return 'its clinical status is not known';
  return hasEnded ? 'it is said to be active and to have ended' : 'active';
}

function assumed({ verificationStatus, clinicalStatus }: Condition): string | undefined {
  const said = [
    ...(verificationStatus === undefined ? ['no verification status: taken as confirmed'] : []),
    ...(clinicalStatus === undefined ? ['no clinical status: taken as active'] : []),
  ];
  return said.length === 0 ? undefined : said.join('; ');
}
