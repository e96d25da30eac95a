import type { Evidence } from '../../chart/evidence.ts';
import { allIn } from '../../narrative/reading/find.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { notesOfAssessment } from '../papers/assessed-visit.ts';
import { perhapsOfProviders } from '../papers/statements.ts';
import { usesOf } from './drug-indications.ts';
import { type DrugLine, drugLines } from './medication-lines.ts';

/** One drug of the chart, as written, with where it stands. */
export interface Drug {
  text: string;
  at: Evidence;
}

/** Statuses of a record's medication that is no longer, or not yet, taken. */
const NOT_TAKEN: ReadonlySet<string> = new Set([
  'stopped',
  'completed',
  'cancelled',
  'entered-in-error',
  'on-hold',
  'draft',
  'not-taken',
  'unknown',
]);

/** Documents that list drugs, those that are nearest to the home first. */
const LISTS = ['medication-list', 'plan-of-care', 'discharge-summary'] as const;
type ListType = (typeof LISTS)[number];

interface Drugs {
  drugs: Drug[];
  source: 'record' | ListType;
}

/**
 * The drugs that the patient takes: the record's, else those of the newest readable medication list, else of the newest plan
 * of care, which has to hold all (42 CFR 484.60(a)(2)), else those with which a hospital discharged the patient. Each once.
 * `undefined`: the chart holds none of them.
 */
export const drugsOf = oncePerChart((facts): Drugs | undefined => {
  const { medications } = facts.chart;
  if (medications !== undefined) {
    const day = facts.assessment.completed?.value ?? facts.day ?? '';
    const taken = medications.flatMap(({ text, status, end }, i): Drug[] => {
      if (status !== undefined && NOT_TAKEN.has(status)) return [];
      if (end !== undefined && end < day) return [];
      return [{ text, at: facts.at('medication', text, `/medications/${i}`) }];
    });
    return { drugs: once(taken), source: 'record' };
  }
  return drugsIn(facts, 'medication-list') ?? drugsIn(facts, 'plan-of-care') ?? dischargeDrugs(facts);
});

/** The drugs with which the newest discharge summary sends the patient home; `undefined`: none is listed. */
export const dischargeDrugs = oncePerChart((facts): Drugs | undefined => drugsIn(facts, 'discharge-summary'));

/** The drugs of the newest document of a kind; where it is no list of drugs alone, those under its heading. */
function drugsIn(facts: Facts, type: ListType): Drugs | undefined {
  // They stand by date.
  const newest = facts.papers.findLast((paper) => paper.type === type && paper.state === 'read');
  if (!newest) return undefined;
  const parts =
    type === 'medication-list' ? [{ start: 0, end: newest.text.length }] : medicationSections(facts, newest);
  const drugs = parts.flatMap(({ start, end }) => drugLines(newest.text, start, end));
  const taken = type === 'discharge-summary' ? sentHomeWith(newest, drugs) : drugs;
  return taken.length > 0 ? { drugs: once(taken.map((one) => inList(newest.id, one))), source: type } : undefined;
}

/** `STOP taking:` over a line, `(held)` or `stopped 1/5` in it; what was given only at the hospital is not sent home. */
const STOP = /\b(?:stop(?:ped|s)?(?: taking)?|discontinued?|d\/c['’]?d|hold|held|do not (?:take|resume))\b/i;
const ELSEWHERE = /\b(?:inpatient|hospital|admission|prior to|pre-?admission)\b/i;
/** A line that ends in a colon heads what follows it. */
const HEADING = /^[^\S\n]*\S[^\n]{0,60}:[^\S\n]*$/gm;

/** Drugs of a discharge summary, in the order of the text, that the patient takes at home. */
function sentHomeWith({ text }: Paper, drugs: readonly DrugLine[]): DrugLine[] {
  const headings = allIn(text, HEADING);
  let next = 0;
  return drugs.filter(({ start, text: drug }) => {
    while ((headings[next]?.index ?? Number.POSITIVE_INFINITY) < start) next++;
    const [heading = ''] = headings[next - 1] ?? [];
    return !STOP.test(drug) && !STOP.test(heading) && !ELSEWHERE.test(heading);
  });
}

/** Where a document holds the medications: its sentences under that heading, those that touch as one. */
function medicationSections(facts: Facts, paper: Paper): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const { section, start, end } of facts.reading(paper).sentences) {
    if (section.name !== 'medications') continue;
    const last = parts.at(-1);
    if (last && paper.text.slice(last.end, start).trim() === '') last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

function inList(doc: string, { start, end, text }: DrugLine): Drug {
  return { text, at: { what: 'medication', value: text, at: { kind: 'document', doc, start, end } } };
}

/** What a running order begins with: "continue metformin 500 mg BID, lisinopril 10 mg daily". */
const ORDER =
  /\b(?:continue[sd]?|continuing|resume[sd]?|restart(?:ed|s)?|start(?:ed|s)?|takes?|taking|(?:discharged?|home|remains?|maintained) (?:on|with))\b/i;
/** What is given for some days, perhaps, or was given elsewhere tells nothing of what the patient takes. */
const FOR_NOW =
  /\b(?:if|when|unless|consider\w*|may|might|would|could|should|plan(?:s|ned)? to|prn|inpatient|hospital|admission|in the ed|until|through|x ?\d+ ?d(?:ays?)?|for \d+ (?:more )?(?:days?|doses?|weeks?))\b/i;
const A_DOSE = /\d\s*(?:mg|mcg|g|gm|units?|u|iu|ml|meq|puffs?|tabs?|tablets?|caps?|capsules?|%)(?![\p{L}\d])/iu;

/**
 * Drugs that stand in running orders of providers, with a dose, where the chart has no list of any: known drugs only, since a word with
 * a dose may be anything.
 */
export const orderedDrugs = oncePerChart((facts): Drug[] => {
  const found = perhapsOfProviders(facts).flatMap((paper) =>
    facts.reading(paper).sentences.flatMap(({ start, end }): Drug[] => {
      const sentence = paper.text.slice(start, end);
      const order = ORDER.exec(sentence);
      if (!order || STOP.test(sentence) || FOR_NOW.test(sentence)) return [];
      const from = start + order.index + order[0].length;
      return partsWithDose(paper.text.slice(from, end), from).map((one) => inList(paper.id, one));
    }),
  );
  return once(found);
});

/**
 * Known drugs with a dose that a clinician's note of the days of the assessment has among what is taken, where the chart has no list of
 * any: `Takes Eliquis 5 mg BID`, `Current meds: …`.
 */
export const visitDrugs = oncePerChart((facts): Drug[] => {
  if (drugsOf(facts)) return [];
  const found = notesOfAssessment(facts).flatMap((paper) =>
    facts.reading(paper).sentences.flatMap(({ start, end }): Drug[] => {
      const sentence = paper.text.slice(start, end);
      const taken = TAKEN.exec(sentence);
      if (!taken || STOP.test(sentence) || FOR_NOW.test(sentence)) return [];
      const from = start + taken.index + taken[0].length;
      return partsWithDose(paper.text.slice(from, end), from).map((one) => inList(paper.id, one));
    }),
  );
  return once(found);
});

const TAKEN =
  /\b(?:takes?|taking|remains? on|(?:current|home|active) (?:meds?|medications?)(?: \w+){0,4}?:|(?:meds?|medications?)(?: (?:reviewed|reconciled|include))(?: \w+){0,3}?:?|self-?injects?|self-?administers?|(?:draws? up|gives?|injects?|administers?)(?: and (?:gives?|injects?|administers?))? (?:his|her) own)/i;

/** Parts of an order between commas, semicolons and "and" that hold a known drug and its dose. */
function partsWithDose(text: string, from: number): DrugLine[] {
  const parts: DrugLine[] = [];
  let start = 0;
  for (const { 0: mark, index } of [...allIn(text, BETWEEN_DRUGS), { 0: '', index: text.length }]) {
    const part = text.slice(start, index).trim();
    const at = from + start + (text.slice(start, index).length - text.slice(start, index).trimStart().length);
    if (A_DOSE.test(part) && usesOf(part).length > 0) parts.push({ start: at, end: at + part.length, text: part });
    start = index + mark.length;
  }
  return parts;
}

const BETWEEN_DRUGS = /,(?!\d)|;|\n|\band\b/gi;

/** Words that begin the names of several drugs: two insulins are two. */
const FIRST_OF_SEVERAL = /^(?:insulin|vitamin|calcium|sodium|potassium|magnesium|ferrous|oxygen|eye|ophthalmic)$/;

/** A drug that stands twice, with another dose or refill, is one drug: told by its first word. */
function once(drugs: readonly Drug[]): Drug[] {
  const seen = new Set<string>();
  return drugs.filter(({ text }) => {
    const [first = '', second = ''] = text.trim().toLowerCase().replace(/\s+/g, ' ').split(/[ ,(]/);
    const name = FIRST_OF_SEVERAL.test(first) ? `${first} ${second}` : first;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
