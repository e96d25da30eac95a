import { pattern } from '../../pattern.ts';
import { allNamed } from '../documented/documented.ts';
import { codeAndCondition, quoteOf } from '../documented/documented-words.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { isReadable } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

/** Ulcers of pressure, and those of the skin that are of anything else. */
const OF_PRESSURE = /^L89/;
const OF_ELSE = /^(?:L97|L984|I8[37]\d|I702[345]|E(?:08|09|1[013])62[12])/;

/** Any word of pressure as a cause, and any of another. */
const PRESSURE = pattern('i')`
  \b(?<!non-?\s?)(?:pressure (?:ulcers?|injur\w*|sores?|wounds?|areas?|points?)|due to pressure|from pressure|decub\w*|bed ?sores?|PU|PI|DTI|DTPI|deep tissue)\b
`;
const ELSE = pattern('i')`
  \b(?:
    non-?\s?pressure|venous|stasis|varicose|arterial|ischemic|vascular|diabet\w*|neuropathic|neurotrophic|trophic
    |traumatic|surgical|mixed|calciphyla\w*|vasculit\w*|pyoderma|malignan\w*|fungating
  )\b[^.;\n]{0,40}\b(?:ulcer\w*|wounds?|sores?)\b
`;

/**
 * An ulcer coded as of pressure where documents call it another and none speaks of pressure, and the other way round. All have
 * to be readable: who looked at the wound may have written elsewhere.
 */
export function otherKindSaid(facts: Facts, one: Coded): Said[] {
  if (facts.papers.length === 0 || facts.papers.some((paper) => !isReadable(paper))) return [];
  const isPressure = OF_PRESSURE.test(one.code);
  const [own, ownWords, other] = isPressure ? [OF_PRESSURE, PRESSURE, OF_ELSE] : [OF_ELSE, ELSE, OF_PRESSURE];
  if (facts.papers.some(({ text }) => ownWords.test(text))) return [];
  const ulcers = allNamed(facts).filter(({ standing }) => standing === 'current');
  if (ulcers.some(({ code }) => own.test(code))) return [];
  // One that is coded for itself is another ulcer.
  const listed = new Set(facts.list.map(({ code }) => code));
  const told = ulcers.find(({ code, paper }) => other.test(code) && !listed.has(code) && facts.isProvider(paper));
  if (!told) return [];
  return [
    {
      ...codeAndCondition(one, told),
      about: [one.shown, 'kind of ulcer'],
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, one)}: the ${nameOf(told.paper.type)} has “${quoteOf(told)}” (${told.condition.code}), and no document speaks of ${isPressure ? 'an ulcer of pressure' : 'an ulcer of another cause'}.`,
    },
  ];
}
