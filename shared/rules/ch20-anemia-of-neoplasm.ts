import { historyCode } from '../narrative/standing/past.ts';

import { isOf, noteCited, outOfOrder } from './chapter.ts';
import { pastSaid } from './documented/against-standing.ts';
import { ofOneCancer } from './documented/cancers-coded-twice.ts';
import { allNamed, documentedOf } from './documented/documented.ts';
import { codeAndCondition, quoteOf, wordsAt } from './documented/documented-words.ts';
import {
  GONE_FROM_ITS_PLACE,
  isTreated,
  isTreatedBesideSpread,
  saysTreated,
  TAKEN_OUT,
} from './documented/neoplasm-treatment.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { repeatsCoding } from './papers/repeats-coding.ts';
import { inPaper, sentenceWords, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * Anemia in a neoplasm stands behind the neoplasm; anemia from chemotherapy before the adverse effect of the drug. A neoplasm
 * under treatment is coded as current; excised and without treatment it is Z85.
 */
export const anemiaOfNeoplasm = rule({
  code: 'CH20',
  name: 'anemia-of-neoplasm',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.2.c.1–2 (FY2026)'],
  needs: ['order', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    yield* asDocumented(facts);
    yield* ofOneCancer(facts);
    yield* outOfOrder(facts, (_, after) => isOf(['D63.0'], after));
    yield* ofChemotherapy(facts);
    const [anemia] = facts.coded('D64.81');
    const effects = facts.list.filter(({ code }) => /^T45(?:1X5|A.5)/.test(code));
    const [effect] = effects;
    if (!anemia || !effect || effects.some(({ place }) => place > anemia.place)) return;
    const say = `${named(facts, anemia)} goes before ${named(facts, effect)}: the nature of the adverse effect, then the drug.`;
    yield { at: [effect.at, anemia.at], say, ...noteCited(facts, effect, 'codeFirst', { id: 'T36-T50' }) };
  },
});

function* asDocumented(facts: Facts): Iterable<Said> {
  for (const one of facts.coded('C')) {
    if (/^C(?:7[789]|8|9)/.test(one.code)) continue;
    if (facts.coded('C77', 'C78', 'C79').length > 0) {
      if (!isTreatedBesideSpread(facts)) yield* takenOut(facts, one, GONE_FROM_ITS_PLACE);
    } else if (!isTreated(facts)) {
      yield* pastSaid(facts, one);
      yield* takenOut(facts, one, TAKEN_OUT);
    }
  }
  yield* underTreatment(facts);
  yield* inRemission(facts);
  yield* spreadAsPrimary(facts);
  yield* anemiaTold(facts);
}

/** Named as a current condition, in words that say that it was taken out or is not seen any more. */
function takenOut(facts: Facts, one: Coded, words: RegExp): Said[] {
  const found = documentedOf(facts, one).filter(
    ({ standing, paper, fit }) => standing === 'current' && facts.isProvider(paper) && fit !== 'other',
  );
  const [first] = found;
  const isOut = found.every(({ paper, condition: { sentence } }) =>
    words.test(paper.text.slice(sentence.start, sentence.end)),
  );
  if (!first || !isOut) return [];
  return [
    {
      ...codeAndCondition(one, first),
      severity: 'query',
      act: 'query-provider',
      asks: 'replace',
      say: `${named(facts, one)}: the ${nameOf(first.paper.type)} has “${quoteOf(first)}” as excised or with no evidence of disease, and no document shows ongoing treatment. Excised and no longer treated, it is Z85.-. Query provider: is the treatment complete?`,
      cite: ['OG I.C.2.m (FY2026)'],
    },
  ];
}

/** History is coded, and a provider tells of treatment or spread. */
function* underTreatment(facts: Facts): Iterable<Said> {
  for (const past of facts.coded('Z85')) {
    const active = allNamed(facts).find(({ condition, standing, paper, code }) => {
      if (standing !== 'current' || !facts.isProvider(paper) || historyCode(condition.code) !== past.shown)
        return false;
      const sentence = paper.text.slice(condition.sentence.start, condition.sentence.end);
      const isCared = saysTreated(facts, paper, sentence);
      // Spread that is coded is treated, and the primary may be gone all the same.
      const isGone = facts.coded('C77', 'C78', 'C79').length > 0 && TAKEN_OUT.test(paper.text);
      return isCared && !isGone && !facts.list.some((other) => other.code === code);
    });
    if (!active) continue;
    yield {
      ...codeAndCondition(past, active),
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, past)}: the ${nameOf(active.paper.type)} has “${quoteOf(active)}” with treatment or spread. While it is treated the neoplasm is coded as current.`,
      cite: ['OG I.C.2.m (FY2026)'],
    };
  }
}

const IN_REMISSION = /(?<!\b(?:not|never|no) (?:\w+ )?)\bin (?:\w+ ){0,2}remission\b/i;

/** History of a leukemia, lymphoma or myeloma that a provider calls in remission: that has codes of its own (guideline I.C.2.n). */
function* inRemission(facts: Facts): Iterable<Said> {
  for (const past of facts.coded('Z85.6', 'Z85.7')) {
    const told = allNamed(facts).find(
      ({ code, standing, paper, condition }) =>
        standing === 'current' &&
        facts.isProvider(paper) &&
        /^C(?:8[1-8]|9[0-5])/.test(code) &&
        historyCode(condition.code) === past.shown &&
        IN_REMISSION.test(sentenceWords(paper, condition.sentence)),
    );
    if (!told || facts.coded('C8', 'C9').length > 0) continue;
    yield {
      at: [past.at, ...wordsAt(told)],
      about: [past.shown],
      document: told.paper.id,
      words: quoteOf(told),
      severity: 'query',
      act: 'query-provider',
      asks: 'replace',
      say: `${named(facts, past)}: the ${nameOf(told.paper.type)} has “${quoteOf(told)}” in remission, which has a code of its own (C81–C95). History is for what is over and no longer followed. Query provider: which is it?`,
      cite: ['OG I.C.2.n (FY2026)'],
    };
  }
}

/** Primary neoplasms of organs to which others spread, and the codes of that spread. */
const SPREAD: readonly (readonly [primary: RegExp, secondary: RegExp])[] = [
  [/^C22/, /^C787/],
  [/^C34/, /^C780/],
  [/^C4[01]/, /^C7951/],
  [/^C71/, /^C7931/],
];

/** A primary neoplasm of an organ to which, as a provider says, another one has spread, and that spread is not coded. */
function* spreadAsPrimary(facts: Facts): Iterable<Said> {
  for (const [primary, secondary] of SPREAD) {
    const one = facts.list.find(({ code }) => primary.test(code));
    const isOther = ({ code }: Coded) => /^(?:C(?!7[789]|80)|Z85)/.test(code) && !primary.test(code);
    if (!one || !facts.list.some(isOther) || facts.list.some(({ code }) => secondary.test(code))) continue;
    const stated = allNamed(facts).filter(({ standing, paper }) => standing === 'current' && facts.isProvider(paper));
    const told = stated.find(({ code }) => secondary.test(code));
    if (!told || stated.some(({ code }) => primary.test(code))) continue;
    yield {
      ...codeAndCondition(one, told),
      about: [one.shown, 'spread'],
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, one)} is a primary neoplasm; the ${nameOf(told.paper.type)} says “${quoteOf(told)}”, and no document has one that began there. What spread to an organ is C77–C79.`,
      cite: ['OG I.C.2 (FY2026)', 'OG I.C.2.l.2 (FY2026)'],
    };
  }
}

/** Care is for the anemia: then it goes before the neoplasm (I.C.2.c.2). */
const FOR_ANEMIA =
  /\b(?:treat(?:ed|ment)|management|managed|care|admitted|referred|monitor\w*|transfus\w*)\b[^.;\n]{0,25}\b(?:for|of) (?:the |her |his |chemo\w*[- ]induced )?an(?:a)?emia\b/i;

/** An anemia that somebody ties to the neoplasm itself. */
const OF_NEOPLASM =
  /\ban(?:a)?emia (?:due to|secondary to|from|of|in) (?:the |her |his )?(?:(?!chemo|drug|treat)\w+ ){0,3}(?:cancer|carcinoma|malignan\w*|neoplas\w*|myeloma|lymphoma|leukemia|tumou?r)/i;

/** The anemia of chemotherapy: with the drug behind it, before the neoplasm where care is for it, and never as that of the neoplasm. */
function* ofChemotherapy(facts: Facts): Iterable<Said> {
  const papers = facts.papers.filter((paper) => facts.isProvider(paper) && !repeatsCoding(facts, paper));
  const [anemia] = facts.coded('D64.81');
  if (anemia) {
    const effects = facts.coded('T45.1X5', 'T45.AX5');
    if (effects.length === 0 && isWhole(facts)) {
      const say = `${named(facts, anemia)} is an adverse effect, and the code of the drug (T45.1X5-) is not in the list.`;
      const cite = ['OG I.C.2.c.2 (FY2026)', 'OG I.C.19.e.5.a (FY2026)'];
      yield { at: [anemia.at, listed(facts)], about: [anemia.shown, 'T45'], severity: 'warn', asks: 'add', say, cite };
    }
    const { principal } = facts;
    const [told] = principal?.code.startsWith('C') ? statements(facts, papers, FOR_ANEMIA) : [];
    if (principal && told)
      yield {
        at: [principal.at, anemia.at, told.at],
        about: [principal.shown, anemia.shown],
        document: told.paper.id,
        words: told.mention.span.text,
        severity: 'warn',
        say: `${named(facts, principal)} is before ${named(facts, anemia)}; the ${nameOf(told.paper.type)} says “${told.mention.span.text}”. Where care is for the anemia of chemotherapy, that goes first.`,
        cite: ['OG I.C.2.c.2 (FY2026)'],
      };
    return;
  }
  const [ofNeoplasm] = facts.coded('D63.0');
  const led =
    ofNeoplasm && papers.flatMap((paper) => (facts.linked(paper)?.found ?? []).map((found) => ({ paper, found })));
  const told = led?.find(({ found }) => found.code === 'D64.81');
  if (!ofNeoplasm || !told || papers.some(({ text }) => OF_NEOPLASM.test(text))) return;
  const words = told.found.spans.map(({ text }) => text).join(' … ');
  yield {
    at: [ofNeoplasm.at, inPaper(told.paper, told.found.spans[0])],
    about: [ofNeoplasm.shown],
    document: told.paper.id,
    words,
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, ofNeoplasm)}: the ${nameOf(told.paper.type)} says “${words}”, which is D64.81 with T45.1X5-.`,
    cite: ['OG I.C.2.c.2 (FY2026)'],
  };
}

/** An anemia of no kind is coded, and what providers say leads to that of the neoplasm. */
function* anemiaTold(facts: Facts): Iterable<Said> {
  const [anemia] = facts.coded('D64.9');
  const neoplasms = facts.list.filter(({ code }) => /^(?:C|D3[7-9]|D4[0-9])/.test(code));
  const [neoplasm] = neoplasms;
  if (!anemia || !neoplasm) return;
  const word = allNamed(facts).find(
    ({ code, standing, paper }) =>
      standing === 'current' &&
      facts.isProvider(paper) &&
      /^D6[34]/.test(code) &&
      facts.suggested(paper).suggestions.some((one) => one.code === 'D63.0'),
  );
  if (!word) return;
  yield {
    at: [anemia.at, neoplasm.at, ...wordsAt(word)],
    about: [anemia.shown],
    document: word.paper.id,
    words: quoteOf(word),
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, anemia)} beside ${named(facts, neoplasm)}: the ${nameOf(word.paper.type)} ties the anemia to the neoplasm (“${quoteOf(word)}”), which is coded D63.0 behind it.`,
  };
}
