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
  const questions: Question[] = [];
  const suggested = new Set(suggestions.map(({ code }) => code));
  for (const one of candidates) {
    const title = codes.title(one.code) ?? one.code;
    if (one.competing.length > 0) {
      questions.push(
        asked(
          'conflict',
          one.spans,
          one.code,
          `The note says more than one thing of this condition: ${one.competing.join(', ')}. Which holds?`,
        ),
      );
      continue;
    }
    if (one.complete && author !== 'provider' && !suggested.has(one.code) && !isTooVague(one)) {
      questions.push({
        ...asked(
          'not-a-provider',
          one.spans,
          one.code,
          author === 'unknown'
            ? 'Who wrote this is not stated, and a diagnosis has to be the provider’s.'
            : 'These are not a provider’s words, and a diagnosis has to be the provider’s.',
        ),
        codes: [one.code],
      });
    }
    const axis = axisToAsk(one, isHeldBack(one));
    if (axis !== undefined) {
      const words = one.code.startsWith('O') && axis === 'stage' ? 'the weeks or the trimester' : AXIS_WORDS[axis];
      const say = `${title}: the note does not say ${words}.`;
      const kind = isByClinician(axis, one.code) ? 'return-to-clinician' : 'query-provider';
      questions.push({ kind, axis, spans: one.spans, say, key: keyOf(axis, one.code, one.spans) });
    }
  }
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
