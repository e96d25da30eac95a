import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { witnesses } from '../papers/repeats-coding.ts';
import { codeAndWords, hasUnreadOfProviders, perhapsOfProviders, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

/** Organisms of B95 and B96, and of pneumonia, as documents name them. `or`: words that may mean it, where none of its own stand anywhere. */
const ORGANISMS: readonly { code: string; words: RegExp; or?: RegExp }[] = [
  {
    code: 'B950',
    words: /\b(?:group a strep\w*|strep\w* pyogenes|s\. pyogenes)\b/i,
    or: /(?<!\bgroup [b-g] )\bstrep/i,
  },
  {
    code: 'B951',
    words: /\b(?:group b strep\w*|gbs|strep\w* agalactiae|s\. agalactiae)\b/i,
    or: /(?<!\bgroup [ac-g] )\bstrep/i,
  },
  { code: 'B952', words: /\b(?:enterococc\w*|vre|e\. faecalis|e\. faecium)\b/i },
  {
    code: 'B9561',
    words: /\b(?:mssa|methicillin[- ](?:sensitive|susceptible))\b/i,
    or: /\b(?:staph\w*|s\.) aureus\b(?![ ,(]*(?:mrsa|methicillin[- ]resistant))(?<!resistant \S+ aureus)/i,
  },
  {
    code: 'B9562',
    words: /\b(?:mrsa|methicillin[- ]resistant)\b/i,
    or: /\b(?:staph\w*|s\.) aureus\b(?![ ,(]*(?:mssa|methicillin[- ](?:sensitive|susceptible)))(?<!(?:sensitive|susceptible) \S+ aureus)/i,
  },
  { code: 'B957', words: /\b(?:coagulase[- ]negative|cons\b|s(?:taph\w*|\.) (?:epidermidis|lugdunensis|hominis))/i },
  { code: 'B961', words: /\bklebsiella\b|\bk\. pneumoniae\b/i },
  { code: 'B962', words: /\b(?:e\. ?coli|escherichia(?: coli)?|esbl e coli|e coli)\b/i },
  { code: 'B964', words: /\b(?:proteus|p\. mirabilis|morganella)\b/i },
  { code: 'B965', words: /\b(?:pseudomonas|p\. aeruginosa)\b/i },
  { code: 'J13', words: /\b(?:pneumococc\w*|s\. pneumo\w*|s pneumo\w*|strep\w* pneumo\w*)\b/i, or: /\bstrep/i },
  { code: 'J14', words: /\b(?:ha?emophilus|h\.? influenzae)\b/i },
  { code: 'J150', words: /\bklebsiella\b|\bk\. pneumoniae\b/i },
  { code: 'J151', words: /\b(?:pseudomonas|p\. aeruginosa)\b/i },
  {
    code: 'J15211',
    words: /\b(?:mssa|methicillin[- ](?:sensitive|susceptible))\b/i,
    or: /\b(?:staph\w*|s\.) aureus\b/i,
  },
  {
    code: 'J15212',
    words: /\b(?:mrsa|methicillin[- ]resistant)\b/i,
    or: /\b(?:staph\w*|s\.) aureus\b/i,
  },
  { code: 'J155', words: /\b(?:e\. ?coli|escherichia(?: coli)?|e coli)\b/i },
  { code: 'J157', words: /\bmycoplasma\b/i },
  { code: 'A481', words: /\blegionell\w*/i },
];

/** Families whose code names no kind: any word of the family is theirs. */
const FAMILIES: typeof ORGANISMS = [
  { code: 'B955', words: /\bstrep|\bgbs\b|\bpneumococc|\bs\. (?:pyogenes|agalactiae|pneumo)/i },
  { code: 'B958', words: /\bstaph|\bm[rs]sa\b|\bcons\b|\baureus\b|\bs\. epidermidis/i },
];

/**
 * An organism that is coded and that no document names, where providers name another one that is not coded. Only of those
 * that are told apart by name.
 */
export function anotherOrganism(facts: Facts): Said[] {
  if (hasUnreadOfProviders(facts)) return [];
  const isCoded = (code: string) => facts.list.some((one) => one.code.startsWith(code));
  return [...ORGANISMS, ...FAMILIES].flatMap(({ code, words, or }): Said[] => {
    const [one] = facts.list.filter((each) => each.code.startsWith(code));
    if (!one || isNamed(facts, words) || (or !== undefined && isNamed(facts, or))) return [];
    for (const other of ORGANISMS) {
      if (other.code === code || isCoded(other.code) || isInTitle(facts, one, other.words)) continue;
      const [found] = statements(facts, perhapsOfProviders(facts), other.words);
      if (found) return [said(facts, one, found)];
    }
    return [];
  });
}

/** Organisms of which a code says the family alone, and the codes that say which. */
const OPEN: readonly (readonly [family: string, which: RegExp])[] = [
  ['B955', /^B95[0-3]/],
  ['B958', /^B956/],
];

/** A code that leaves open which staphylococcus or streptococcus it is, where providers name one and no code says it. */
export function organismLeftOpen(facts: Facts): Said[] {
  return OPEN.flatMap(([family, which]): Said[] => {
    const [one] = facts.coded(family);
    const named = ORGANISMS.filter(({ code }) => which.test(code));
    if (!one || named.some(({ code }) => facts.coded(code).length > 0)) return [];
    for (const { words } of named) {
      const [found] = statements(facts, perhapsOfProviders(facts), words);
      if (found) return [leftOpen(facts, one, found)];
    }
    return [];
  });
}

function leftOpen(facts: Facts, one: Coded, found: ReturnType<typeof statements>[number]): Said {
  return {
    ...codeAndWords(one, found),
    asks: 'replace',
    severity: 'warn',
    say: `${named(facts, one)} leaves open which; the ${nameOf(found.paper.type)} names it (“${found.mention.span.text}”).`,
  };
}

function isNamed(facts: Facts, words: RegExp): boolean {
  return witnesses(facts).some(({ text }) => words.test(text));
}

/** A code that says the organism with the infection: sepsis, pneumonia. */
function isInTitle(facts: Facts, one: Coded, words: RegExp): boolean {
  return facts.list.some((each) => each !== one && words.test(facts.title(each.code)));
}

function said(facts: Facts, one: Coded, found: ReturnType<typeof statements>[number]): Said {
  const words = found.mention.span.text;
  return {
    ...codeAndWords(one, found),
    asks: 'replace',
    severity: 'warn',
    say: `${named(facts, one)}: the ${nameOf(found.paper.type)} names another organism (“${words}”), and no document names the coded one.`,
  };
}
