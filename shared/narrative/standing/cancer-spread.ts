import type { Condition } from '../conditions/condition.ts';
import type { Token } from '../reading/tokens.ts';

const SPREAD: ReadonlySet<string> = new Set(
  'metastatic metastasis metastases metastasized met mets spread advanced unresectable inoperable'.split(' '),
);
/** With these the place where it began is rid of it (OG I.C.2.m). */
const TAKEN_OUT =
  /^(?:resect\w*|excis\w*|remov\w*|lumpectomy|mastectomy|colectomy|hemicolectomy|prostatectomy|nephrectomy|lobectomy|\w+ectomy|whipple|debulking)$/;
/** Behind a comma these still speak of the same cancer: `lung cancer, stage IV`. */
const GOES_ON: ReadonlySet<string> = new Set(['stage', 'with', 'w', 'w/', 's/p', 'status', ...SPREAD]);

/**
 * Whether an item of a list of diseases says of a cancer that it has spread, and not that it was taken out: under "past medical
 * history" too, `prostate cancer with metastatic disease` is treated (OG I.C.2.b, I.C.2.m).
 */
export function isSpread({ spans, sentence: { tokens } }: Condition): boolean {
  const own = itemOf(tokens, spans[0].start, spans.at(-1)?.end ?? spans[0].end);
  const isFourth = (word: string, i: number) => /^(?:iv|4)[a-c]?$/.test(word) && own[i - 1]?.word === 'stage';
  return (
    own.some(({ word }, i) => SPREAD.has(word) || isFourth(word, i)) && !own.some(({ word }) => TAKEN_OUT.test(word))
  );
}

/** The words of a condition and those about it that nothing but a blank parts from it, and what goes on behind a comma. */
function itemOf(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  let from = tokens.findIndex((token) => token.end > start);
  while (from > 0 && isNext(tokens, from)) from--;
  let to = tokens.findLastIndex((token) => token.start < end);
  while (to + 1 < tokens.length && (isNext(tokens, to + 1) || GOES_ON.has(tokens[to + 1]?.word ?? ''))) to++;
  return tokens.slice(Math.max(0, from), to + 1);
}

/** Whether one blank, or a hyphen, and no more stands before a word. */
function isNext(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
}
