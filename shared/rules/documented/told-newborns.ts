import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import {
  codeAndWords,
  hasUnreadOfProviders,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  type Statement,
  statements,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

/** Birth weights and weeks of gestation (P05, P07): the range that a code's title names against the figures of documents. */

interface Range {
  what: 'birth weight' | 'gestational age';
  least: number;
  most: number;
}

/** What a title says: `1000-1249 grams`, `less than 500 grams`, `gestational age 28 completed weeks`. */
function rangeOf(title: string): Range | undefined {
  const grams = /\b(\d{3,4})-(\d{3,4}) grams/.exec(title);
  if (grams) return { what: 'birth weight', least: Number(grams[1]), most: Number(grams[2]) };
  const fewer = /less than (\d{3,4}) grams/.exec(title);
  if (fewer) return { what: 'birth weight', least: 0, most: Number(fewer[1]) - 1 };
  const weeks = /gestational age (less than )?(\d\d) completed weeks/.exec(title);
  if (!weeks) return undefined;
  const count = Number(weeks[2]);
  return weeks[1] === undefined
    ? { what: 'gestational age', least: count, most: count }
    : { what: 'gestational age', least: 0, most: count - 1 };
}

const WEIGHT =
  /\b(?:birth ?weight|BW|born weighing|weighed)(?: (?:of|was|is|at birth))?:? ?(\d[\d.,]{0,6}) ?(kg|g|gm|grams?|kilograms?)\b/i;
/** Weeks of gestation; a corrected or postmenstrual age is another thing. */
const WEEKS =
  /\b(?:gestational age|GA|gestation|born at|delivered at|premature|prematurity|preterm|pre-?term)(?: (?:infant|newborn|baby|girl|boy|twin|of|was|is|at|birth|by)){0,4}[:,(]? ?(\d{2})(?:[ +]?(?:and )?\d\/7|\+\d)? ?(?:completed )?(?:weeks?|wks?|wk?)\b(?! (?:corrected|adjusted|old|PMA|post))|\b(\d{2})(?:[ +]?(?:and )?\d\/7|\+\d)?[ -]?(?:weeks?|wks?)(?: of)? (?:gestation|gestational age|GA|premie|preemie|premature|preterm)\b|\b(\d{2})[ -]week(?:er|s? infant)\b/i;

/** The figure that words name, in grams or in weeks. */
function figureIn(words: string, what: Range['what']): number | undefined {
  const found = (what === 'birth weight' ? WEIGHT : WEEKS).exec(words);
  if (!found) return undefined;
  if (what === 'gestational age') return Number(found[1] ?? found[2] ?? found[3]);
  const count = Number((found[1] ?? '').replace(/,(?=\d{3})/g, '').replace(/[.,]$/, ''));
  return /^k/i.test(found[2] ?? '') ? count * 1000 : count;
}

/** Codes of a newborn whose weight or weeks every document that names them has otherwise. */
export function anotherBirthTold(facts: Facts): Said[] {
  const coded = facts.coded('P05', 'P07');
  if (coded.length === 0 || hasUnreadOfProviders(facts)) return [];
  return coded.flatMap((one) => otherFigure(facts, one));
}

function otherFigure(facts: Facts, one: Coded): Said[] {
  const range = rangeOf(facts.title(one.code));
  if (!range) return [];
  const told = statements(
    facts,
    perhapsOfProviders(facts),
    range.what === 'birth weight' ? WEIGHT : WEEKS,
    NOW_OR_BEFORE,
  );
  const isOutside = ({ mention }: Statement) => {
    const figure = figureIn(mention.span.text, range.what);
    return figure !== undefined && (figure < range.least || figure > range.most);
  };
  const [first] = told;
  if (!first || !told.every(isOutside)) return [];
  return [
    {
      ...codeAndWords(one, first),
      asks: 'replace',
      severity: 'warn',
      say: `${named(facts, one)}: the ${nameOf(first.paper.type)} gives another ${range.what} (“${first.mention.span.text}”).`,
    },
  ];
}
