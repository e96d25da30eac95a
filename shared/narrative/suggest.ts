import type { AuthorRole } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import { hash } from '../chart/hash.ts';
import type { TabularNotes } from '../icd10cm/notes.ts';
import { authorKind } from './author.ts';
import type { Condition } from './conditions/condition.ts';
import { conditionsOf } from './conditions/conditions.ts';
import { allNamed } from './conditions/named.ts';
import { type Linked, linkedOf } from './linked.ts';
import { isToldAside } from './links/aside.ts';
import { isGeneralTerm, isOfNoPlace } from './links/general-terms.ts';
import { withoutAlone, withoutCoded, withoutExcluded } from './links/held-back.ts';
import { withoutIntegral } from './links/integral.ts';
import { withPregnancy } from './links/pregnancy.ts';
import { receptors } from './links/receptors.ts';
import { isOpenBeside, isSaidCloser } from './links/said-closer.ts';
import { withoutVague } from './links/vaguer.ts';
import { questionsOf } from './questions.ts';
import { isCareTold } from './reading/care-told.ts';
import { asGiven } from './reading/plain-text.ts';
import type { Reading } from './reading/reading.ts';
import type { SectionName } from './reading/sections.ts';
import type { Span } from './reading/span.ts';
import type { Candidate } from './standing/candidate.ts';
import { isOfNobody } from './standing/of-nobody.ts';
import { firstStart, merged, weight } from './standing/weight.ts';
import { bodyMass, isOfItsWeight } from './statuses/body-mass.ts';
import { burnExtent } from './statuses/burn-extent.ts';
import { countedFalls } from './statuses/counted-falls.ts';
import { drugAllergies } from './statuses/drug-allergies.ts';
import { drugLevels } from './statuses/drug-levels.ts';
import { drugUse } from './statuses/drug-use.ts';
import { mastectomy } from './statuses/mastectomy.ts';
import { breathingHelp } from './statuses/oxygen.ts';
import { socialNeeds } from './statuses/social-needs.ts';
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
 * @param known what the note's conditions come to, for who has worked it out already
 */
export function suggest(reading: Reading, context: SuggestContext, known?: Linked): Suggested {
  return quotedAsGiven(reading, supported(reading, context, known));
}

/** The same with the places of the text as it is read, for who reads on in that text. */
export function supported(
  reading: Reading,
  context: SuggestContext,
  known: Linked | undefined = linkedOf(reading, namedIn(reading, context.lexicon), context.lexicon, context.day),
): Suggested {
  if (!known) return { suggestions: [], questions: [] };
  const { codes } = context.lexicon;
  const { found: linked, uncertain } = known;
  const all = merged([
    ...linked,
    ...bodyMass(reading, codes, linked),
    ...burnExtent(reading, codes, linked),
    ...mastectomy(reading, codes, linked),
    ...wheelchair(reading, codes, linked),
    ...countedFalls(reading, codes, linked),
    ...socialNeeds(reading, codes, linked),
    ...underdosing(reading, codes),
    ...breathingHelp(reading, codes, linked),
    ...drugUse(reading, codes, linked),
    ...drugLevels(reading, codes, linked),
    ...drugAllergies(reading, codes, linked),
    ...receptors(reading, codes, linked),
    ...writtenCodes(reading, codes, linked),
  ]).filter(({ spans: [first] }) => !isOfNobody(reading, first));
  const kept = withoutIntegral(withoutVague(codes, withPregnancy(reading, codes, all)));
  const coded = context.coded ?? [];
  const open = withoutCoded(codes, withoutAlone(withoutExcluded(codes, context.notes, kept), coded), coded);
  const author = context.author ?? 'unknown';
  const kind = authorKind(context.author);
  const isProvider = kind === 'provider';
  const told = isProvider ? open.filter((one) => !isToldAside(reading, one, open)) : open;
  const ranked = [...told].sort(
    (a, b) => weight(b) - weight(a) || firstStart(a) - firstStart(b) || (a.code < b.code ? -1 : 1),
  );
  if (ranked.length === 0 && uncertain.length === 0) return { suggestions: [], questions: [] };
  const closer = new Set(
    isProvider ? ranked.filter((one) => isOpenBeside(one, ranked) || isSaidCloser(reading, codes, one, ranked)) : [],
  );
  const offered = ranked
    .filter((one) => one.complete && one.competing.length === 0 && !isGeneralTerm(reading, one) && !closer.has(one))
    .filter((one) => isProvider || byAnyClinician(one, context.author))
    .filter((one, _, all) => !one.code.startsWith('Z68') || isOfItsWeight(one.code, all, coded));
  const isTold =
    offered.length > FEW ||
    ranked.some(({ code, section }) => TELLS_OF_CARE.test(code) || LISTED.has(section)) ||
    isCareTold(reading);
  const suggestions = (isTold ? offered : []).map(
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
  const questions = questionsOf(context.lexicon, isTold ? ranked : [], isTold ? uncertain : [], suggestions, kind, {
    isTooVague: (one) => isOfNoPlace(reading, one),
    isHeldBack: (one) => closer.has(one),
  });
  return { suggestions, questions };
}

/** A provider who gives more codes than these writes about somebody. */
const FEW = 2;
/** What is taken for long, and how somebody lives, is said of one person. */
const TELLS_OF_CARE = /^Z(?:79|5[5-9]|6[0-5])/;
/** Sections that name what the patient has. */
const LISTED: ReadonlySet<SectionName> = new Set(['diagnoses', 'assessment', 'reason', 'pmh']);

/** Suggestions and questions of a reading, their spans as the text was given. */
export function quotedAsGiven(reading: Reading, { suggestions, questions }: Suggested): Suggested {
  return { suggestions: suggestions.map(quoting(reading)), questions: questions.map(quoting(reading)) };
}

/** Spans quote the text exactly as given; it was read without what nobody sees. */
function quoting(reading: Reading): <T extends { spans: readonly [Span, ...Span[]] }>(one: T) => T {
  if (reading.text === reading.given) return (one) => one;
  const quoted = (span: Span) => asGiven(reading, span);
  return (one) => {
    const [first, ...others] = one.spans;
    return { ...one, spans: [quoted(first), ...others.map(quoted)] };
  };
}

/** The conditions that a note names, in its sentences and in its wound forms. */
export function namedIn(reading: Reading, lexicon: Lexicon): Condition[] {
  return allNamed(reading, conditionsOf(reading, lexicon), lexicon);
}

/** What clinicians who are not providers may support by themselves (OG I.B.14): social circumstances, vaccines that are missing. */
function byAnyClinician({ code }: Candidate, author: AuthorRole | undefined): boolean {
  return authorKind(author) === 'clinician' && author !== 'LAB' && /^Z(?:28\.3|5[5-9]|6[0-5])/.test(code);
}
