import type { AuthorRole } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import { hash } from '../chart/hash.ts';
import { normalise } from '../icd10cm/code.ts';
import type { CodeSet } from '../icd10cm/code-set.ts';
import { exclusionsBetween } from '../icd10cm/excludes.ts';
import { noteReader } from '../icd10cm/note-references.ts';
import type { TabularNotes } from '../icd10cm/notes.ts';
import { siblingConflict } from '../icd10cm/sibling-conflict.ts';
import { authorKind } from './author.ts';
import { type Condition, conditionsOf } from './conditions/conditions.ts';
import { woundsOf } from './conditions/wound-forms.ts';
import { withBoneLinks } from './links/bone-links.ts';
import { withBothSides } from './links/both-sides.ts';
import { withBleeding } from './links/bowel-bleeding.ts';
import { withCauses } from './links/caused.ts';
import { withoutContained } from './links/contained.ts';
import { withDeviceInfections } from './links/device-infections.ts';
import { withDiabetesType } from './links/diabetes-type.ts';
import { withEvolvedUlcers } from './links/evolved-ulcers.ts';
import { withHandedness } from './links/handedness.ts';
import { withHeadInjury } from './links/head-injury.ts';
import { withAcuteFailure } from './links/heart-failure.ts';
import { withoutIntegral } from './links/integral.ts';
import { withLateEffects } from './links/late-effects.ts';
import { withLimbOfCellulitis } from './links/limb-of-cellulitis.ts';
import { withMaleBreast } from './links/male-breast.ts';
import { withMetastases } from './links/metastases.ts';
import { withTogether } from './links/one-code-for-two.ts';
import { withOpenedWounds } from './links/opened-wounds.ts';
import { withOrganisms } from './links/organisms.ts';
import { withOsteoporoticFracture } from './links/osteoporotic-fracture.ts';
import { PairMemo } from './links/pair-memo.ts';
import { withParkinson } from './links/parkinson.ts';
import { withPregnancy } from './links/pregnancy.ts';
import { withPresumedLinks } from './links/presumed-links.ts';
import { receptors } from './links/receptors.ts';
import { withRejection } from './links/rejection.ts';
import { withoutRestated } from './links/restated-ulcers.ts';
import { withSepticJoints } from './links/septic-joints.ts';
import { withSides } from './links/sides.ts';
import { withSpinalInjury } from './links/spinal-injury.ts';
import { withStageConflict } from './links/stage-conflict.ts';
import { withStrokeSequelae } from './links/stroke-links.ts';
import { withoutVague } from './links/vaguer.ts';
import { questionsOf } from './questions.ts';
import { isOtherLanguage } from './reading/language.ts';
import { isAboutNobody } from './reading/nobody.ts';
import type { Reading } from './reading/reading.ts';
import { type Span, spanOf } from './reading/span.ts';
import { type Candidate, joinedSpans } from './standing/candidate.ts';
import type { Standing } from './standing/standing.ts';
import { weighed } from './standing/weighed.ts';
import { withSurgery } from './statuses/after-surgery.ts';
import { bodyMass } from './statuses/body-mass.ts';
import { burnExtent } from './statuses/burn-extent.ts';
import { countedFalls } from './statuses/counted-falls.ts';
import { withDeviceCare } from './statuses/device-care.ts';
import { drugAllergies } from './statuses/drug-allergies.ts';
import { drugLevels } from './statuses/drug-levels.ts';
import { drugUse } from './statuses/drug-use.ts';
import { withJointAftercare } from './statuses/joint-replacement.ts';
import { breathingHelp } from './statuses/oxygen.ts';
import { withTobacco } from './statuses/tobacco.ts';
import { underdosing } from './statuses/underdosing.ts';
import { wheelchair } from './statuses/wheelchair.ts';
import { writtenCodes } from './statuses/written-codes.ts';
import type { Question, Suggestion } from './suggestion.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** What a note's words are weighed with. */
export interface SuggestContext {
  /** Of the note's or the period's day. */
  lexicon: Lexicon;
  /** The tabular notes of that day, for what excludes what; absent: nothing is held back for them. */
  notes?: TabularNotes | undefined;
  author?: AuthorRole | undefined;
  /** The note's day, where it is known. */
  day?: Day | undefined;
  /** Codes that the chart has already. */
  coded?: readonly string[] | undefined;
}

export interface Suggested {
  suggestions: Suggestion[];
  questions: Question[];
}

/**
 * The codes that a note supports, ranked by evidence alone, and what has to be asked instead of guessed (narrative.md). Pure;
 * never throws, whatever the text. It cannot see payment: this room has no import path to `pdgm`.
 */
export function suggest(
  reading: Reading,
  context: SuggestContext,
  conditions: readonly Condition[] = namedIn(reading, context.lexicon),
  standings?: Map<Condition, Standing>,
): Suggested {
  if (isOtherLanguage(reading) || isAboutNobody(reading)) return { suggestions: [], questions: [] };
  const { codes } = context.lexicon;
  const { current, uncertain } = weighed(reading, conditions, codes, context.day, standings);
  const linked = linkedIn(reading, codes, context.day, current);
  const all = merged([
    ...linked,
    ...bodyMass(reading, codes, linked),
    ...burnExtent(reading, codes, linked),
    ...wheelchair(reading, codes, linked),
    ...countedFalls(reading, codes, linked),
    ...underdosing(reading, codes),
    ...breathingHelp(reading, codes, linked),
    ...drugUse(reading, codes, linked),
    ...drugLevels(reading, codes, linked),
    ...drugAllergies(reading, codes, linked),
    ...receptors(reading, codes, linked),
    ...writtenCodes(reading, codes, linked),
  ]);
  const kept = withoutIntegral(withoutVague(codes, withPregnancy(reading, codes, all)));
  const open = withoutCoded(codes, withoutExcluded(context, kept), context.coded ?? []);
  const ranked = [...open].sort(
    (a, b) => weight(b) - weight(a) || firstStart(a) - firstStart(b) || (a.code < b.code ? -1 : 1),
  );
  const author = context.author ?? 'unknown';
  const isProvider = authorKind(context.author) === 'provider';
  const suggestions = ranked
    .filter((one) => one.complete && one.competing.length === 0 && (isProvider || byAnyClinician(one, context.author)))
    .map(
      (one): Suggestion => ({
        code: one.code,
        title: codes.title(one.code) ?? '',
        spans: one.spans,
        assertion: one.assertion,
        section: one.section,
        author,
        missing: one.missing,
        key: `${one.code}:${hash(one.spans.map(({ text }) => text).join(' '))}`,
      }),
    );
  const questions = questionsOf(context.lexicon, ranked, uncertain, suggestions, isProvider);
  return { suggestions: suggestions.map(quoting(reading)), questions: questions.map(quoting(reading)) };
}

/**
 * What the conditions of a note are together: with sides, causes and what the classification presumes among them, in place of
 * what each would be alone.
 */
function linkedIn(
  reading: Reading,
  codes: CodeSet,
  day: Day | undefined,
  current: readonly Candidate[],
): readonly Candidate[] {
  const own = withBothSides(
    codes,
    withMaleBreast(
      reading,
      codes,
      withSides(
        reading,
        codes,
        withEvolvedUlcers(
          reading,
          codes,
          withDiabetesType(
            reading,
            codes,
            withLateEffects(reading, withLimbOfCellulitis(reading, withoutContained(merged(current)))),
          ),
        ),
      ),
    ),
  );
  const named = withStageConflict(
    codes,
    withMetastases(reading, codes, withParkinson(reading, codes, withoutRestated(reading, codes, own))),
  );
  const found = withOsteoporoticFracture(
    reading,
    codes,
    withStrokeSequelae(reading, codes, withoutVague(codes, withAcuteFailure(codes, withBleeding(named)))),
  );
  const injured = withSpinalInjury(
    reading,
    codes,
    withHeadInjury(reading, codes, withHandedness(reading, codes, found)),
  );
  const caused = withBoneLinks(
    reading,
    codes,
    withOrganisms(reading, codes, withSepticJoints(reading, codes, withCauses(reading, codes, injured))),
  );
  const treated = withSurgery(reading, codes, withJointAftercare(reading, withOpenedWounds(reading, caused), day), day);
  const cared = withDeviceCare(reading, codes, withTobacco(reading, codes, merged(treated)));
  return withRejection(
    reading,
    codes,
    withDeviceInfections(reading, codes, withTogether(reading, withPresumedLinks(codes, cared))),
  );
}

/**
 * The codes that a note's conditions lead to, each alone or several together; no statuses, and nothing held back for what
 * else is coded. Cheaper than {@link suggest}, for who only asks whether a note leads to a code.
 */
export function codesLedTo(
  reading: Reading,
  { lexicon, day }: Pick<SuggestContext, 'lexicon' | 'day'>,
  conditions: readonly Condition[],
): string[] {
  if (isOtherLanguage(reading) || isAboutNobody(reading)) return [];
  const { current } = weighed(reading, conditions, lexicon.codes, day);
  return linkedIn(reading, lexicon.codes, day, current).flatMap(({ code, complete, competing }) =>
    complete && competing.length === 0 ? [code] : [],
  );
}

/** Spans quote the text exactly as given; it was read with plain blanks. */
function quoting({ text, given }: Reading): <T extends { spans: readonly [Span, ...Span[]] }>(one: T) => T {
  if (text === given) return (one) => one;
  const quoted = ({ start, end }: Span) => spanOf(given, start, end);
  return (one) => {
    const [first, ...others] = one.spans;
    return { ...one, spans: [quoted(first), ...others.map(quoted)] };
  };
}

/** The conditions that a note names, in its sentences and in its wound forms. */
export function namedIn(reading: Reading, lexicon: Lexicon): Condition[] {
  return [...conditionsOf(reading, lexicon), ...woundsOf(reading, lexicon)];
}

/** Mentions of one code together. */
function merged(found: readonly Candidate[]): Candidate[] {
  const byCode = new Map<string, { best: Candidate; spans: (readonly Span[])[] }>();
  for (const one of found) {
    const held = byCode.get(one.code);
    if (!held) byCode.set(one.code, { best: one, spans: [one.spans] });
    else {
      const { best } = held;
      if (one.match > best.match || (one.match === best.match && section(one) > section(best))) held.best = one;
      held.spans.push(one.spans);
    }
  }
  return [...byCode.values()].map(({ best, spans }) =>
    spans.length === 1 ? best : { ...best, spans: joinedSpans(spans.flat()) },
  );
}

const excluded = new WeakMap<TabularNotes, PairMemo<CodeSet>>();

/** Without what a plain Excludes1 note forbids beside a better supported candidate, and symptoms excluded by any. */
function withoutExcluded({ lexicon, notes }: SuggestContext, found: readonly Candidate[]): Candidate[] {
  if (!notes) return [...found];
  const reader = noteReader(notes);
  const memo = excluded.get(notes) ?? new PairMemo<CodeSet>();
  excluded.set(notes, memo);
  const rated = found.map((one) => ({ one, code: normalise(one.code) ?? '', weight: weight(one) }));
  const complete = rated.filter(({ one }) => one.complete);
  const isExcluded = ({ one, code, weight: own }: (typeof rated)[number]) =>
    complete.some((other) => {
      if (other.one === one || other.weight < own) return false;
      if (other.weight === own && !/^[RZ]/.test(code)) return false;
      // Of two that exclude each other the first stays.
      if (other.weight === own && /^[RZ]/.test(other.code) && firstStart(other.one) > firstStart(one)) return false;
      return memo.get(lexicon.codes, code, other.code, () =>
        exclusionsBetween(reader, lexicon.codes, code, other.code).some(
          ({ kind, proof, holder }) =>
            kind === 'excludes1' && proof === 'plain' && (holder === code || /^R/.test(code)),
        ),
      );
    });
  return rated.filter((each) => !each.one.complete || !isExcluded(each)).map(({ one }) => one);
}

function withoutCoded(codes: CodeSet, found: readonly Candidate[], coded: readonly string[]): Candidate[] {
  const held = coded.flatMap((code) => normalise(code) ?? []);
  return found.filter(({ code, complete }) => {
    const own = normalise(code) ?? '';
    if (held.includes(own)) return false;
    if (!complete && held.some((each) => each.startsWith(own))) return false;
    return !held.some((each) => siblingConflict(codes, code, each) !== undefined);
  });
}

/** Sections by how surely their words name what the patient has and is treated for. */
const SECTIONS: Partial<Record<Candidate['section'], number>> = {
  diagnoses: 6,
  assessment: 6,
  reason: 5,
  course: 4,
  hpi: 4,
  wound: 4,
  'skilled-need': 4,
  homebound: 3,
  pmh: 3,
  narrative: 3,
  other: 3,
  plan: 3,
  medications: 1,
  'social-history': 2,
  ros: 1,
};

function section(one: Candidate): number {
  return SECTIONS[one.section] ?? 2;
}

/** Evidence only: how the words matched, where they stand, how much they say, how often. Never payment (compliance.md E2). */
function weight(one: Candidate): number {
  return (
    one.match * 4 +
    section(one) * 2 +
    Math.min(3, one.spans.length) -
    Math.min(2, one.missing.length) +
    (/^[RZ]/.test(one.code) ? -4 : 0)
  );
}

function firstStart({ spans }: Candidate): number {
  return spans[0].start;
}

/** What clinicians who are not providers may support (OG I.B.14): social circumstances; the rest becomes a question. */
function byAnyClinician({ code }: Candidate, author: AuthorRole | undefined): boolean {
  return authorKind(author) === 'clinician' && author !== 'LAB' && /^Z(?:5[5-9]|6[0-5])/.test(code);
}
