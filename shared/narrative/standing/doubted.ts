import type { Condition } from '../conditions/condition.ts';
import type { SectionName } from '../reading/section-name.ts';
import type { Standing } from './standing.ts';

/** Where a note says what it makes of things. */
export const SETTLES: ReadonlySet<SectionName> = new Set<SectionName>(['assessment', 'diagnoses', 'pmh']);

/**
 * What an assessment calls uncertain, by its code, and what the note calls so where it names it last, by code and words, unless
 * something settles it: `Suspected DKA`, and then `DKA: transfer to hospital` in the plan. It is no more certain there (OG IV.H).
 */
export function doubtedIn(standing: readonly { condition: Condition; how: Standing }[]): ReadonlySet<string> {
  const sure = new Set(
    standing.flatMap(({ condition, how }) =>
      how === 'current' && (SETTLES.has(condition.sentence.section.name) || isHadBefore(condition))
        ? condition.code
        : [],
    ),
  );
  const last = new Map(standing.map(({ condition, how }) => [wordsOf(condition), how]));
  return new Set(
    standing.flatMap(({ condition, how }) => {
      const { code, sentence } = condition;
      if (how !== 'uncertain' || sure.has(code) || sentence.section.name === 'pmh' || isOfATurn(condition)) return [];
      if (SETTLES.has(sentence.section.name)) return code;
      return last.get(wordsOf(condition)) === 'uncertain' ? wordsOf(condition) : [];
    }),
  );
}

/** `Rotator cuff tear vs RA flare`: in doubt is the turn, and not what lasts. */
function isOfATurn({ sentence: { tokens }, spans }: Condition): boolean {
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const next = tokens.find(({ start }) => start >= end)?.word ?? '';
  return TURN.test(next);
}

const TURN = /^(?:flare|exacerbation|attack|crisis|progression|relapse|decompensation|pain)$/;

/** A code and the first word that named it: a disc that is worn and one that bulges have one code, and are two things. */
export function wordsOf({ code, spans: [{ text }] }: Condition): string {
  return `${code} ${text.toLowerCase().split(' ', 1)[0]}`;
}

/** `History of orthostatic hypotension`, `known diverticular disease`: older than what is doubted now. */
function isHadBefore({ assertion, sentence: { tokens }, spans }: Condition): boolean {
  if (assertion.kind === 'historical') return true;
  const from = spans[0].start;
  return tokens.some(({ word, end }) => end <= from && from - end < NEAR && KNOWN.test(word));
}

const NEAR = 30;
const KNOWN = /^(?:known|chronic|confirmed|established|longstanding|diagnosed|dx)$/;
