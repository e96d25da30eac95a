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

/** What a plan watches or does for a condition without naming it. */
const CARE: readonly (readonly [codes: RegExp, words: RegExp])[] = [
  [/^(?:I1[0-6A]|R03)/, /\b(?:blood pressure|b\/?p|vital signs?|vs|antihypertensive\w*)\b/i],
  [
    /^(?:E0[89]|E1[013])/,
    /\b(?:glucose|glucometer|blood sugars?|sugars|(?:fs)?bs|fsbg|cbgs?|accu-?checks?|finger ?sticks?|insulin|a1c|foot (?:care|inspection|checks?)|carbohydrate|diabetic)\b/i,
  ],
  [
    /^(?:I50|I11|I13|I42|I27|J81)/,
    /\b(?:weights?|edema|fluid|diuretic\w*|sodium|volume|cardiac|lung sounds|cardiopulmonary)\b/i,
  ],
  [
    /^(?:I4[4-9]|I25|I2[0-4]|I05|I3[4-8]|I7)/,
    /\b(?:pulse|heart rate|rhythm|bleeding|anticoag\w*|cardiac|angina|chest pain|circulation|pulses|cardiovascular|statin)\b/i,
  ],
  [
    /^(?:J4[0-7]|J96|J84|J1[2-8]|J98|B59|C34|J9)/,
    /\b(?:oxygen|o2|saturation|spo2|inhal\w*|inh|neb(?:s|uli[sz]\w*)?|resp|sob|dyspnea|breath\w*|lung\w*|respiratory|cpap|bipap|vent|ventilat\w*|trach\w*|suction\w*|pulmonary)\b/i,
  ],
  [
    /^(?:N1[7-9]|N25|D63\.?1|E87)/,
    /\b(?:kidney|renal|creatinine|metabolic panel|bmp|cmp|electrolytes|dialysis|fluid|intake|labs?)\b/i,
  ],
  [
    /^(?:I8[0-379]|I26)/,
    /\b(?:compression|wraps?|stockings?|elevat\w*|edema|swelling|circumference|anticoag\w*|bleeding|legs?|limbs?)\b/i,
  ],
  [/^(?:D[5-6]|D7|E83\.?1)/, /\b(?:cbc|anc|hemoglobin|h&h|iron|ferritin|chelat\w*|blood count|bleeding|labs?)\b/i],
  [/^D8[0-4]/, /\b(?:infections?|neutropenic|fever|immun\w*|temp(?:erature)?s?)\b/i],
  [/^(?:F0[1-9]|G30|G31|R41)/, /\b(?:memory|cognit\w*|cueing|orient\w*|behavio\w*|wander\w*|caregiver)\b/i],
  [
    /^(?:F[2-9]|G47)/,
    /\b(?:mood|depress\w*|anxi\w*|psychosocial|phq\S*|coping|sleep|cpap|suicid\w*|mental|behavio\w*)\b/i,
  ],
  [
    /^(?:M|S|G2[01]|G8[1-3]|I69|G35|R26|R29|Z96|Z47|G6[0-3])/,
    /\b(?:gait|transfers?|strength\w*|exercise\w*|balance|range of motion|rom|fall\w*|pain|ambulat\w*|mobility|stairs|function\w*|adls?)\b/i,
  ],
  [
    /^L(?:[2-7]|8[0-8]|9)/,
    /\b(?:skin|rash\w*|topical\w*|creams?|ointments?|lotions?|emollients?|itch\w*|prurit\w*)\b/i,
  ],
  [
    /^(?:L0|L89|L9[78]|I83|I87|T81|E..\.?62|I70)/,
    /\b(?:wounds?|dressing\w*|skin|ulcers?|incision\w*|compression|foot)\b/i,
  ],
  [
    /^T(?:2[0-8]|30)/,
    /\b(?:burns?|wounds?|dressing\w*|graft\w*|donor|skin|xeroform|silver|silvadene|bacitracin|gauze|scar\w*|pressure garment)\b/i,
  ],
  [
    /^(?:Q0[0-7]|G91|G80)/,
    /\b(?:shunt|head circumference|seizures?|tone|spas\w*|wheelchair|mobility|rom|range of motion|transfers?|cath\w*|bladder|bowel|skin|feed\w*|development\w*|therapy)\b/i,
  ],
  [/^(?:Q2[0-8]|P29)/, /\b(?:cardiac|heart|oxygen|o2|saturation|spo2|feed\w*|weights?|cyanosis|respiratory)\b/i],
  [
    /^(?:P2[0-8]|Q3[0-4])/,
    /\b(?:oxygen|o2|saturation|spo2|resp\w*|vent\w*|trach\w*|suction\w*|apnea|breath\w*|neb\w*)\b/i,
  ],
  [/^(?:P0[57]|P9)/, /\b(?:weights?|feed\w*|growth|development\w*|formula|breast|apnea|bilirubin|temperature)\b/i],
  [/^Q/, /\b(?:feed\w*|weights?|development\w*|mobility|therapy|cardiac|respiratory|bladder|bowel|skin)\b/i],
  [
    /^O/,
    /\b(?:bp|blood pressure|incision\w*|wounds?|dressing\w*|fundus|lochia|fetal|glucose|blood sugars?|iron|hemoglobin|cbc|mood|edinburgh|epds|breast|weights?|nausea|hydration|labs?)\b/i,
  ],
  // What a lesion of the cord or of its nerves does to bladder, bowel, tone and pressure has no name of its own in the titles.
  [
    /^G9[059]/,
    /\b(?:urin\w*|catheter\w*|foley|bladder|void\w*|continen\w*|bowel\w*|spas\w*|tone|blood pressure|bp|orthosta\w*|dysreflexia|mobility|rom|transfers?)\b/i,
  ],
  [
    /^(?:N3|N4|R3[0-9]|T83|Z43|Z46)/,
    /\b(?:urin\w*|cath(?:eter\w*|s)?|foley|spc|bladder|void\w*|continen\w*|toilet\w*|intake)\b/i,
  ],
  [
    /^(?:K|R1[0-9]|Z93|R63|E4|E6|R64|E88\.A)/,
    /\b(?:bowel\w*|diet|nutrition\w*|ostomy|stoma|colostomy|ileostomy|feed\w*|weights?|swallow\w*|appetite|abdom\w*|constipation|gi|reflux|aspiration)\b/i,
  ],
  [/^(?:C|D[0-4]|G89|R52)/, /\b(?:pain|chemo\w*|oncolog\w*|cancer|tumor|radiation|symptom\w*)\b/i],
  [
    /^H[0-5]/,
    /\b(?:vision|visual\w*|sight\w*|eyes?|eyeglasses|glasses|lighting|lights|low[- ]vision|drops|gtts?|ophth\w*|large print)\b/i,
  ],
  [/^(?:H[6-9]|R42)/, /\b(?:hearing|ears?|dizz\w*|vertigo|vestibular|balance|fall\w*|communicat\w*|speak\w*)\b/i],
  [/^R47/, /\b(?:speech|speak\w*|communicat\w*|swallow\w*|articulat\w*|voice|slp|st)\b/i],
  [
    /^Z(?:5[5-9]|6[0-5]|7[2-5])/,
    /\b(?:social work\w*|msw|resources?|communit\w*|caregiver|transport\w*|food|support|smok\w*|tobacco|cessation|counsel\w*)\b/i,
  ],
  [/^F48\.2/, /\b(?:pba|pseudobulbar|laugh\w*|crying|quinidine|nuedexta)\b/i],
  [
    /^G(?:1[0-2]|7[0-3])/,
    /\b(?:respir\w*|vent\w*|trach\w*|suction\w*|bi-?pap|cough assist|position\w*|rom|range of motion|mobility|wheelchair|transfers?|weakness|strength\w*|swallow\w*|ivig)\b/i,
  ],
  [/^(?:F1|Z72)/, /\b(?:smok\w*|tobacco|nicotine|alcohol|substance|opioid use|cessation|sobriety|relapse|recovery)\b/i],
  [/^E8[67]/, /\b(?:hydrat\w*|flush\w*|fluids?|intake|electrolytes?)\b/i],
  [/^E(?:0[0-7]|2|3|78|79|8)/, /\b(?:thyroid|tsh|lipid\w*|cholesterol|statin|labs?|metabolic|diet)\b/i],
  [
    /^(?:A|B|J|N1[0-2]|N30|N39|R50|U)/,
    /\b(?:infect\w*|antibiotic\w*|temperature|fever|a?febrile|sepsis|vital signs?|isolation)\b/i,
  ],
  [/^(?:R53|R6)/, /\b(?:endurance|energy|strength\w*|activity|fatigue|exercise\w*|edema|weights?)\b/i],
];

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
