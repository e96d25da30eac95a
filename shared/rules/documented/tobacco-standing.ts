import type { Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { hasUnreadOfProviders } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { ledToByProviders, wordsOfLed } from './led-to.ts';

/** Who smokes depends on it (index: Smoker, see Dependence, drug, nicotine); in remission it is over too. */
const DEPENDENCE = /^F17\.2\d[0389]$/;
/** "Smokes half a pack" may be use alone; these words are the dependence itself. */
const SAYS_SO = /\b(?:dependen\w*|smokers?|addict\w*|use disorder)\b/i;
const FORMER = /^Z87\.891$|^F17\.2\d1$/;

/**
 * A history of smoking (Z87.891), or use without dependence (Z72.0), coded where providers document that the patient is
 * dependent now and nowhere that it is over. Their notes exclude one another (Excludes1 at Z72.0, Z87.891).
 */
export function tobaccoOtherwise(facts: Facts): Said[] {
  const coded = facts.coded('Z87.891', 'Z72.0');
  if (coded.length === 0 || facts.coded('F17').length > 0 || hasUnreadOfProviders(facts)) return [];
  const told = ledToByProviders(facts);
  const now = told.find(({ code }) => DEPENDENCE.test(code));
  if (!now || told.some(({ code }) => FORMER.test(code))) return [];
  const { at, words } = wordsOfLed(now);
  const otherwise = coded.filter(({ code }) => code !== 'Z720' || SAYS_SO.test(words));
  return otherwise.map((one) => ({
    at: [one.at, ...at],
    about: [one.shown, 'F17.2'],
    document: now.paper.id,
    words,
    asks: 'replace',
    say: `${named(facts, one)}: the ${nameOf(now.paper.type)} says “${words}”. Who smokes now is coded as dependent (F17.2-).`,
    cite: ['ICD-10-CM Alphabetic Index, “Smoker: see Dependence, drug, nicotine”', 'Excludes1 at Z72.0 and Z87.891'],
  }));
}
