import type { Evidence } from '../chart/evidence.ts';
import { asGiven } from '../narrative/reading/plain-text.ts';
import type { Facts, Paper } from './facts.ts';

/**
 * Evidence with its places in documents as they were given, and quoted from there. Rules read documents without what nobody sees
 * (wrapped lines, double blanks), so that places in those texts are no places in the given ones.
 * @returns a function of the facts' papers, which gives evidence back as it is where nothing has moved
 */
export function evidenceAsGiven(facts: Facts): (evidence: Evidence) => Evidence {
  const moved = facts.papers.filter(({ text, given }) => text !== given);
  if (moved.length === 0) return (evidence) => evidence;
  return (evidence) => {
    const { at, value } = evidence;
    if (at.kind !== 'document') return evidence;
    // Two documents may have been given one id.
    const named = facts.papers.filter(({ id }) => id === at.doc);
    const paper = named.find(({ text }) => text.slice(at.start, at.end) === value) ?? named[0];
    return paper && moved.includes(paper) ? inGiven(facts, paper, evidence, at) : evidence;
  };
}

/**
 * What a finding says with the words that it quotes as they were given: rules quote from the texts that they read.
 * @returns a function of the facts' papers, which gives words back as they are where nothing has moved
 */
export function quotedAsGiven(facts: Facts): (say: string) => string {
  const moved = facts.papers.filter(({ text, given }) => text !== given);
  if (moved.length === 0) return (say) => say;
  return (say) =>
    say.replace(QUOTED, (quote, words: string) => {
      if (facts.papers.some(({ given }) => given.includes(words))) return quote;
      const paper = moved.find(({ text }) => text.includes(words));
      const start = paper?.text.indexOf(words) ?? 0;
      return paper ? `“${asGiven(facts.reading(paper), { start, end: start + words.length }).text}”` : quote;
    });
}

const QUOTED = /“([^“”]{2,200})”/g;

function inGiven(facts: Facts, paper: Paper, evidence: Evidence, at: Evidence['at'] & { kind: 'document' }): Evidence {
  const { start, end } = at;
  const isWhole = start === 0 && end === paper.text.length;
  const words = isWhole
    ? { start: 0, end: paper.given.length, text: paper.given }
    : asGiven(facts.reading(paper), { start, end });
  const isQuote = evidence.value === paper.text.slice(start, end);
  return {
    ...evidence,
    ...(isQuote ? { value: words.text } : {}),
    at: { ...at, start: words.start, end: words.end },
  };
}
