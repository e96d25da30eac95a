import type { Evidence } from '../../chart/evidence.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { anyCase, pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { inPaper, isReadable, papersOf } from '../papers/statements.ts';
import { absent, type ChecklistItem } from './item.ts';
import { ELEMENTS, type Element } from './plan-element-words.ts';

/** Where one element stands in the plans; absent: nowhere. */
export interface PlanElement {
  id: string;
  name: string;
  /** Its paragraph of the regulation: `42 CFR 484.60(a)(2)(v)`. */
  cite: string;
  at: Evidence | undefined;
}

export interface PlanRead {
  plans: readonly Paper[];
  elements: readonly PlanElement[];
  /** A line for equipment and supplies with nothing behind it, where the plan names none anywhere. */
  blankSupplies: Evidence | undefined;
  /** A plan of care is attached that could not be read. */
  hasUnread: boolean;
  /** What was given is evidently a part: a list of goals, an order, the page of the drugs. */
  isExcerpt: boolean;
}

/** The elements of the plans of care that can be read. */
export const planElements = oncePerChart((facts): PlanRead => {
  const all = papersOf(facts, 'plan-of-care');
  const plans = all.filter(isReadable);
  const elements = ELEMENTS.map((element, i) => ({
    id: element.id,
    name: element.name,
    cite: `42 CFR 484.60(a)(2)(${PARAGRAPHS[i]})`,
    at: elementIn(facts, element, plans),
  }));
  const held = elements.filter(({ at }) => at !== undefined).length;
  return {
    plans,
    hasUnread: all.length > plans.length,
    isExcerpt: 2 * held < elements.length && !plans.some(({ text }) => AS_A_WHOLE.test(text)),
    elements,
    blankSupplies: blankSupplies(plans),
  };
});

/**
 * How heavy it is that a plan does not hold something: as the rule has it, or information where what was given is an excerpt
 * without the elements beside which it would stand (`PlanElement.id`): no diagnosis is left without care on the page of the goals.
 */
export function severityWithout(facts: Facts, beside: readonly string[]): { severity?: 'info' } {
  const { isExcerpt, elements } = planElements(facts);
  const isThere = elements.some(({ id, at }) => at !== undefined && beside.includes(id));
  return isExcerpt && !isThere ? { severity: 'info' } : {};
}

/** The elements are numbered in the order in which they stand. */
const PARAGRAPHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** What is certified or printed on the form is meant as the whole plan, however little stands in it. */
const AS_A_WHOLE = /\b(?:(?:re)?certif(?:y|ies|ied|ication)|(?:CMS|HCFA|form)[- ]?485)\b/i;

function elementIn(facts: Facts, { id, label, words, holds }: Element, plans: readonly Paper[]): Evidence | undefined {
  for (const paper of plans) {
    for (const found of allIn(paper.text, label)) {
      const start = found.index;
      const end = start + found[0].length;
      if (hasValue(paper.text, start, end, holds)) return inPaper(paper, { start, end, text: found[0] });
    }
    for (const found of words ? allIn(paper.text, words) : []) {
      const start = found.index;
      if (UNTICKED.test(paper.text.slice(Math.max(0, start - 8), start))) continue;
      return inPaper(paper, { start, end: start + found[0].length, text: found[0] });
    }
  }
  const [goal] = facts.chart.goals ?? [];
  if (id === 'goals' && goal) return facts.at('goal', goal.text, '/goals/0');
  return undefined;
}

/** The form's line for what the other words of its element, the services, do not say. */
const SUPPLIES = /\b(?:dme|durable medical equipment|medical supplies|supplies)\b/gi;
const A_SUPPLY = pattern('i')`
  \b(?:
    walker|rollator|canes?|crutch\w*|wheelchair|w\/c|hospital bed|commode|bsc|shower (?:chair|bench)|tub bench|grab bars?|oxygen|o2|concentrator
    |nebulizer|cpap|hoyer|lift|glucometer|test strips|lancets|syringes?|needles|dressings?|gauze|gloves|catheters?|ostomy|pump|scale
    |reacher|raised toilet seat|mattress|cushion|tens|prosthe\w+|brace|splint
  )\b
`;

function blankSupplies(plans: readonly Paper[]): Evidence | undefined {
  if (plans.some(({ text }) => A_SUPPLY.test(text))) return undefined;
  const lines = plans.flatMap((paper) =>
    allIn(paper.text, SUPPLIES).flatMap(({ index, 0: text }) => {
      const [line = ''] = paper.text.slice(index + text.length, index + 200).split('\n');
      const isLabel = TO_COLON.test(line) && AT_START.test(paper.text.slice(Math.max(0, index - 40), index));
      const end = index + text.length;
      return isLabel ? [{ paper, start: index, end, text, isSaid: hasValue(paper.text, index, end) }] : [];
    }),
  );
  const [first] = lines;
  return first && lines.every((one) => !one.isSaid) ? inPaper(first.paper, first) : undefined;
}

/** A box before a word that nobody ticked: `[ ] Forgetful`. */
const UNTICKED = /(?:\[[ _]?\]|\([ _]\)|☐|□)\s*$/;

/** Between a label and its colon or dash: `Prognosis (loc. 20):`, `Mental status today:`, `Prognosis - fair`. */
const TO_COLON = /^(?:[^:\n.;]{0,60}?:|(?: ?\([^)\n]{0,30}\))? [-–—](?= ))/;
/** The same, or the close of a heading: `== Mental status / cognition ==`. */
const TO_VALUE = /^[^:=\n.;]{0,60}?(?::|={2})/;
/** Before a label that has no colon: the start of its line, or a number of the form. */
const AT_START = /(?:^|\n)[ \t*#•=|[-]*(?:\d{1,2}[.)]?(?:[A-Za-z][.)]?)?\s*)?(?:[A-Z][A-Za-z]+ )?$/;
/** The next box or heading of the form: `21. Orders for Discipline`, `== Orders ==`. */
const NUMBERED = /^\s*(?!1[.)])(?:\d{1,2}\.?[A-Z]?[.)]\s|={2,}|\*{2}|#{1,6} )/;
/**
 * The next label on the same line: in capitals, or without a wide gap or a word in capitals in it ("Endurance   ACTIVITY:" is a
 * value and a label). A grade before a colon is a value: "Moderate: weekly calls".
 */
const GRADE = 'low|moderate|medium|high|poor|fair|good|guarded|excellent|none|yes';
const NEXT_LABEL = new RegExp(
  `(?:^|[\\s;.])(?!(?:${anyCase(GRADE)})\\b)(?:\\p{Lu}(?:[\\p{Lu},/&()-]| (?! )){2,45}|\\p{Lu}(?:[\\p{L},/&()-]| (?! |\\p{Lu}{4})){2,45}):[\\s\\S]*$`,
  'u',
);

/** A line that begins with a label of its own; a grade before a colon is a value: `High: two stays`. */
const LABEL_LINE = new RegExp(`^(?!\\s*(?:${GRADE})\\b)[^:\\n]{2,60}:`, 'i');

/**
 * Whether a match is a label with something behind it: on its line, or on the next one where that is no label itself.
 * Blanks to fill in (`____`) and boxes none of which is ticked are nothing.
 */
function hasValue(text: string, start: number, end: number, holds?: RegExp): boolean {
  const [line = '', next = ''] = text.slice(end, end + 400).split('\n');
  const colon = TO_COLON.exec(line);
  if (!colon && !AT_START.test(text.slice(Math.max(0, start - 40), start))) return false;
  const value = line.slice(colon?.[0].length ?? 0).replace(NEXT_LABEL, '');
  if (isSaid(value)) return holds === undefined || holds.test(value);
  const isAlone = !/[\p{L}\d]/u.test(line.slice(colon?.[0].length ?? 0));
  return (
    isAlone &&
    isSaid(next) &&
    !NUMBERED.test(next) &&
    !LABEL_LINE.test(next) &&
    !isNextHeading(text.slice(start, end), next)
  );
}

/** A form without colons: `FUNCTIONAL LIMITATIONS` and on the next line `ACTIVITIES PERMITTED up as tolerated`. */
function isNextHeading(label: string, next: string): boolean {
  if (label !== label.toUpperCase()) return false;
  return ELEMENTS.some(({ label: other }) => {
    const [found] = allIn(next, other);
    return found !== undefined && found[0] === found[0].toUpperCase() && /^\s*$/.test(next.slice(0, found.index));
  });
}

/** Elements whose label names what it asks for, and not what this plan does: `Cognitive status: oriented`. */
const ASKING: ReadonlySet<string> = new Set([
  'mental-status',
  'functional-limitations',
  'activities',
  'safety',
  'rehab-potential',
  'prognosis',
]);

/** What the patient cannot do, up to the end of its sentence or line: "vision, endurance" is no care. */
const LIMITS = /\b(?:(?:functional|func\.?) (?:limit\w*|deficits?)|limitations?):[^.;\n]*/gi;

/** How the patient is, up to the end of its sentence or line: "mood stable" is no care. */
const STATUS =
  /\b(?:mental|psychosocial|cognitive)(?:[\s,/&]+(?:and )?(?:mental|psychosocial|cognitive|cognition|emotional|behavioral))*(?: (?:status|condition|cognition))?[^:=\n.;]{0,20}(?::|={2})[^.\n]*/gi;

/**
 * A plan's text with the labels of its form, functional limitations and mental status blanked, at the same length: "cognitive status:"
 * is no word of a patient's cognition.
 */
export function withoutLabels(text: string): string {
  const blank = (words: string) => ' '.repeat(words.length);
  const bare = text.replace(LIMITS, blank).replace(STATUS, blank);
  return ELEMENTS.filter(({ id }) => ASKING.has(id)).reduce(
    (left, { label }) =>
      left.replace(label, (words, ...rest) => {
        const at = rest.find((one) => typeof one === 'number') ?? 0;
        return TO_VALUE.test(text.slice(at + words.length).split('\n')[0] ?? '') ? ' '.repeat(words.length) : words;
      }),
    bare,
  );
}

function isSaid(value: string): boolean {
  const boxes = value.match(/\[[ _]?\]|\([ _]\)|☐|□/g);
  const ticked = value.match(/\[[xX✓]\]|\([xX✓]\)|☒|☑|✓/g);
  if (boxes && !ticked) return false;
  return /[\p{L}\d]/u.test(value);
}

/** The lines of the checklist about the elements of the plan of care. */
export const planItems = oncePerChart((facts): ChecklistItem[] => {
  const all = papersOf(facts, 'plan-of-care');
  return planElements(facts).elements.map(({ id, name, at }) => ({
    id: `el06-${id}`,
    rule: 'EL06',
    item: name,
    ...(at ? { state: 'found' as const, evidence: [at] } : absent(facts, all)),
  }));
});
