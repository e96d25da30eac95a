import { isOf, noteCited, outOfOrder } from './chapter.ts';
import { pastSaid } from './documented/against-standing.ts';
import { otherSaid } from './documented/another-value.ts';
import { allNamed } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import { lessSaid } from './documented/less-said.ts';
import { moreSaid } from './documented/more-said.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, isReadable, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, named } from './the-list.ts';
import { otherPlaceSaid, ulcersNotCoded } from './ulcers/ulcer-places.ts';

const DIABETES = ['E08', 'E09', 'E10', 'E11', 'E13'];
/** Causes of an ulcer of the leg with codes of their own, other than diabetes. */
const OTHER_CAUSE = ['I70', 'I83', 'I87', 'L10', 'L88', 'M30', 'M31', 'M32', 'M34', 'D57', 'I96', 'I73', 'I77.6', 'C'];

/**
 * A chronic ulcer beside diabetes is presumed diabetic: E--.621 or E--.622 goes before it. L98.4- follows the diabetes and
 * arterial codes that ask for it, though it has no "code first" note itself. Depth and side as documented, by any clinician; a
 * healed ulcer has no code.
 */
export const ulcerBehindItsCause = rule({
  code: 'CH15',
  name: 'ulcer-behind-its-cause',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.12.b (FY2026)', 'OG I.A.15 (FY2026)'],
  needs: ['order', 'secondary', 'from', 'codes'],
  reads: ['notes', 'documents', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    yield* outOfOrder(facts, (_, after) => isOf(['L98.4'], after));
    for (const each of facts.coded('L97', 'L98.4')) {
      const healed = pastSaid(facts, each);
      yield* healed.map((said) => ({ ...said, asks: 'remove' as const, severity: 'error' as const }));
      if (healed.length > 0) continue;
      const said = [
        ...moreSaid(facts, each),
        ...lessSaid(facts, each),
        ...otherSaid(facts, each),
        ...otherPlaceSaid(facts, each),
      ];
      yield* said.length > 0 ? said : otherDepth(facts, each);
    }
    yield* ulcersNotCoded(facts, 'L97', 'chronic ulcer');
    yield* causeNotCoded(facts);
    const [ulcer] = facts.coded('L97');
    const diabetes = facts.coded(...DIABETES);
    const [one] = diabetes;
    if (!ulcer || !one || facts.list.some((other) => isOf(OTHER_CAUSE, other))) return;
    const ofFoot = diabetes.find(({ code }) => /^E(?:08|09|10|11|13)621/.test(code));
    if (diabetes.some(({ code }) => /^E(?:08|09|10|11|13)622/.test(code))) return;
    if (ofFoot) {
      yield* notOfFoot(facts, ofFoot);
      return;
    }
    const category = one.code.slice(0, 3);
    yield {
      at: [ulcer.at, one.at],
      asks: 'replace',
      say: `${named(facts, ulcer)} beside ${one.shown}: diabetes is presumed to be the cause (${category}.621 foot, ${category}.622 other site) unless the provider documents another.`,
      ...noteCited(facts, ulcer, 'codeFirst', { words: /diabetic ulcers/ }),
    };
  },
});

/** An ulcer of the thigh, calf or ankle behind the code for those of the foot alone, whose note names heel, midfoot and foot (L97.4-, L97.5-). */
function* notOfFoot(facts: Facts, diabetes: Coded): Iterable<Said> {
  const [ulcer] = facts.coded('L97.1', 'L97.2', 'L97.3');
  if (!ulcer) return;
  yield {
    at: [ulcer.at, diabetes.at],
    asks: 'add',
    say: `${named(facts, ulcer)}: ${named(facts, diabetes)} is for ulcers of the heel and foot. Of another site it is ${diabetes.shown.slice(0, 3)}.622.`,
    ...noteCited(facts, diabetes, 'useAdditionalCode', { id: diabetes.shown }),
  };
}

/** No cause of the ulcer is coded, and a provider documents one in the words of the ulcer. */
function* causeNotCoded(facts: Facts): Iterable<Said> {
  const [ulcer] = facts.coded('L97');
  if (!ulcer || !isWhole(facts) || facts.list.some((one) => isOf([...DIABETES, ...OTHER_CAUSE], one))) return;
  const stated = allNamed(facts).filter(({ standing, paper }) => standing === 'current' && facts.isProvider(paper));
  const cause = stated.find(
    ({ code, paper, condition: { sentence } }) =>
      /^(?:I70[2-7]|I83[02]|I87[0-3]|E(?:08|09|1[013])62)/.test(code) &&
      /\bulcer\w*/i.test(paper.text.slice(sentence.start, sentence.end)),
  );
  if (!cause) return;
  yield {
    ...codeAndCondition(ulcer, cause),
    about: [ulcer.shown, 'cause'],
    asks: 'add',
    say: `${named(facts, ulcer)}: the ${nameOf(cause.paper.type)} says what it comes from (“${quoteOf(cause)}”), and that is not in the list. The cause is coded first.`,
    ...noteCited(facts, ulcer, 'codeFirst'),
  };
}

/** Depths as wound notes write them, by the sixth character of L97 and L98.4; what a wound bed shows is none. */
const DEPTHS: readonly (readonly [sixth: string, words: RegExp])[] = [
  [
    '1',
    /\b(?:limited to (?:the )?(?:breakdown of )?skin|breakdown of skin|skin breakdown only|partial[- ]thickness|(?:through|into) (?:the )?dermis)\b/i,
  ],
  [
    '2',
    /\b(?:fat layer(?: is)?(?: exposed| visible)?|(?:subcutaneous|subq|adipose)(?: (?:fat|tissue|layer))* (?:is |are )?(?:exposed|visible)|exposed (?:fat|adipose|subcutaneous))\b/i,
  ],
  ['3', /\b(?:necro\w+ (?:of )?(?:the )?muscle|muscle necro\w+)\b/i],
  ['4', /\b(?:necro\w+ (?:of )?(?:the )?bone|bone necro\w+)\b/i],
  ['5', /\b(?:muscle (?:is )?(?:exposed|visible|involve\w*)|exposed muscle|(?:down )?to (?:the )?muscle)\b/i],
  [
    '6',
    /\b(?:bone (?:is )?(?:exposed|visible|palpable|involve\w*)|exposed bone|(?:(?:probes?|down) )?to (?:the )?bone)\b/i,
  ],
];
/** Words that any deeper ulcer may be described with, too. */
const ALSO: Readonly<Record<string, string>> = { '3': '5', '4': '6', '5': '3', '6': '4' };

/**
 * The depth of a wound that a note describes without naming it an ulcer: another one than the code's, with no word of the
 * code's; or one that the only ulcer of the list leaves open.
 */
function otherDepth(facts: Facts, one: Coded): Said[] {
  const depth = one.code[5] ?? '';
  const ulcers = facts.coded('L97', 'L98.4');
  const isOpen = depth === '9';
  if (!isOpen && !DEPTHS.some(([sixth]) => sixth === depth)) return [];
  // Other wounds of the list may be the ones described.
  if (facts.coded('L89', 'T81', 'T87', 'S', 'T2')[0] || facts.papers.some((paper) => !isReadable(paper))) return [];
  const told = DEPTHS.flatMap(([sixth, words]) =>
    statements(facts, facts.papers, words).map((statement) => ({ sixth, statement })),
  );
  const [first] = told;
  if (!first || told.some(({ sixth }) => sixth === depth || ALSO[sixth] === depth)) return [];
  // Of two ulcers one may be told alone: a note tells as many depths as there are ulcers, or nothing is said.
  const byPaper = Map.groupBy(told, ({ statement }) => statement.paper);
  if (![...byPaper.values()].some((some) => some.length >= ulcers.length)) return [];
  const { paper, mention } = first.statement;
  const how = isOpen ? 'says the depth' : 'says another depth';
  const more = isOpen ? '' : ', and no document says the coded one';
  return [
    {
      ...codeAndWords(one, first.statement),
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, one)}: the ${nameOf(paper.type)} ${how} (“${mention.span.text}”)${more}.`,
      cite: ['OG I.B.14 (FY2026)'],
    },
  ];
}
