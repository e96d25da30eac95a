import type { Evidence } from '../chart/evidence.ts';
import { THINKS_CLEARLY } from './answers/ability-phrases.ts';
import { type Answered, answered } from './answers/answered.ts';
import { DELIRIUM } from './answers/delirium-phrases.ts';
import { BEHAVIOR, TOLD } from './answers/mind-phrases.ts';
import { phrasesAgainst, unmarkedAgainst } from './answers/phrases-against.ts';
import { RIDES, SOCIAL } from './answers/social-phrases.ts';
import { itemsInWords } from './answers/told-items.ts';
import type { Coded, Facts } from './facts.ts';
import type { NonEmpty } from './finding.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * BIMS (C0500), C1310, M1700 and M1710 against each other and against dementia and confusion codes; and these with M1720, M1740 and
 * the senses (B0200, B1000), and language, reading, rides and loneliness (A1110, A1250, A1255, B1300, D0700) against the notes of the assessment. BIMS 13–15 is intact,
 * 8–12 moderate, 0–7 severe; 99 is no score. Mild dementia goes with a good score and with M1700 0.
 */
export const cognitionDisagrees = rule({
  code: 'OA19',
  name: 'cognition-disagrees',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, answers of M1700 and M1710', 'project: shared/rules/oa19-cognition-disagrees.ts'],
  needs: ['oasis:A1110|A1250|A1255|B0200|B1000|B1300|C0500|C1310|D0700|M1700|M1710|M1720|M1740|M1745'],
  reads: ['assessed-visit', 'secondary'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* amongItems(facts);
    yield* behavior(facts);
    yield* againstCodes(facts);
    yield* itemsInWords(facts, /^M17[012]/);
    yield* phrasesAgainst(facts, [...TOLD, ...DELIRIUM, ...THINKS_CLEARLY, ...SOCIAL]);
    yield* unmarkedAgainst(facts, [...BEHAVIOR, ...RIDES]);
    yield* uncoded(facts);
  },
});

/** The BIMS score; 99 (could not be completed) is none. */
function bims(facts: Facts): Answered | undefined {
  const score = answered(facts, 'C0500');
  return score && score.value <= 15 ? score : undefined;
}

function* amongItems(facts: Facts): Iterable<Said> {
  const score = bims(facts);
  const functioning = answered(facts, 'M1700');
  const confused = answered(facts, 'M1710');
  if (score && functioning && score.value <= 7 && functioning.value === 0) {
    yield both(
      score,
      functioning,
      ['C0500', 'M1700'],
      `C0500 is ${score.value} of 15 (severe impairment), and M1700 is 0 (alert, oriented, recalls task directions alone).`,
    );
  }
  if (score && functioning && score.value >= 13 && functioning.value >= 3) {
    yield both(
      score,
      functioning,
      ['C0500', 'M1700'],
      `C0500 is ${score.value} of 15 (intact), and M1700 is ${functioning.value} (considerable assistance, or totally dependent).`,
    );
  }
  if (score && confused && score.value <= 7 && confused.value === 0) {
    yield both(
      score,
      confused,
      ['C0500', 'M1710'],
      `C0500 is ${score.value} of 15 (severe impairment), and M1710 is 0 (never confused).`,
    );
  }
  if (score && confused && score.value >= 13 && confused.value >= 3) {
    yield both(
      score,
      confused,
      ['C0500', 'M1710'],
      `C0500 is ${score.value} of 15 (intact), and M1710 is ${confused.value} (confused during the day and evening, or constantly).`,
    );
  }
  if (functioning && confused && functioning.value >= 3 && confused.value === 0) {
    yield both(
      functioning,
      confused,
      ['M1700', 'M1710'],
      `M1700 is ${functioning.value} (considerable assistance, or totally dependent), and M1710 is 0 (never confused).`,
    );
  }
  const delirium = signsOfDelirium(facts);
  if (delirium && confused && confused.value === 0) {
    yield both(
      delirium,
      confused,
      ['C1310', 'M1710'],
      'C1310 answers that signs of delirium are present, and M1710 is 0 (never confused).',
    );
  }
}

function both(a: Answered, b: Answered, about: readonly string[], say: string): Said {
  return { at: [a.at, b.at], about, say };
}

/** M1740 asks for what is there at least once a week, M1745 how often what disrupts is: 3–5 are several times a month and more. */
function* behavior(facts: Facts): Iterable<Said> {
  const often = answered(facts, 'M1745');
  if (!often) return;
  const marked = ['3', '4', '5'].flatMap((answer) => {
    const said = facts.ticked('M1740', answer);
    return said?.ticked ? [{ answer, at: said.at }] : [];
  })[0];
  if (marked && often.value <= MONTHLY) {
    const say = `M1740 marks ${marked.answer} (disruptive behavior at least once a week), and M1745 is ${often.value} (never, or once a month at most).`;
    yield { at: [marked.at, often.at], about: ['M1740', 'M1745'], say };
  }
  const none = facts.ticked('M1740', '7');
  if (none?.ticked && often.value >= WEEKLY) {
    const say = `M1740 marks 7 (none of the behaviors), and M1745 is ${often.value} (disruptive behavior several times a week or daily).`;
    yield { at: [none.at, often.at], about: ['M1740', 'M1745'], say };
  }
}

/** M1745: 2 once a month, 4 several times a week. */
const MONTHLY = 2;
const WEEKLY = 4;

/** The items' own scoring: A, and B, and one of C and D. Their wording belongs to its author and is not shown. */
function signsOfDelirium(facts: Facts): Answered | undefined {
  const [a, b, c, d] = ['C1310A', 'C1310B', 'C1310C', 'C1310D'].map((item) => answered(facts, item));
  const isPresent = (one: Answered | undefined) => one !== undefined && (one.value === 1 || one.value === 2);
  return a?.value === 1 && isPresent(b) && (isPresent(c) || isPresent(d)) ? a : undefined;
}

function* againstCodes(facts: Facts): Iterable<Said> {
  const score = bims(facts);
  const functioning = answered(facts, 'M1700');
  const confused = answered(facts, 'M1710');
  const isClear = functioning?.value === 0 && confused?.value === 0;
  for (const code of facts.coded('F01', 'F02', 'F03')) {
    const severity = severityOf(facts, code);
    if (severity === 'mild') continue;
    if (functioning && confused && isClear) {
      const say = `${named(facts, code)} is coded; M1700 is 0 (alert, oriented) and M1710 is 0 (never confused).`;
      yield { at: [code.at, functioning.at, confused.at], about: ['M1700', 'M1710', code.shown], say };
    } else if (score && score.value >= 13 && severity === 'severe') {
      const say = `${named(facts, code)} is coded; C0500 is ${score.value} of 15 (intact).`;
      yield { at: [code.at, score.at], about: ['C0500', code.shown], say };
    }
  }
  const [confusion] = facts.coded('R41.0', 'R41.3', 'R41.82', 'F05');
  if (confusion && functioning && confused && isClear) {
    const say = `${named(facts, confusion)} is coded; M1700 is 0 (alert, oriented) and M1710 is 0 (never confused).`;
    yield { at: [confusion.at, functioning.at, confused.at], about: ['M1700', 'M1710', confusion.shown], say };
  }
}

function severityOf(facts: Facts, { code }: Coded): string | undefined {
  return /\b(mild|moderate|severe)\b/i.exec(facts.title(code))?.[1]?.toLowerCase();
}

/** Conditions that impair cognition or make the interview fail: mind, brain, stroke, hearing, speech, tumours, language. */
const REASONS = [
  'F0',
  'F10',
  'F19',
  'F2',
  'F3',
  'F7',
  'F8',
  'G04',
  'G1',
  'G20',
  'G21',
  'G23',
  'G3',
  'G40',
  'G80',
  'G9',
  'R40',
  'R41',
  'R47',
  'R48',
  'I60',
  'I61',
  'I62',
  'I63',
  'I67',
  'I69',
  'S06',
  'Q0',
  'Q9',
  'C70',
  'C71',
  'C72',
  'C79.3',
  'D33',
  'D43',
  'E51.2',
  'K72',
  'K76.82',
  'H90',
  'H91',
  'Z87.820',
  'A81',
  'A52',
  'B20',
  'U09',
  'Z51.5',
  'Z60.3',
  'Z55',
]; // prettier-ignore

/** Severe impairment in the assessment, and nothing in the whole list that could be why: the provider is asked. */
function* uncoded(facts: Facts): Iterable<Said> {
  if (!isWhole(facts) || facts.coded(...REASONS).length > 0) return;
  const score = bims(facts);
  const functioning = answered(facts, 'M1700');
  const found = [
    ...(score && score.value <= 7 ? [{ words: `C0500 is ${score.value} of 15`, item: 'C0500', at: score.at }] : []),
    ...(functioning && functioning.value >= 3
      ? [{ words: `M1700 is ${functioning.value}`, item: 'M1700', at: functioning.at }]
      : []),
  ];
  const [first] = found;
  if (!first) return;
  const at: NonEmpty<Evidence> = [first.at, ...found.slice(1).map((one) => one.at), listed(facts)];
  const say = `${found.map(({ words }) => words).join(' and ')}, and no diagnosis of the list concerns cognition. Query provider: what, if anything, explains the findings?`;
  yield { at, about: found.map(({ item }) => item), say, act: 'query-provider', cite: ['OG I.B.14 (FY2026)'] };
}
