import { pattern } from '../pattern.ts';
import { areAbout } from './chapter.ts';
import { tobaccoOtherwise } from './documented/tobacco-standing.ts';
import { witnesses } from './papers/repeats-coding.ts';
import { isReadable, NOT_DENIED, type Statement, statements, wordsAround } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Each code's subject as documents name it. */
const SUBJECTS: readonly (readonly [prefix: string, words: RegExp])[] = [
  ['Z720', /\b(?:smok\w*|tobacco|cigarett\w*|nicotine|vap\w+|chew\w* tobacco|ppd)\b/i],
  [
    'Z723',
    pattern('i')`
    \b(?:
      inactiv\w*|sedentary|couch|(?:lack|absence) of (?:\w+ )?(?:exercise|activity)
      |(?:
        no|little|not (?:any|enough)|insufficient|limited|minimal
      ) (?:regular |physical )*(?:exercise|physical activity)
      |(?:does|do|did|will)(?: not|n[’']t) exercise|never exercises|not exercising
    )\b
  `,
  ],
  ['Z724', /\b(?:diet\w*|eating|nutrition\w*|meals?)\b/i],
  ['Z725', /\b(?:sexual\w*|condoms?|partners?)\b/i],
  ['Z726', /\b(?:gambl\w*|betting)\b/i],
  ['Z728', /\b(?:sleep\w*|self[- ]damag\w*|antisocial|shift work|lifestyle)\b/i],
  ['Z730', /\b(?:burn-?out|exhaust\w*)\b/i],
  ['Z733', /\b(?:stress\w*)\b/i],
  ['Z734', /\b(?:social skill\w*)\b/i],
  ['Z735', /\b(?:social role|role conflict)\b/i],
  ['Z736', /\b(?:limit\w* (?:of|in) activit\w*|disabilit\w*|unable to)\b/i],
  ['Z738', /\b(?:coping|insomnia|sleep\w*|life management|bedtime)\b/i],
];
/** Says that it is a problem: what it does, or what is done about it. */
const PROBLEM = pattern('i')`
  \b(?:
    problems?|affect\w*|worsen\w*|aggravat\w*|exacerbat\w*|contribut\w*|complicat\w*|counsel\w*|cessation|quit\w*
    |impair\w*|interfer\w*|delay\w*|risk\w*|educat\w*|teach\w*|taught|instruct\w*|referr\w*|due to|related to
    |because of|concern\w*|harm\w*|difficult\w*|advis\w*|encourag\w*|address\w*|oxygen
  )\b
`;
/** Diseases that tobacco, inactivity or diet are a problem of: then the codes themselves say it. */
const RELATED = /^(?:J|I|E|C|K|L97|L89|T81|M80|M81|F|N18|S)/;

/** The sentence, and what stands right before and behind it. */
function nearby(one: Statement): string {
  const { start } = one.mention.sentence;
  return one.paper.text.slice(Math.max(0, start - 120), start) + wordsAround(one, 120);
}

/**
 * Z72 and Z73 only where the documentation says that the patient has an associated problem; tobacco as it is documented: use,
 * dependence or history.
 */
export const lifestyleProblem = rule({
  code: 'CH44',
  name: 'lifestyle-problem',
  version: 2,
  severity: 'warn',
  cite: ['OG I.C.21.c.13 (FY2026)'],
  needs: ['diagnoses', 'codes', 'documents'],
  reads: ['provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    const otherwise = tobaccoOtherwise(facts);
    yield* otherwise;
    if (facts.papers.some((paper) => !isReadable(paper))) return;
    for (const one of facts.coded('Z72', 'Z73')) {
      const words = SUBJECTS.find(([prefix]) => one.code.startsWith(prefix))?.[1];
      if (!words || areAbout(otherwise, one)) continue;
      const found = statements(facts, witnesses(facts), words, NOT_DENIED);
      const isProblem = found.some((one) => PROBLEM.test(nearby(one)));
      if (isProblem) continue;
      const [first] = found;
      if (!first) {
        const say = `${named(facts, one)}: no document speaks of it. It is coded only where the documentation says that the patient has a problem with it.`;
        yield { at: [one.at], asks: 'remove', say };
      } else if (!facts.list.some((other) => other !== one && RELATED.test(other.code) && /^Z72[034]/.test(one.code))) {
        const text = first.mention.span.text;
        const say = `${named(facts, one)}: the documents name it (“${text}”) and no problem that comes of it, without which it is not coded.`;
        yield { at: [one.at, first.at], document: first.paper.id, words: text, asks: 'remove', say };
      }
    }
  },
});
