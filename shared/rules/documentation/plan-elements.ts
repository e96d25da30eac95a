import type { Evidence } from '../../chart/evidence.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { inPaper, isReadable, papersOf } from '../statements.ts';
import { absent, type ChecklistItem } from './item.ts';

/** One element of the plan of care: what it is called on forms, and words that state it without its name. */
interface Element {
  id: string;
  name: string;
  /** The label, as forms print it; its value follows. */
  label: RegExp;
  /** Words that are the thing itself. */
  words?: RegExp;
}

/** 42 CFR 484.60(a)(2), in its order. */
const ELEMENTS: readonly Element[] = [
  {
    id: 'diagnoses',
    name: 'All pertinent diagnoses',
    label: /\b(?:diagnos[ie]s|dx|pertinent conditions)\b/gi,
    words: /\b[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b/g,
  },
  {
    id: 'mental-status',
    name: 'Mental, psychosocial and cognitive status',
    label:
      /\b(?:mental|psychosocial|cognitive|neuro(?:logical)?\/?(?:mental)?)(?:[\s,/&]+(?:and )?(?:mental|psychosocial|cognitive|emotional|behavioral))*[ ]?(?:status|condition)\b/gi,
    words:
      /\b(?:oriented(?: x ?\d| to)|a&o ?x ?\d|aox?\d|alert(?: and|,)|forgetful|confused|disoriented|lethargic|depressed|agitated|cooperative)\b/gi,
  },
  {
    id: 'services-supplies',
    name: 'Services, supplies and equipment',
    label: /\b(?:dme|durable medical equipment|(?:medical )?supplies|equip(?:ment)?|services|svcs?)\b/gi,
    words:
      /\b(?:(?:SN|RN|LPN|PT|OT|ST|SLP|MSW|HHA)(?=:? ?(?:\d|eval|to |for |visit))|skilled nursing|physical therapy|occupational therapy|speech therapy|home health aide)\b/g,
  },
  {
    id: 'frequency',
    name: 'Frequency and duration of visits',
    label:
      /(?<!\b(?:dose|dosage|route)[ /,&]+(?:and )?)\b(?:frequency|freq\.?)(?:[\s/&]+(?:and )?duration)?\b(?![ /,&]+(?:and )?(?:route|dose))/gi,
    words:
      /\b(?:\d+ ?(?:[wxm]|mo) ?\d+|\d+ ?(?:x|times?) ?(?:\/|a|per|every|each) ?(?:wk|week|month|day)|(?:once|twice|daily|weekly|one|two|three)(?: times)? (?:a|per|every|each) (?:week|month)|\d+ (?:to \d+ )?visits?|weekly (?:x|for) ?\d+|\d+wk\d+|every (?:other )?(?:week|day)s? (?:x|for) ?\d+)\b/gi,
  },
  {
    id: 'prognosis',
    name: 'Prognosis',
    label: /\bprog(?:nosis\b|(?:nos)?\.?(?= ?:))/gi,
    words:
      /\bprognosis (?:is |remains |[^.;:\n]{1,30} is )?(?:very )?(?:poor|guarded|fair|good|excellent|grave|terminal)\b|\b(?:poor|guarded|fair|good|excellent) prognosis\b|\bprog(?:nosis|nos)?\.? ?[:=-]? ?(?:poor|guarded|fair|good|excellent)\b/gi,
  },
  {
    id: 'rehab-potential',
    name: 'Rehabilitation potential',
    label: /\brehab(?:ilitation|ilitative)?[ -]?(?:potential|pot\b\.?)/gi,
    words:
      /\brehab(?:ilitation|ilitative)? potential (?:is |remains |[^.;:\n]{1,30} is )?(?:poor|guarded|fair|good|excellent)\b|\brehab(?:ilitation)?(?: pot(?:ential|\.)?)? ?[:=-]? ?(?:poor|guarded|fair|good|excellent)\b|\b(?:poor|guarded|fair|good|excellent) rehab(?:ilitation)? potential\b/gi,
  },
  {
    id: 'functional-limitations',
    name: 'Functional limitations',
    label: /\b(?:func(?:tional|t?\.?) (?:limit(?:ations?|s)?|deficits?|status)|limitations?|limits(?= ?:))/gi,
    words: /\b(?:limited by|limitations? (?:in|of|are|include)|functional(?:ly)? limit\w+)\b/gi,
  },
  {
    id: 'activities',
    name: 'Activities permitted',
    label:
      /\b(?:activit(?:y|ies)(?: |-)permitted|permitted activit(?:y|ies)|activity(?: level| orders?| restrictions?)?|act(?:ivities|\.)?(?= ?:))/gi,
    words:
      /\b(?:(?:up|oob|amb\w*|activity|exercise|weight[- ]bearing)(?: (?:ad lib|as tol(?:erated)?))|bed ?rest|wbat|nwb|pwb|ttwb|tdwb|(?:partial|non|full|toe[- ]touch)[- ]?weight[- ]?bearing|no lifting|no restrictions)\b/gi,
  },
  {
    id: 'nutrition',
    name: 'Nutritional requirements',
    label: /\b(?:nutrition(?:al)?(?: req(?:uirement|\.)?s?\.?| status| needs)?|diet(?:ary)?)\b/gi,
    words:
      /\b(?:(?:low|no added|reduced|restricted)[- ](?:sodium|salt|fat|cholesterol|carb\w*|potassium|protein|residue|fiber|na)|(?:\d(?:\.\d)?|two)[ -]?(?:g|gm|gram)s?[ -](?:sodium|na\b|salt)|consistent carb\w*|carb(?:ohydrate)?[- ](?:control\w*|count\w*|consistent)|(?:nas|ncs|aha|ada|dash|cardiac|heart[- ]healthy|diabetic|renal|regular|general|soft|bland|liquid|vegetarian|kosher|high[- ](?:protein|calorie|fiber)) diet|\d{4}[ -]?(?:k?cal\w*|ada)|ada \d{4}|fluid restriction|thickened liquids|npo|tpn|tube feed\w*|enteral feed\w*|pureed|mechanical soft)\b/gi,
  },
  {
    id: 'medications',
    name: 'All medications and treatments',
    label: /\b(?:medications?|meds|drugs|treatments?)\b/gi,
    words: /\b\d+(?:\.\d+)? ?(?:mg|mcg|units?|g|ml|meq)\b/gi,
  },
  {
    id: 'safety',
    name: 'Safety measures',
    label: /\bsafety(?: (?:measures?|precautions?|plan|instructions?)\b|(?= ?:))/gi,
    words:
      /\b(?:fall|bleeding|aspiration|seizure|oxygen|standard|universal|infection(?: control)?|sharps|cardiac|hip|spinal|sternal) prec(?:aution)?s?\b/gi,
  },
  {
    id: 'readmission-risk',
    name: 'Risk of emergency visits and readmission, with interventions',
    label:
      /\b(?:risks? (?:of|for) [^.\n:]{0,40}(?:hospital\w*|re-?hospitali[sz]ation|readmission|re-?admission|emergen\w+|acute care|ed\b|er\b)[^.\n:]{0,40}|(?:(?:re-?)?hosp(?:ital\w*|\.)?|re-?admi(?:ssion|t)|emergen\w+|acute care|ed|er)(?:[ /-]\w+)? risk\b)/gi,
    words:
      /\b(?:(?:high|moderate|medium|low|increased) risk (?:of|for) [^.\n:]{0,40}(?:hospital\w*|readmission|re-?hospitali[sz]ation|emergen\w+)|risks? (?:of|for) [^.\n:]{0,60}(?:re-?hospitali[sz]ation|re-?admissions?|(?:ed|er|emergency (?:department|room)) (?:visits?|use)) (?:is|are|due|because))/gi,
  },
  {
    id: 'education',
    name: 'Patient and caregiver education',
    label: /\b(?:edu(?:cation\b|c?\.?(?= ?:))|training\b|teaching\b|instruct(?:ion)?s?\b)/gi,
    words: /\b(?:teach|taught|instruct(?:ed)?|educate[ds]?)\b/gi,
  },
  {
    id: 'goals',
    name: 'Measurable outcomes and goals',
    label: /\b(?:goals?|outcomes?|stgs?|ltgs?)\b/gi,
    words:
      /\b(?:(?:patient|pt|caregiver|cg|he|she|wound|pain) will (?!be (?:seen|followed|discharged|referred))\w+|goals? (?:is|are) to)\b/gi,
  },
  {
    id: 'advance-directives',
    name: 'Advance directives',
    label:
      /\b(?:advance[d]? directives?|living will|health ?care prox(?:y|ies)|code status|molst|polst|dnr|full code|power of attorney for health)\b/gi,
    words: /\b(?:living will|health ?care prox(?:y|ies)|molst|polst|dnr|dni|full code|do not resuscitate)\b/gi,
  },
];

/** Where one element stands in the plans; absent: nowhere. */
export interface PlanElement {
  id: string;
  name: string;
  at: Evidence | undefined;
}

export interface PlanRead {
  plans: readonly Paper[];
  elements: readonly PlanElement[];
  /** A plan of care is attached that could not be read. */
  hasUnread: boolean;
}

/** The elements of the plans of care that can be read. */
export const planElements = oncePerChart((facts): PlanRead => {
  const all = papersOf(facts, 'plan-of-care');
  const plans = all.filter(isReadable);
  return {
    plans,
    hasUnread: all.length > plans.length,
    elements: ELEMENTS.map((element) => ({ id: element.id, name: element.name, at: elementIn(facts, element, plans) })),
  };
});

function elementIn(facts: Facts, { id, label, words }: Element, plans: readonly Paper[]): Evidence | undefined {
  for (const paper of plans) {
    for (const found of paper.text.matchAll(label)) {
      const start = found.index;
      const end = start + found[0].length;
      if (hasValue(paper.text, start, end)) return inPaper(paper, { start, end, text: found[0] });
    }
    for (const found of words ? paper.text.matchAll(words) : []) {
      const start = found.index;
      return inPaper(paper, { start, end: start + found[0].length, text: found[0] });
    }
  }
  const [goal] = facts.chart.goals ?? [];
  if (id === 'goals' && goal) return facts.at('goal', goal.text, '/goals/0');
  return undefined;
}

/** Between a label and its colon: `Prognosis (loc. 20):`, `Mental status today:`. */
const TO_COLON = /^[^:\n.;]{0,60}?:/;
/** The same, or the close of a heading: `== Mental status / cognition ==`. */
const TO_VALUE = /^[^:=\n.;]{0,60}?(?::|={2})/;
/** Before a label that has no colon: the start of its line, or a number of the form. */
const AT_START = /(?:^|\n)[ \t*#•=|[-]*(?:\d{1,2}[.)]?\s*)?(?:[A-Z][A-Za-z]+ )?$/;
/** The next box or heading of the form: `21. Orders for Discipline`, `== Orders ==`. */
const NUMBERED = /^\s*(?:\d{1,2}\.?[A-Z]?[.)]\s|={2,}|\*{2}|#{1,6} )/;
/** The next label on the same line. */
const NEXT_LABEL = /(?:^|[\s;.])\p{Lu}[\p{L} ,/&()-]{2,45}:[\s\S]*$/u;

/**
 * Whether a match is a label with something behind it: on its line, or on the next one where that is no label itself.
 * Blanks to fill in (`____`) and boxes none of which is ticked are nothing.
 */
function hasValue(text: string, start: number, end: number): boolean {
  const [line = '', next = ''] = text.slice(end, end + 400).split('\n');
  const colon = TO_COLON.exec(line);
  if (!colon && !AT_START.test(text.slice(Math.max(0, start - 40), start))) return false;
  const value = line.slice(colon?.[0].length ?? 0).replace(NEXT_LABEL, '');
  if (isSaid(value)) return true;
  const isAlone = !/[\p{L}\d]/u.test(line.slice(colon?.[0].length ?? 0));
  return isAlone && isSaid(next) && !NUMBERED.test(next) && !/^[^:\n]{2,60}:/.test(next);
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
const LIMITS = /\b(?:functional|func\.?) (?:limit\w*|deficits?):[^.;\n]*/gi;

/**
 * A plan's text with the labels of its form and its functional limitations blanked, at the same length: "cognitive status:"
 * is no word of a patient's cognition.
 */
export function withoutLabels(text: string): string {
  const bare = text.replace(LIMITS, (words) => ' '.repeat(words.length));
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
