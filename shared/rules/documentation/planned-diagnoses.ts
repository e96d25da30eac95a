import type { Evidence } from '../../chart/evidence.ts';
import { display, normalise } from '../../icd10cm/code.ts';
import { allIn } from '../../narrative/reading/find.ts';
import { pattern } from '../../pattern.ts';
import { speaksOf } from '../documented/code-words.ts';
import { namesOf } from '../documented/mentioned-in.ts';
import { type DrugUse, usesOf } from '../drugs/drug-indications.ts';
import { drugsOf } from '../drugs/medications.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { inPaper, isReadable, papersOf } from '../papers/statements.ts';
import { absent, type ChecklistItem } from './item.ts';
import { isTreated } from './many-uses.ts';
import { withoutLabels } from './plan-elements.ts';
import { CARE } from './planned-care.ts';

const CODE = /(?<![\w.])[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?![\w.]*\w)/g;

/** A code that a document writes. */
export interface WrittenCode {
  code: string;
  shown: string;
  at: Evidence;
}

/**
 * The codes that a document writes out, each once. A code of three characters counts only in a list of diagnoses: `B12` is
 * a vitamin and `L4` a vertebra.
 */
export function codesIn(facts: Facts, paper: Paper): WrittenCode[] {
  const found = new Map<string, WrittenCode>();
  for (const match of allIn(paper.text, CODE)) {
    const start = match.index;
    const code = normalise(match[0]);
    if (code === undefined || found.has(code) || !isCode(facts, code)) continue;
    if (!match[0].includes('.') && !isInList(facts, paper, start)) continue;
    found.set(code, {
      code,
      shown: display(code),
      at: inPaper(paper, { start, end: start + match[0].length, text: match[0] }),
    });
  }
  return [...found.values()];
}

/** A code of the day, or as the list has it: what is wrong with that one CV01 and CV02 tell, and the documents repeat it. */
export function isCode({ codes, list }: Facts, code: string): boolean {
  return (codes?.isValid(code) ?? false) || list.some((one) => one.code === code);
}

/** It is coded, stands in a list of diagnoses, or leads a line as one. */
function isInList(facts: Facts, paper: Paper, at: number): boolean {
  if (facts.list.some(({ shown }) => paper.text.startsWith(shown, at))) return true;
  const line = paper.text.slice(paper.text.lastIndexOf('\n', at - 1) + 1, at);
  if (/^[\s\d.)#*•-]*$/.test(line)) return true;
  const section = facts.reading(paper).sections.find(({ start, end }) => start <= at && at < end);
  return section?.name === 'diagnoses';
}

/** A sentence of an order, a drug, an intervention or a goal, and not of a list of diagnoses. */
const IS_DONE = pattern('i')`
  \b(?:
    SN|RN|PT|OT|SLP?|ST|MSW|HHA|\d ?[wx] ?\d|(?:re-?)?assess\w*|monitor\w*|teach\w*|taught|instruct\w*|educat\w*
    |observ\w*|evaluat\w*|administ\w*|perform\w*|care|cleanse|apply|change|report|notify|call|check\w*|draw|labs?
    |training|exercise\w*|goals?|will|manag\w*|\d+ ?(?:mg|mcg|units?|ml|meq|g)
  )\b
`;

/** A plan's text without its list of diagnoses: what is done. A list on one line with the orders ends with its sentence. */
function withoutDiagnoses(facts: Facts, paper: Paper): string {
  const { sections } = facts.reading(paper);
  const kept: string[] = [];
  let start = 0;
  for (const line of paper.text.split('\n')) {
    const at = start;
    start += line.length + 1;
    const section = sections.find((one) => one.start <= at && at < one.end);
    const isList = section?.name === 'diagnoses' || /\bdiagnos[ei]s\b|^\W*dx\b/i.test(line);
    if (!isList && isEntry(facts, line)) continue;
    if (!isList) kept.push(line);
    else kept.push(...behindDiagnoses(line.split(/(?<=[.;])\s+(?=[\p{Lu}\d])/u)));
  }
  return kept.join('\n').replace(CODE, ' ');
}

/** A line of a list of diagnoses under whatever heading: `7. Hypothyroidism [E03.9]`. */
function isEntry({ list }: Facts, line: string): boolean {
  return (
    line.length < LONGEST_ENTRY && !IS_DONE.test(line) && list.some(({ shown }) => shown !== '' && line.includes(shown))
  );
}

const LONGEST_ENTRY = 200;
const NAMES_DIAGNOSES = /\bdiagnos[ei]s\b|\bdx\b/i;
/** The next label of a plan that is one paragraph: `Mental status:`, `Visits ordered:`. */
const LABEL = /^\p{Lu}[\p{L} ,/&()-]{2,60}:/u;

/** `13. Other:` goes on with the list. */
const MORE_OF_LIST = /^(?:other|secondary|additional|all other|pertinent|comorbid\w*)\b[\w ,()/-]{0,30}:/i;

/** The sentences of a line behind its list of diagnoses: from one that is done, or the next label, to the next such list. */
function behindDiagnoses(sentences: readonly string[]): string[] {
  let isIn = true;
  return sentences.filter((one) => {
    if (NAMES_DIAGNOSES.test(one)) isIn = true;
    else if (IS_DONE.test(one) || (LABEL.test(one) && !MORE_OF_LIST.test(one))) isIn = false;
    return !isIn;
  });
}

/** Codes that say a status, a history, a cause, an old injury or a drug: no plan treats them by themselves. */
const NOTHING_TO_DO =
  /^(?:[V-Y]|T3[12]|O9[89]|Z(?:1[67]|6[6-8]|7[6-9]|8|9)|B9[5-7]|T(?:3[6-9]|4|50)|U0[79]|R29\.?7|[ST].{5}S$)/;

const NEOPLASM = /^(?:C|D[0-4])/;

/** The plan's medications stand in another document. */
const SEE_LIST =
  /\b(?:medications?|meds|drugs)\b[^.\n;]{0,40}?(?:\b(?:see|per|refer to|as (?:listed|ordered|prescribed|per|in|on)|attached|on file|separate|reconciled)\b|\b(?:medication|med) (?:list|profile|sheet)\b)/i;

/** Secondary diagnoses for which the plan names neither condition, care, monitoring nor drug. */
export const unaddressed = oncePerChart(
  (facts): { plans: readonly Paper[]; hasUnread: boolean; left: readonly Coded[] } => {
    const all = papersOf(facts, 'plan-of-care');
    const plans = all.filter(isReadable);
    const held = drugsOf(facts);
    const known = held?.drugs;
    // "Medications: see list", and the list is not among the documents: what is treated with a drug is not known.
    const isElsewhere =
      (held === undefined || held.source === 'discharge-summary') && plans.some(({ text }) => SEE_LIST.test(text));
    if (plans.length === 0 || isElsewhere) return { plans, hasUnread: all.length > 0, left: [] };
    const text = plans.map((plan) => withoutLabels(withoutDiagnoses(facts, plan))).join('\n');
    const drugs = [...plans.map((plan) => plan.text), ...(known?.map((drug) => drug.text) ?? [])];
    // A plan in one paragraph has "allergies" somewhere: each drug is read by itself.
    const lines = drugs.flatMap((text) => text.split(/[\n;,]|\.\s/));
    const uses = new Set<DrugUse>(lines.flatMap(usesOf));
    const left = facts.others.filter(
      (one) => one.code !== '' && !isAddressed(facts, one, plans, text, uses) && !isTreated(one.shown, lines),
    );
    return { plans, hasUnread: all.length > plans.length, left };
  },
);

function isAddressed(
  facts: Facts,
  one: Coded,
  plans: readonly Paper[],
  text: string,
  uses: ReadonlySet<DrugUse>,
): boolean {
  if (NOTHING_TO_DO.test(one.code)) return true;
  // The aftercare of its surgery is the care of a neoplasm (Z48.3: OG I.C.21.c.7, I.C.2.m).
  if (NEOPLASM.test(one.code) && facts.list.some(({ code }) => code === 'Z483')) return true;
  if ([...uses].some((use) => isFor(use, one))) return true;
  if (CARE.some(([codes, words]) => codes.test(one.shown) && words.test(text))) return true;
  if (speaksOf(facts, one, text)) return true;
  // What only the index names: osteopenia, M85.8-.
  return plans.some((plan) => namesOf(facts, one, plan).some((words) => text.includes(words)));
}

/** A drug for blood pressure or lipids spares vessels and kidneys of a diabetic, and does nothing for the sugar itself. */
function isFor({ codes }: DrugUse, { code }: Coded): boolean {
  if (SUGAR_ALONE.test(code) && codes.includes('I10')) return false;
  return codes.some((prefix) => prefix.length > 1 && code.startsWith(prefix));
}

/** Diabetes but for its complications of kidneys (.2) and vessels (.5). */
const SUGAR_ALONE = /^E(?:0[89]|1[013])(?![25])/;

/** The line of the checklist about the other diagnoses. */
export const addressedItems = oncePerChart((facts): ChecklistItem[] => {
  if (facts.others.length === 0) return [];
  const all = papersOf(facts, 'plan-of-care');
  const { plans, left } = unaddressed(facts);
  const state = plans.length === 0 || left.length > 0 ? absent(facts, all) : undefined;
  const evidence = left.map(({ at }) => at);
  const rest = state
    ? { ...state, evidence: [...evidence, ...state.evidence] }
    : { state: 'found' as const, evidence: [] };
  return [{ id: 'el09-addressed', rule: 'EL09', item: 'Each other diagnosis addressed in the plan of care', ...rest }];
});
