import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import type { Candidate } from '../standing/candidate.ts';

/** `ER+/PR+`, `ER/PR pos`, `HER2 neg`, `HER-2/neu positive`, `hormone receptor positive`. */
const STATUS =
  /\b(ER|PR|HER-?2(?:[/ -]?neu)?|HR|estrogen receptors?|progesterone receptors?|hormone receptors?)(?:\s?[/&]\s?(ER|PR))?(?:\s?(\+)|([-−–])(?!\s?(?:pos|neg|[a-z]{4}))|[\s(:-]{0,3}\b(pos(?:itive)?|neg(?:ative)?)\b)/gi;
const TRIPLE = /\btriple[- ]negative\b/gi;

interface Said {
  positive: boolean;
  span: Span;
}

/** The receptors of a breast cancer that a note of it states (Tabular Z17; C50: use additional code). */
export function receptors(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const cancer = found.find(({ code }) => code.startsWith('C50'));
  if (!cancer) return [];
  const said = statuses(reading);
  const [code, span] = codeOf(said) ?? [];
  if (code === undefined || !span || !codes.isValid(code) || found.some((one) => one.code === code)) return [];
  return [{ ...cancer, code, head: code, complete: true, spans: [span], missing: [], competing: [] }];
}

function statuses(reading: Reading): Map<'er' | 'pr' | 'her2', Said> {
  const said = new Map<'er' | 'pr' | 'her2', Said>();
  for (const match of matchesIn(reading, STATUS)) {
    const { 0: words, 1: one = '', 2: other = '', 3: plus, 5: word = '', index } = match;
    if (!isOfHers(reading, index, index + words.length)) continue;
    const value = {
      positive: plus !== undefined || /^pos/i.test(word),
      span: spanOf(reading.text, index, index + words.length),
    };
    for (const name of [one, other]) for (const each of receptorsOf(name)) if (!said.has(each)) said.set(each, value);
  }
  for (const { 0: words, index } of matchesIn(reading, TRIPLE)) {
    if (!isOfHers(reading, index, index + words.length)) continue;
    const value = { positive: false, span: spanOf(reading.text, index, index + words.length) };
    for (const each of ['er', 'pr', 'her2'] as const) said.set(each, value);
  }
  return said;
}

function receptorsOf(name: string): ('er' | 'pr' | 'her2')[] {
  if (/^(?:ER|est)/i.test(name)) return ['er'];
  if (/^(?:PR)/i.test(name)) return ['pr'];
  if (/^HER/i.test(name)) return ['her2'];
  return /^(?:HR|horm)/i.test(name) ? ['er', 'pr'] : [];
}

function isOfHers(reading: Reading, start: number, end: number): boolean {
  const sentence = sentenceAt(reading, start);
  const { kind } = assertionOf(reading, start, end);
  return (
    sentence !== undefined && sentence.section.name !== 'family-history' && kind !== 'family' && kind !== 'possible'
  );
}

function codeOf(said: ReadonlyMap<'er' | 'pr' | 'her2', Said>): [string, Span] | undefined {
  const [er, pr, her2] = [said.get('er'), said.get('pr'), said.get('her2')];
  // One of the two that is positive makes the tumor so; negative it is only with both.
  const hormone = [er, pr].find((said) => said?.positive) ?? (er && pr ? er : undefined);
  if (hormone && her2) return [`Z17.4${hormone.positive ? '1' : '2'}${her2.positive ? '0' : '1'}`, hormone.span];
  if (er) return [er.positive ? 'Z17.0' : 'Z17.1', er.span];
  if (pr) return [pr.positive ? 'Z17.21' : 'Z17.22', pr.span];
  return her2 && [her2.positive ? 'Z17.31' : 'Z17.32', her2.span];
}
