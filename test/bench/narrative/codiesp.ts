import type { Editions } from '../../../shared/editions/editions.ts';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { scoreOf } from '../../gold/score.ts';
import { codiEsp } from './corpus.ts';
import { say } from './say.ts';

/** CodiEsp has codes of 2018; no shipped edition goes back so far, and this is the first day of the oldest. */
const DAY = '2024-10-01';

/** CodiEsp, as a figure under stress: hospital case reports in machine English. Never tuned on, no goal. */
export function measureCodiEsp(editions: Editions): void {
  const documents = codiEsp();
  const codes = codeSetOn(editions, DAY);
  if (!documents || !codes) {
    say('\nCodiEsp: not measured, the file or the codes of its day are not there');
    return;
  }
  const pairs = documents.map(({ text, codes: wanted }) => ({
    given: new Set(suggestNote({ text, author: 'MD', date: DAY }, editions).suggestions.map(({ code }) => code)),
    wanted,
  }));
  const all = documents.flatMap((each) => [...each.codes]);
  const listed = all.filter((code) => codes.isValid(code)).length;
  say(`\nCodiEsp, development part: ${documents.length} case reports, ${all.length} codes of 2018, of which ${listed}`);
  say(`are complete codes on ${DAY}, the oldest edition at hand`);
  for (const [name, cut] of [
    ['exact code', 8],
    ['3 characters', 3],
  ] as const) {
    const { precision, recall, right, given, wanted } = scoreOf(
      pairs.map((pair) => ({ given: cutTo(pair.given, cut), wanted: cutTo(pair.wanted, cut) })),
    );
    const f1 = (2 * precision * recall) / (precision + recall);
    say(
      `  ${name.padEnd(13)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right of ${given} given, ${wanted} wanted)`,
    );
  }
}

function cutTo(codes: ReadonlySet<string>, length: number): Set<string> {
  return new Set([...codes].map((code) => code.slice(0, length)));
}
