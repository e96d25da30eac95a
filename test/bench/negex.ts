import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Assertion, assertionOf } from '../../shared/narrative/assertion/assertion.ts';
import type { AssertionKind } from '../../shared/narrative/assertion/assertion-kind.ts';
import { readNote } from '../../shared/narrative/reading/reading.ts';

/** One row of the NegEx kit: a phrase, the sentence around it, and what two annotators settled on. */
export interface NegexRow {
  id: string;
  phrase: string;
  sentence: string;
  negated: boolean;
  when: 'Recent' | 'Historical' | 'Not particular';
  experiencer: string;
}

/** Where the source files lie: beside the checkout on the machine that built this, or where LINTEL_DATA says. */
export const DATA = process.env.LINTEL_DATA ?? '/work/shared/data';

/** The rows of the kit's half that may be measured on; `undefined`: the file is not there. */
export function negexRows(): NegexRow[] | undefined {
  const file = join(DATA, 'notes/negex-dev.tsv.gz');
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const [id = '', , phrase = '', sentence = '', negated, when, experiencer = ''] = line
      .split('\t')
      .map((cell) => cell.trim());
    return { id, phrase, sentence, negated: negated === 'Negated', when: when as NegexRow['when'], experiencer };
  });
}

/** Where a phrase stands in its sentence; the kit writes it in capitals there. */
export function locate({ phrase, sentence }: NegexRow): { start: number; end: number } | undefined {
  const exact = sentence.indexOf(phrase.toUpperCase());
  if (exact >= 0) return { start: exact, end: exact + phrase.length };
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&'));
  const found = new RegExp(words.join('\\s+'), 'i').exec(sentence);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

export interface Judged {
  row: NegexRow;
  assertion: Assertion | undefined;
}

/** Every row with what the engine says of it; `undefined` where the phrase is not in the sentence. */
export function judge(rows: readonly NegexRow[]): Judged[] {
  return rows.map((row) => {
    const at = locate(row);
    return { row, assertion: at && assertionOf(readNote(row.sentence), at.start, at.end) };
  });
}

export interface Score {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of one property. */
export function score(
  judged: readonly Judged[],
  gold: (row: NegexRow) => boolean,
  said: (assertion: Assertion | undefined) => boolean,
): Score {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const { row, assertion } of judged) {
    const [is, says] = [gold(row), said(assertion)];
    if (is && says) tp++;
    else if (says) fp++;
    else if (is) fn++;
    else tn++;
  }
  const precision = tp / (tp + fp);
  const recall = tp / (tp + fn);
  return { tp, fp, fn, tn, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Whether an assertion has a kind, be it the strongest or another that holds too. */
export function holds(assertion: Assertion | undefined, kind: AssertionKind): boolean {
  return assertion !== undefined && (assertion.kind === kind || (assertion.also?.includes(kind) ?? false));
}
