import { nameOf } from './documentation/item.ts';
import type { Facts, Paper } from './facts.ts';
import { repeatsCoding } from './repeats-coding.ts';
import type { Said } from './rule.ts';
import { hasUnreadOfProviders, inPaper } from './statements.ts';
import { named } from './the-list.ts';

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
  const papers = facts.papers.filter((paper) => facts.isProvider(paper) && !repeatsCoding(facts, paper));
  const told = papers.flatMap((paper) => candidatesOf(facts, paper));
  const now = told.find(({ candidate }) => DEPENDENCE.test(candidate.code));
  if (!now || told.some(({ candidate }) => FORMER.test(candidate.code))) return [];
  const { paper, candidate } = now;
  const [first, ...more] = candidate.spans;
  const words = candidate.spans.map(({ text }) => text).join(' … ');
  const otherwise = coded.filter(({ code }) => code !== 'Z720' || SAYS_SO.test(words));
  return otherwise.map((one) => ({
    at: [one.at, inPaper(paper, first), ...more.map((span) => inPaper(paper, span))],
    about: [one.shown, 'F17.2'],
    document: paper.id,
    words,
    asks: 'replace',
    say: `${named(facts, one)}: the ${nameOf(paper.type)} says “${words}”. Who smokes now is coded as dependent (F17.2-).`,
    cite: ['ICD-10-CM Alphabetic Index, “Smoker: see Dependence, drug, nicotine”', 'Excludes1 at Z72.0 and Z87.891'],
  }));
}

function candidatesOf(facts: Facts, paper: Paper) {
  return (facts.linked(paper)?.found ?? []).map((candidate) => ({ paper, candidate }));
}
