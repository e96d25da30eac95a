import type { Condition } from '../conditions/condition.ts';
import type { Reading } from '../reading/reading.ts';

/** So many words behind its name a thing's weeks are told. */
const WITHIN = 8;
const UNIT = /^(?:day|week|wk|month|mo)$/;

/** `PMH: falls x3 in past month`: among old things, one that goes on; what happens once (pneumonia) is over in a month. */
export function isOfTheseWeeks({ code, sentence: { tokens }, spans }: Condition): boolean {
  if (!/^(?:R|Z91\.81)/.test(code)) return false;
  const from = tokens.findIndex(({ start }) => start >= spans[0].start);
  const near = tokens.slice(Math.max(0, from), from + WITHIN);
  return near.some(
    ({ word }, i) =>
      (word === 'last' || word === 'past') &&
      (UNIT.test(near[i + 1]?.word ?? '') || UNIT.test(near[i + 2]?.word ?? '')),
  );
}

/** Taken so that infections of the urine do not come. */
const PREVENTS = /^(?:ppx|methenamine|hiprex|urex|cranberry|d-mannose|prophyla\w*|suppressi\w*|prevent\w*)$/;

/** `On macrodantin qhs`: an antibiotic once a day, of which the rest is told by its hour. */
const KEPT_UP = /^(?:macrodantin|nitrofurantoin|macrobid|trimethoprim|bactrim|keflex|cephalexin)$/;
const ONCE_A_DAY = /^(?:qhs|hs|daily|nightly|qd|bedtime|night|suppression)$/;

const ONLY_PREVENTS = /\b(?:methenamine|hiprex|urex)\b/i;

/** One of them is there now. */
const TREATS =
  /^(?:current|currently|now|today|active|course|finishing|abx|antibiotic|treated|treat|on|again|culture|cipro\w*|bactrim|macrobid|nitrofurantoin|keflex|cephalexin|levofloxacin|levaquin|augmentin|cef\w+|fosfomycin|ertapenem|latest|present)$/;

/** `Recurrent UTIs, on methenamine`: of many that came, and none that is treated (Z87.440). */
export function isOfManyInfections({ text }: Reading, { code, sentence: { tokens }, spans }: Condition): boolean {
  if (!/^(?:N39\.0|L03)/.test(code)) return false;
  const at = tokens.findIndex(({ start }) => start >= spans[0].start);
  const leading = tokens[at - 1]?.word ?? '';
  const said = code === 'N39.0' ? `${leading} ${spans[0].text}` : tokens.map(({ word }) => word).join(' ');
  if (!/\b(?:recurrent|frequent|multiple|repeated|chronic)\b/i.test(said)) return false;
  // `Chronic UTIs`: so many that none of them is meant.
  if (/\b(?:UTIs|infections)\b/i.test(spans[0].text)) {
    // `last one treated in Aug`: the treatment is over with it.
    const treating = tokens.slice(0, tokens.findIndex(({ word }, i) => i > at && word === 'last') >>> 0);
    if (!treating.some(({ word }) => TREATS.test(word))) return true;
  }
  // Taken for nothing else, in whatever line it stands.
  if (code === 'N39.0' && ONLY_PREVENTS.test(text) && !tokens.some(({ word }) => TREATS.test(word))) return true;
  return tokens.some(
    ({ word }, i) =>
      PREVENTS.test(word) ||
      (KEPT_UP.test(word) && tokens.slice(i + 1, i + 4).some((next) => ONCE_A_DAY.test(next.word))),
  );
}
