import type { Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { codeAndWords, NOW_OR_BEFORE, perhapsOfProviders, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

/** What went with a limb that was taken off. */

const LIMB_OFF = '(?:amputat\\w*|BKA|AKA|TMA|disarticulat\\w*)';
const FOR_IT = new RegExp(
  `\\b${LIMB_OFF}\\b[^.;\\n]{0,40}\\b(?:for|due to|because of|secondary to)\\b[^.;\\n]{0,60}$`,
  'i',
);
const THEN = new RegExp(
  `\\b(?:underwent|required|requiring|led to|leading to|resulting in|resulted in|treated (?:with|by)|s/p|status post|taken for)\\b[^.;\\n]{0,60}\\b${LIMB_OFF}\\b|^[^.;\\n]{0,20}\\b(?:removed|gone|resolved|eliminated)\\b[^.;\\n]{0,20}\\b(?:limb|leg|foot|toes?|${LIMB_OFF})\\b`,
  'i',
);

/**
 * `Below-knee amputation for gangrene`, `gangrene of the foot, underwent BKA`: whether the words around a condition say that
 * the limb which had it was taken off.
 * @param before its sentence up to the words
 * @param behind its sentence behind them
 */
export function wasCutOff(before: string, behind: string): boolean {
  return FOR_IT.test(before) || THEN.test(behind);
}

const GANGRENE = /\bgangren\w*/i;
const WITH_GANGRENE = /^(?:E(?:08|09|1[013])52|I70[2-7]6|I96)/;

/** Gangrene coded as current beside an amputation, where all that providers tell of is why the limb was taken off. */
export function gangreneCutOff(facts: Facts): Said[] {
  const one = facts.list.find(({ code }) => WITH_GANGRENE.test(code));
  if (!one || facts.coded('Z47.81', 'Z89').length === 0) return [];
  const told = statements(facts, perhapsOfProviders(facts), GANGRENE, NOW_OR_BEFORE);
  const [first] = told;
  const isOff = ({ paper: { text }, mention: { sentence, span } }: (typeof told)[number]) =>
    wasCutOff(text.slice(sentence.start, span.start), text.slice(span.end, sentence.end));
  if (!first || !told.every(isOff)) return [];
  return [
    {
      ...codeAndWords(one, first),
      asks: 'replace',
      say: `${named(facts, one)}: the ${nameOf(first.paper.type)} tells of “${first.mention.span.text}” only as why the limb was taken off. What surgery has taken away is not coded as current beside its aftercare.`,
      cite: ['OG I.C.21.c.7 (FY2026)', 'OG III.A (FY2026)'],
    },
  ];
}
