import { type Chart, STAY_TYPES, type StayType } from '../chart/chart.ts';
import type { Determined, Evidence, Missing } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import type { Notes } from './notes.ts';
import { absent, asKey, at, determined, missing, open } from './parts.ts';
import { dayFact, NO_DAY, type Period } from './period.ts';

export type AdmissionSource = 'community' | 'institutional';

/** A stay that ended this many days before counts, and none that ended earlier (pdgm.md section 3, step 4). */
export const WINDOW_DAYS = 14;

/** Inpatient stays that are not acute: they count for an admission only. */
const POST_ACUTE: ReadonlySet<StayType> = new Set(['ipf', 'snf', 'irf', 'ltch']);
/** Not inpatient, or no facility of the rule: they never count. */
const NOT_INPATIENT: ReadonlySet<StayType> = new Set(['ed', 'observation', 'other']);

/** What one kind of fact says of the source. */
interface Word {
  name: string;
  value?: AdmissionSource;
  because: Evidence[];
  /** Why it decides nothing. */
  missing: Missing[];
  /** The fact is an error, so that no other fact settles the source. */
  isWrong?: boolean;
}

/**
 * Community or institutional (pdgm.md section 3, step 4): institutional when an acute, psychiatric, skilled nursing,
 * rehabilitation or long-term stay ended within 14 days before the admission; for a continuing period only an acute stay
 * within 14 days before the From date.
 *
 * Three facts can tell: what was stated, the claim's occurrence codes, and the stays. Where they disagree, the source is
 * not determined and both are named.
 */
export function admissionSourceOf({ chart, period, notes }: Asked): Determined<AdmissionSource> {
  const ofStays = chart.stays === undefined ? undefined : fromStays(chart, chart.stays, period, notes);
  // One kind of fact that speaks alone is what nearly every record has.
  if (ofStays?.value !== undefined && chart.admissionSource === undefined && chart.occurrenceCodes === undefined) {
    return determined(ofStays.value, ofStays.because);
  }
  const words: Word[] = [];
  if (chart.admissionSource !== undefined) words.push(stated(chart, chart.admissionSource));
  if (chart.occurrenceCodes !== undefined) words.push(fromOccurrenceCodes(chart, chart.occurrenceCodes, period));
  if (ofStays) words.push(ofStays);
  const because = words.flatMap((word) => word.because);
  if (words.length === 0) return open([absent(chart, '/admissionSource', NOT_GIVEN)]);

  // Occurrence codes that cannot stand on one claim are an error of the claim, whatever else is known.
  const wrong = words.find((word) => word.isWrong);
  if (wrong) return open(wrong.missing, undefined, because);

  const first = words.find((word) => word.value !== undefined);
  if (first?.value === undefined) {
    const why = words.flatMap((word) => word.missing);
    if (why.some(({ what }) => what.startsWith('stays/'))) notes.unsettled('U13', 'source');
    return open(why, undefined, because);
  }
  const other = words.find((word) => word.value !== undefined && word.value !== first.value);
  if (other) return open([disagreement(first, other)], undefined, because);
  return determined(first.value, because);
}

const NOT_GIVEN = missing(
  'admissionSource',
  'where the patient came from is not given. Settled by the inpatient stays of the 14 days before (an empty list: none), ' +
    "by the claim's occurrence codes, or by stating community or institutional",
);

function stated(chart: Chart, value: AdmissionSource): Word {
  return {
    name: 'admissionSource',
    value,
    because: [{ what: 'admissionSource', value, at: at(chart, '/admissionSource') }],
    missing: [],
  };
}

/**
 * Occurrence code 61: an acute stay; 62: another institutional stay; neither: none. Other codes are not about this; a text
 * that is no occurrence code at all may be either, mistyped.
 */
function fromOccurrenceCodes(chart: Chart, codes: readonly string[], period: Period): Word {
  const because: Evidence[] = [];
  const has = (code: string) => codes.some((given) => given.trim() === code);
  codes.forEach((given, i) => {
    const code = given.trim();
    if (code !== '61' && code !== '62') return;
    because.push({ what: 'occurrenceCodes', value: code, at: at(chart, `/occurrenceCodes/${i}`) });
  });
  const word = (value: AdmissionSource): Word => ({ name: 'occurrenceCodes', value, because, missing: [] });
  const nothing = (say: string, isWrong: boolean): Word => ({
    name: 'occurrenceCodes',
    because,
    missing: [{ what: 'occurrenceCodes', say }],
    isWrong,
  });
  if (has('61') && has('62')) {
    return nothing(
      'occurrence codes 61 and 62 stand on one claim; such a claim is returned. Settled by the stay that counts',
      true,
    );
  }
  if (has('62') && period.kind === 'continuing') {
    return nothing(
      'occurrence code 62 stands on a continuing period (the admission is before the From date); continuing periods use 61 ' +
        'only. Settled by the stays of the 14 days before From, or by the admission date',
      true,
    );
  }
  if (has('61') || has('62')) return word('institutional');
  if (codes.some((given) => given.trim() !== '' && !/^[0-9A-Z]{2}$/i.test(given.trim()))) {
    return nothing(
      'an occurrence code has not the two characters of one, so whether it is 61 or 62 is open. Settled by the code of the claim',
      false,
    );
  }
  because.push({ what: 'occurrenceCodes', value: 'neither 61 nor 62', at: at(chart, '/occurrenceCodes') });
  return word('community');
}

/**
 * For an admission period the admission is the From date, so both kinds of period look at the 14 days before From; they
 * differ in which stays count. An admission date is therefore only needed where a stay that is not acute lies in them.
 */
function fromStays(chart: Chart, stays: NonNullable<Chart['stays']>, period: Period, notes: Notes): Word {
  if (stays.length === 0) return { name: 'stays', value: 'community', because: [noStays(chart)], missing: [] };
  const counted: Evidence[] = [];
  const because: Evidence[] = [];
  const open: Missing[] = [];
  for (let i = 0; i < stays.length; i++) {
    const stay = stays[i] as Stay;
    const pointer = STAYS[i] ?? `/stays/${i}`;
    const verdict = judge(stay, i, period);
    if (verdict.say !== undefined) {
      if (verdict.counts === 'unknown') open.push({ what: verdict.what ?? `stays/${i}`, say: verdict.say });
      else notes.add(pointer, verdict.say);
    }
    const evidence = { what: WHAT[stay.type], value: stay.through ?? null, at: at(chart, pointer) };
    because.push(evidence);
    if (verdict.counts === 'yes') counted.push(evidence);
  }
  // One stay that counts decides; the others only matter where none does.
  if (counted.length > 0) return { name: 'stays', value: 'institutional', because: counted, missing: [] };
  return open.length > 0
    ? { name: 'stays', because, missing: open }
    : { name: 'stays', value: 'community', because, missing: open };
}

type Stay = NonNullable<Chart['stays']>[number];

function noStays(chart: Chart): Evidence {
  return { what: 'stays', value: 'none', at: at(chart, '/stays') };
}

const STAYS = Array.from({ length: 8 }, (_, i) => asKey(`/stays/${i}`));
const WHAT = Object.fromEntries(STAY_TYPES.map((type) => [type, `stay ${type}`])) as Record<StayType, string>;

interface Verdict {
  counts: 'yes' | 'no' | 'unknown';
  /** Why it is unknown, or (for `no`) what a reader should know. */
  say?: string;
  what?: string;
}

const NO: Verdict = { counts: 'no' };

/** Whether one stay makes the period institutional. */
function judge(stay: Stay, i: number, period: Period): Verdict {
  const { type } = stay;
  if (NOT_INPATIENT.has(type)) return NO;
  const unknown = (what: string, say: string): Verdict => ({ counts: 'unknown', what, say });
  if (period.from.state !== 'day')
    return unknown('from', 'whether a stay ended in the 14 days before needs a From date');
  if (period.kind === 'reversed') {
    return unknown(
      'admission, from',
      'the admission date is after the From date; which day the stays are counted back from is open. Settled by the right admission date',
    );
  }
  const start = period.from.number;
  const began = dayFact(stay.from);
  const ended = dayFact(stay.through);
  // Two days that contradict each other decide nothing where one of them, taken alone, would make the stay count.
  const endsInWindow = ended.state === 'day' && ended.number <= start && start - ended.number <= WINDOW_DAYS;
  if (began.state === 'day' && began.number > start && !endsInWindow) return NO;
  if (began.state === 'day' && ended.state === 'day' && ended.number < began.number) {
    return unknown(
      `stays/${i}`,
      'this stay would end before it began; one of its days is wrong. Settled by the days of the stay',
    );
  }
  if (ended.state !== 'day') {
    const how = ended.state === 'impossible' ? NO_DAY : 'is not given';
    return unknown(
      `stays/${i}/through`,
      `the end of this stay ${how}, so whether it ended in the 14 days before is open. Settled by its last day`,
    );
  }
  const days = start - ended.number;
  if (days < 0) {
    // An inpatient cannot be admitted to home health that day; a continuing period may begin while the patient is away.
    if (began.state === 'day' && period.kind !== 'continuing') {
      return unknown(
        `stays/${i}`,
        'the From date lies within this inpatient stay; one of the days is wrong. Settled by the days of the stay',
      );
    }
    return { counts: 'no', say: 'this stay ended after the From date and does not count for this period' };
  }
  if (days > WINDOW_DAYS) return NO;
  if (type === 'acute') return { counts: 'yes' };
  if (type === 'unknown') {
    return unknown(
      `stays/${i}/type`,
      'a stay ended in the 14 days before and the kind of facility is not known. Settled by the kind of facility',
    );
  }
  if (!POST_ACUTE.has(type)) return NO;
  if (period.kind === 'admission') return { counts: 'yes' };
  if (period.kind === 'continuing') return NO;
  const how = period.admission.state === 'absent' ? 'is not given' : NO_DAY;
  return unknown(
    'admission',
    `a stay that is not acute counts only where this period begins with the admission, and the admission date ${how}. Settled by the admission date`,
  );
}

function disagreement(a: Word, b: Word): Missing {
  const word = ({ name, value }: Word) => `${NAMES[name] ?? name} ${value}`;
  return {
    what: `${a.name}, ${b.name}`,
    say: `${word(a)}, but ${word(b)}. Settled by the hospital or facility discharge of the 14 days before, if there was one`,
  };
}

const NAMES: Record<string, string> = {
  admissionSource: 'the admission source is stated as',
  occurrenceCodes: 'the occurrence codes say',
  stays: 'the stays say',
};
