import type { Classification } from '../classify.ts';
import { tells } from '../health-home/telling-text.ts';

/**
 * What of a classification may be told where nobody knows who looks (compliance.md section 6): what the record gives without
 * its masked facts, so that neither what is said, nor how many, nor its place shows them; what the whole record gives too, so
 * that it is true; and in whose words nothing tells, and, where something was masked, no free words of a document stand. Its grouping stays as it is: see {@link isGroupingOpen}.
 * @param open of the record without its masked facts (`maskedRecord`)
 * @param whole of the record; the same one where nothing was masked
 */
export function maskedClassification(open: Classification, whole: Classification): Classification {
  const findings = open === whole ? open.findings : open.findings.filter((one) => !isFreelyQuoted(one));
  return {
    ...open,
    findings: both(findings, whole.findings, ({ rule, name, say, quote = '', cite, at }) => [
      rule,
      name.replaceAll('-', ' '),
      say,
      quote,
      ...cite,
      ...at.map(({ what, value = '' }) => `${what} ${value}`),
    ]),
    documentation: both(open.documentation, whole.documentation, ({ rule, item, state }) => [rule, item, state]),
    suggestions: both(open.suggestions, whole.suggestions, ({ code, title, document, spans }) => [
      code,
      title,
      document,
      ...spans.map(({ text }) => text),
    ]),
    questions: both(
      open.questions,
      whole.questions,
      ({ kind, axis = '', reason = '', document, spans, codes = [] }) => [
        kind,
        axis,
        reason,
        document,
        ...spans.map(({ text }) => text),
        ...codes,
      ],
    ),
  };
}

/** Rules about codes quote the name of a condition that is coded or cited; the others quote whatever stands there. */
const OF_CODES = /^(?:CV|CH)/;
/** What stands for a document as a whole. */
const WHOLE_DOCUMENT = new Set(['looked through', 'attached, unreadable']);

/** Whether a finding shows free words of a document. Beside something masked none stand: no list holds all that tells. */
function isFreelyQuoted({ rule, say, at }: Classification['findings'][number]): boolean {
  if (OF_CODES.test(rule)) return false;
  return (
    say.includes('“') ||
    at.some(({ at: { kind }, value }) => kind === 'document' && typeof value === 'string' && !WHOLE_DOCUMENT.has(value))
  );
}

/** Whether the grouping, and all that it rests on, is the same without the masked facts, and tells nothing. */
export function isGroupingOpen(open: Classification, whole: Classification): boolean {
  const own = JSON.stringify([open.grouping, open.unsettled, open.notes]);
  return own === JSON.stringify([whole.grouping, whole.unsettled, whole.notes]) && !tells(own);
}

/** The parts that both have, by their words, and that tell nothing. */
function both<T>(mine: readonly T[], theirs: readonly T[], wordsOf: (part: T) => readonly string[]): T[] {
  const text = (part: T) => wordsOf(part).join('\n');
  const held = new Set(theirs.map(text));
  return mine.filter((part) => held.has(text(part)) && !tells(text(part)));
}
