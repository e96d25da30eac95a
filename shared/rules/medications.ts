import type { Evidence } from '../chart/evidence.ts';
import { allIn } from '../narrative/reading/find.ts';
import type { Facts, Paper } from './facts.ts';
import { type DrugLine, drugLines } from './medication-lines.ts';
import { oncePerChart } from './once-per-chart.ts';

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

/** A drug that stands twice, with another dose or refill, is one drug: told by its first word. */
function once(drugs: readonly Drug[]): Drug[] {
  const seen = new Set<string>();
  return drugs.filter(({ text }) => {
    const name = text.trim().toLowerCase().replace(/\s+/g, ' ').split(/[ ,(]/)[0] ?? '';
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
