import { hash } from '../chart/hash.ts';
import type { AxisName } from '../icd10cm/axes.ts';
import type { AuthorKind } from './author.ts';
import type { Condition } from './conditions/condition.ts';
import type { Span } from './reading/span.ts';
import { type Candidate, joinedSpans } from './standing/candidate.ts';
import { standsAlone } from './standing/stands-alone.ts';
import type { Question, QuestionReason, Suggestion } from './suggestion.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** How an axis is asked for. The words name the axis and never a value (coding-rules.md section 6). */
export const AXIS_WORDS: Readonly<Record<AxisName, string>> = {
  laterality: 'the side',
  acuity: 'whether it is acute, chronic or both',
  type: 'the type',
  stage: 'the stage or depth',
  severity: 'the severity',
  site: 'the site',
  cause: 'the cause',
  complication: 'whether it is with or without complication',
  encounter: 'whether it is in active treatment, healing, or a late effect',
  healing: 'how it is healing',
  dominance: 'which side is dominant',
  substance: 'the substance',
};

/** Whether a nurse or therapist may document an axis (OG I.B.13, I.B.14): the side; the stage or depth of an ulcer of the skin. */
function isByClinician(axis: AxisName, code: string): boolean {
  return axis === 'laterality' || (axis === 'stage' && /^L(?:89|97|98\.4)/.test(code));
}

/**
 * What has to be asked: what nobody who may has said, what is uncertain, what competes, what an axis leaves open.
 * @param isTooVague of others' words: the axis is asked for, and no code named
 * @param isHeldBack from the suggestions, for an axis that is open: it is asked for in any case
 */
export function questionsOf(
  { codes }: Lexicon,
  candidates: readonly Candidate[],
  uncertain: readonly Condition[],
  suggestions: readonly Suggestion[],
  author: AuthorKind,
  { isTooVague, isHeldBack }: Record<'isTooVague' | 'isHeldBack', (one: Candidate) => boolean>,
): Question[] {
  const suggested = new Set(suggestions.map(({ code }) => code));
  const questions = candidates.flatMap((one) => {
    if (one.competing.length > 0) return [whichHolds(one)];
    const isOthers = one.complete && author !== 'provider' && !suggested.has(one.code) && !isTooVague(one);
    return ofOne(
      one,
      codes.title(one.code) ?? one.code,
      axisToAsk(one, isHeldBack(one)),
      isOthers ? author : undefined,
    );
  });
  for (const { code, complete, spans } of uncertain) {
    if (suggested.has(code) || NOT_CONFIRMED.test(code)) continue;
    const question = asked(
      'uncertain',
      spans,
      code,
      'The note calls it uncertain; it is not coded as established. Is it confirmed?',
    );
    questions.push(complete ? { ...question, codes: [code] } : question);
  }
  return withoutDoubles(questions);
}

function whichHolds({ spans, code, competing }: Candidate): Question {
  const say = `The note says more than one thing of this condition: ${competing.join(', ')}. Which holds?`;
  return asked('conflict', spans, code, say);
}

/**
 * What one condition leaves to be asked, the provider once: who does not have it from a provider asks him in one question what it
 * is and what the words leave open. Side and depth are asked of the clinician, apart.
 * @param author who wrote, where the provider has to say it
 */
function ofOne(
  { code, spans }: Candidate,
  title: string,
  axis: AxisName | undefined,
  author: AuthorKind | undefined,
): Question[] {
  const isOfClinician = axis !== undefined && isByClinician(axis, code);
  const words = axis === 'stage' && code.startsWith('O') ? 'the weeks or the trimester' : axis && AXIS_WORDS[axis];
  const ofAnother =
    author === undefined ? [] : [ofOthers(code, spans, author, isOfClinician ? undefined : axis, words)];
  if (axis === undefined || (author !== undefined && !isOfClinician)) return ofAnother;
  const kind = isOfClinician ? 'return-to-clinician' : 'query-provider';
  const say = `${title}: the note does not say ${words}.`;
  return [...ofAnother, { kind, axis, spans, say, key: keyOf(axis, code, spans) }];
}

function ofOthers(
  code: string,
  spans: Question['spans'],
  author: AuthorKind,
  axis: AxisName | undefined,
  words: string | undefined,
): Question {
  const say = `${whoseToSay(code, author)}${axis === undefined ? '' : ` Nor do they say ${words}.`}`;
  const question = { ...asked('not-a-provider', spans, code, say), codes: [code] };
  return axis === undefined ? question : { ...question, axis };
}

/**
 * Why others' words are no documentation of a code (OG I.B.14): a diagnosis is the provider's; of an ulcer and a body mass index
 * he says the diagnosis, and others the rest; what was done, is worn or is taken is no diagnosis, and is his record's too.
 */
function whoseToSay(code: string, author: AuthorKind): string {
  if (author === 'unknown') return 'Who wrote this is not stated, and a diagnosis has to be the provider’s.';
  const not = 'These are not a provider’s words';
  if (/^L(?:89|97|98\.4)/.test(code))
    return `${not}: side, stage and depth may be taken from them, the diagnosis has to be the provider’s.`;
  if (code.startsWith('Z68'))
    return `${not}: the body mass index may be taken from them, the diagnosis that it goes with has to be the provider’s.`;
  return code.startsWith('Z')
    ? `${not}, and this has to stand in the provider’s record or orders.`
    : `${not}, and a diagnosis has to be the provider’s.`;
}

/** Symptoms are felt or seen, and so are aids, needs and habits: no provider confirms them. What was once had he may (Z85–Z87). */
const NOT_CONFIRMED = /^(?:R|Z(?!8[5-7]|2[12]))/;

/** Axes by what an answer changes, and how easily it is had: what a nurse may say goes first. */
const ASKED_FIRST: readonly AxisName[] = [
  'laterality',
  'stage',
  'type',
  'site',
  'acuity',
  'severity',
  'cause',
  'complication',
  'healing',
  'dominance',
  'substance',
];
/** The one axis of a condition that is worth a question; `undefined`: none is. What was held back for it is asked in any case. */
function axisToAsk({ code, missing }: Candidate, isHeldBack: boolean): AxisName | undefined {
  return standsAlone(code) && !isHeldBack ? undefined : ASKED_FIRST.find((axis) => missing.includes(axis));
}

function asked(reason: QuestionReason, spans: readonly [Span, ...Span[]], code: string, say: string): Question {
  return { kind: 'query-provider', reason, spans, say, key: keyOf(reason, code, spans) };
}

function keyOf(what: string, code: string, spans: readonly Span[]): string {
  return `${what}:${code}:${hash(spans.map(({ text }) => text).join(' '))}`;
}

/** The same question of several mentions is one, with all their words. */
function withoutDoubles(questions: readonly Question[]): Question[] {
  const held = new Map<string, { first: Question; spans: (readonly Span[])[] }>();
  for (const question of questions) {
    const subject = [question.kind, question.axis ?? question.reason, question.say, ...(question.codes ?? [])].join(
      '|',
    );
    const same = held.get(subject);
    if (same) same.spans.push(question.spans);
    else held.set(subject, { first: question, spans: [question.spans] });
  }
  return [...held.values()].map(({ first, spans }) =>
    spans.length === 1 ? first : { ...first, spans: joinedSpans(spans.flat()) },
  );
}
