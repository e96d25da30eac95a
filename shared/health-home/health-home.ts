import type { Chart } from '../chart/chart.ts';
import { type Day, isDay } from '../chart/day.ts';
import type { EditionUsed } from '../editions/edition.ts';
import { cite, type Editions } from '../editions/editions.ts';
import { type CodeSet, codeSetOn } from '../icd10cm/code-set.ts';
import type { HealthHome } from './answer.ts';
import type { Bare } from './bare.ts';
import { checklist } from './checklist/checklist.ts';
import { clocks } from './clocks.ts';
import { decide, fillerOf, isInDates, levelsOf } from './decide.ts';
import { evidenceOf } from './evidence.ts';
import { criterionWords, outsideDates, statusWords, wouldChange } from './explain.ts';
import { gatesOf } from './gates.ts';
import { holdsMasked } from './holds-masked.ts';
import { last30Days } from './last-days.ts';
import { masked, revealed } from './mask.ts';
import type { Profile } from './profile.ts';
import { PROFILES, profileOf } from './profiles/index.ts';
import { type AllFacts, readFacts } from './read-facts.ts';
import { risks } from './risks/risks.ts';

export interface HealthHomeResult {
  healthHome: HealthHome;
  /** The code list that the conditions were told by. */
  editions: EditionUsed[];
}

export interface HealthHomeOptions {
  profile: Profile;
  asOf: Day;
  /** Show sensitive evidence. The door asks for permission and reason, and logs. */
  reveal?: boolean;
}

/**
 * Whether a person may belong to a Health Home program, why, and what is open (health-homes.md sections 4, 6, 9). Pure;
 * never throws on a chart that has the Chart's shape. Sensitive evidence is masked unless the caller reveals it; the status
 * is the same.
 * @throws {RangeError} where `asOf` is no day of the calendar
 */
export function healthHome(
  chart: Chart,
  editions: Editions,
  { profile, asOf, reveal = false }: HealthHomeOptions,
): HealthHomeResult {
  if (!isDay(asOf)) throw new RangeError('asOf is no day of the calendar');
  const codes = codeSetOn(editions, asOf);
  if (!codes) {
    // R6 asks for the dates first: another code list would not change this answer.
    const why = isInDates(profile, asOf) ? NO_CODES : outsideDates(profile);
    return { healthHome: undecided(profile, asOf, why, 'as-of'), editions: [] };
  }
  const bare = bareAnswer(readFacts(chart, profile, asOf, codes), codes);
  return { healthHome: reveal ? revealed(bare) : masked(bare), editions: [cite(codes.pack)] };
}

/**
 * The same by the profile's id, masked, as `classify` asks for it. An id that is not known, and a chart that tells no day,
 * are answered with what is missing.
 * @param asOf absent: the last day of the chart's period
 */
export function healthHomeOf(chart: Chart, editions: Editions, id: string, asOf: Day | undefined): HealthHomeResult {
  const profile = profileOf(id);
  const day = asOf ?? chart.period?.through ?? chart.period?.from ?? '';
  if (!profile)
    return {
      healthHome: undecided(UNKNOWN, day, `There is no such profile. There are ${ids()}.`, 'profile'),
      editions: [],
    };
  if (!isDay(day)) {
    return {
      healthHome: undecided(profile, day, 'No day is told that the answer would be for.', 'as-of'),
      editions: [],
    };
  }
  return healthHome(chart, editions, { profile, asOf: day });
}

const UNKNOWN = { id: 'unknown', version: '', confidence: 'none', source: '', notes: [] };

function ids(): string {
  return PROFILES.map(({ id }) => id).join(', ');
}

/** The steps in the order of the rules. */
function bareAnswer(all: AllFacts, codes: CodeSet): Bare {
  const { facts, coded, statements } = all;
  const { profile, asOf } = facts;
  const levels = levelsOf(all);
  const gates = gatesOf({
    facts,
    coded,
    fillers: coded.filter(({ use }) => use === 'counted').map(fillerOf),
    statements,
    codes,
  });
  const decision = decide(all, levels, gates);
  const recent = last30Days(facts);
  return {
    answer: {
      ...head(profile, asOf),
      status: decision.status,
      say: statusWords(decision, gates, all),
      ...(recent ? { last30Days: recent } : {}),
    },
    criterion: criterionWords(decision, profile),
    evidence: evidenceOf(all),
    gates,
    wouldChange: wouldChange(all, levels, decision, gates),
    checklist: checklist(facts, { criterion: decision.criterion, gates }),
    clocks: clocks(facts, codes),
    risks: risks(facts),
    hidesNames: holdsMasked(facts.chart),
  };
}

function head(
  { id, version, confidence, source, notes }: Omit<HealthHome['profile'], 'notes'> & { notes: readonly string[] },
  asOf: Day,
): Pick<HealthHome, 'profile' | 'asOf'> {
  return { profile: { id, version, confidence, source, notes: [...notes] }, asOf };
}

const NO_CODES = 'No ICD-10-CM code list of the as-of day is loaded, so that no condition can be told.';

/** Nothing could be looked at: without a code list of the day nothing is guessed from another year's. */
function undecided(
  profile: Pick<HealthHome['profile'], 'id' | 'version' | 'confidence' | 'source'> & { notes: readonly string[] },
  asOf: Day,
  say: string,
  what: string,
): HealthHome {
  return {
    ...head(profile, asOf),
    status: 'INDETERMINATE',
    say,
    criterion: { id: null, state: 'not met', say: 'No criterion could be looked at.' },
    evidence: [],
    gates: [],
    wouldChange: [{ what, say }],
    checklist: [],
    clocks: [],
    risks: [],
    masked: false,
  };
}
