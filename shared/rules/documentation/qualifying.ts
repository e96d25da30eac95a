import type { Evidence } from '../../chart/evidence.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { anyCase, pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { inPaper, isReadable, papersOf } from '../papers/statements.ts';
import { isFirstCertification } from './face-to-face.ts';
import { planElements } from './plan-elements.ts';

/** What a plan of care orders where none of it makes somebody eligible, and why. */
export interface NotQualifying {
  /** As messages name it. */
  what: string;
  why: string;
  at: Evidence;
  paper: Paper;
}

/** How often, in an order. */
const OFTEN =
  ':? ?(?:visits? )?(?:\\d+ ?(?:w|x|m|wk|mo) ?\\d*|\\d+ (?:x|times)|(?:once|twice|daily|weekly|monthly|\\d+ visits?|one|two|three)\\b|(?:to )?eval\\w*)';
/** By names in any case: an abbreviation is in capitals only. */
const ordered = (names: string) => new RegExp(`(?<![\\p{L}/])${anyCase(`(?:${names})${OFTEN}`)}`, 'u');
const OT = ordered('OT|occupational therap(?:y|ist)');
const OTHERS = ordered('HHA|home health aide|aide|MSW|medical social (?:worker|services)');
/** Nursing, physical or speech therapy by any name and however ordered: one word of them, and nothing is said. */
const QUALIFYING =
  /(?<![\p{L}/])(?:SN|RN|LPN|LVN|PT|SLP|ST|PTA)(?![\p{L}])|\b(?:skilled )?nurs(?:e|ing)\b|\bphysical therap|\bspeech\b/iu;
const THERAPY = ordered('PT|SLP|ST|physical therap(?:y|ist)|speech[ -]?(?:language )?(?:therap|pathol)\\w*');
/** An order of nursing with what it is for. */
const NURSING = new RegExp(
  `(?<![\\p{L}/])(?:SN|RN|${anyCase('skilled nurs(?:e|ing)')})[ \\t:]+[^.;\\n]{0,40}?\\d[^.;\\n]{0,12}?\\b(?:${anyCase('for|to')})\\b([^.;\\n]{3,160})`,
  'gu',
);
const BLOOD = /\b(?:venipuncture|blood (?:draws?|samples?|work)|lab(?:s|oratory)?(?: draws?)?|draw\w*)\b/i;
/** What else nursing does in an order that draws blood. */
const MORE = pattern('i')`
  \b(?:
    assess\w*|observ\w*|monitor\w*|evaluat\w*|teach\w*|instruct\w*|educat\w*|wounds?|dressings?|inject\w*|administ\w*|catheter\w*|infus\w*|manage\w*
    |ostomy|vitals?|weights?|fill\w*|adjust\w*|reconcil\w*|supervis\w*|care\b
  )\b
`;

/**
 * A first certification whose plan orders nothing that makes somebody eligible: occupational therapy alone (it continues an
 * eligibility and begins none), an aide or social worker alone, or nursing to draw blood and for nothing else. Only a plan that was
 * given as a whole.
 */
export function notQualifying(facts: Facts): NotQualifying | undefined {
  const { plans, hasUnread, isExcerpt } = planElements(facts);
  // Who pays otherwise has rules of its own.
  if (!(facts.chart.payer ?? 'medicare-ffs').startsWith('medicare')) return undefined;
  if (hasUnread || isExcerpt || !isFirstCertification(facts)) return undefined;
  const orders = [...plans, ...papersOf(facts, 'order', 'referral').filter(isReadable)];
  return alone(orders) ?? bloodAlone(orders);
}

function alone(orders: readonly Paper[]): NotQualifying | undefined {
  if (orders.some((paper) => QUALIFYING.test(withoutSigners(paper.text)))) return undefined;
  const therapy = firstOf(orders, OT);
  if (therapy) {
    const why = 'occupational therapy continues an eligibility that nursing, physical or speech therapy began';
    return { what: 'occupational therapy', why, ...therapy };
  }
  const other = firstOf(orders, OTHERS);
  const why = 'an aide or social worker depends on nursing or therapy that qualifies';
  return other && { what: 'an aide or social worker', why, ...other };
}

/** `Signed by Lee Ward, RN`: who took the order is no order. */
function withoutSigners(text: string): string {
  const isSigner = /\b(?:signed|signature|verbal (?:order|soc)|taken by|reviewed by)\b/i;
  return text
    .split('\n')
    .filter((line) => !isSigner.test(line))
    .join('\n');
}

function bloodAlone(orders: readonly Paper[]): NotQualifying | undefined {
  if (orders.some(({ text }) => THERAPY.test(text))) return undefined;
  const tasks = orders.flatMap((paper) => allIn(paper.text, NURSING).map((found) => ({ paper, found })));
  const [first] = tasks;
  if (!first || !tasks.every(({ found: [, task = ''] }) => BLOOD.test(task) && !MORE.test(task))) return undefined;
  const { paper, found } = first;
  const at = inPaper(paper, { start: found.index, end: found.index + found[0].length, text: found[0] });
  return { what: 'skilled nursing for venipuncture', why: 'venipuncture alone is no qualifying service', at, paper };
}

function firstOf(papers: readonly Paper[], pattern: RegExp): Pick<NotQualifying, 'at' | 'paper'> | undefined {
  for (const paper of papers) {
    const found = pattern.exec(paper.text);
    if (found)
      return { paper, at: inPaper(paper, { start: found.index, end: found.index + found[0].length, text: found[0] }) };
  }
  return undefined;
}
