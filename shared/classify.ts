import type { Chart } from './chart/chart.ts';
import type { Day } from './chart/day.ts';
import type { EditionUsed, Kind } from './editions/edition.ts';
import { cite, type Editions } from './editions/editions.ts';
import type { HealthHome } from './health-home/answer.ts';
import { healthHomeOf } from './health-home/health-home.ts';
import type { Readings } from './narrative/readings.ts';
import { quotedAsGiven } from './narrative/suggest.ts';
import type { Question, Suggestion } from './narrative/suggestion.ts';
import { termsPack } from './narrative/terms/lexicon.ts';
import { group } from './pdgm/group.ts';
import type { Grouping } from './pdgm/grouping.ts';
import type { Note, Unsettled } from './pdgm/notes.ts';
import { checkFacts } from './rules/check.ts';
import type { ChecklistItem } from './rules/documentation.ts';
import { Facts } from './rules/facts.ts';
import type { Finding } from './rules/finding.ts';
import { RULES } from './rules/index.ts';
import type { Policy } from './rules/policy.ts';

/** The tables that {@link classify} reads. Every door opens these, so that its answer has the bytes of the others. */
export const CLASSIFY_KINDS: readonly Kind[] = [
  'icd10cm-codes',
  'icd10cm-notes',
  'narrative-terms',
  'oasis',
  'pdgm-grouper',
  'pdgm-payment',
];

/** What a caller may say beside the chart. No clock and no role: a role is a view of the answer, applied at the door. */
export interface ClassifyOptions {
  /** Adds the payment preview to the grouping (compliance.md E3: only where a caller may see it). */
  payment?: boolean;
  /** Rules off or of another severity, with reasons; payers that pay by PDGM. */
  policy?: Policy;
  /** Adds the answer for the Health Home profile of this id, masked. */
  profile?: string;
  /** What was read of documents before: a caller that asks about the same ones again hands in the same object. */
  readings?: Readings;
  /** The day that the profile is asked for; absent: the last day of the chart's period. */
  asOf?: Day;
}

/** The answer, and the editions that gave it. Equal inputs give equal bytes, pack hashes included. */
export interface Classification {
  grouping: Grouping;
  /** The open points of pdgm.md section 12 that touched the grouping, and which part. */
  unsettled: Unsettled[];
  /** What was read and not used, or assumed. */
  notes: Note[];
  findings: Finding[];
  /** Codes that the documents support and the chart has not, by document in the order of the chart, then by evidence. */
  suggestions: InDocument<Suggestion>[];
  /** What the documents leave to be asked, and of whom. */
  questions: InDocument<Question>[];
  /** Codes of the rules that ran. */
  looked: string[];
  /** Rules that did not run, and the facts that were not there or why they do not apply. */
  notLooked: { rule: string; missing: string[] }[];
  /** Rules that ran on a part of what they look at, and the facts that were not there for the rest. */
  partly: { rule: string; missing: string[] }[];
  /** What the documentation of the period has to hold, and where each of it was found or looked for (EL-01…EL-09). */
  documentation: ChecklistItem[];
  /** Where a profile was asked for; masked (compliance.md section 6). */
  healthHome?: HealthHome;
  editions: EditionUsed[];
}

/** With the document that its spans are offsets into. */
export type InDocument<T> = T & { document: string };

/**
 * The one function: a chart and the dated tables in, everything Lintel says of it out. Pure.
 * Never throws on a chart that has the Chart's shape.
 */
export function classify(chart: Chart, editions: Editions, options: ClassifyOptions = {}): Classification {
  return classified(chart, editions, options).classification;
}

/** The same with the facts that it rests on, for a caller that goes on reading them: each document is read once. */
export function classified(
  chart: Chart,
  editions: Editions,
  options: ClassifyOptions = {},
): { classification: Classification; facts: Facts } {
  const { grouping, unsettled, notes, editions: used } = group(chart, editions, options);
  const facts = new Facts(chart, editions, grouping, options.readings);
  const checked = checkFacts(facts, RULES, options.policy);
  const given = [...facts.papers].sort((a, b) => a.place - b.place);
  const suggested = given.map((paper) => ({ paper, ...quotedAsGiven(facts.reading(paper), facts.suggested(paper)) }));
  const program =
    options.profile === undefined ? undefined : healthHomeOf(chart, editions, options.profile, options.asOf);
  const read = suggested.some(({ paper }) => paper.state === 'read') ? termsPack(editions) : undefined;
  const classification: Classification = {
    grouping,
    unsettled,
    notes,
    findings: checked.findings,
    suggestions: suggested.flatMap(({ paper, suggestions }) =>
      suggestions.map((one) => ({ ...one, document: paper.id })),
    ),
    questions: suggested.flatMap(({ paper, questions }) => questions.map((one) => ({ ...one, document: paper.id }))),
    looked: checked.looked,
    notLooked: checked.notLooked,
    partly: checked.partly,
    documentation: checked.documentation,
    ...(program ? { healthHome: program.healthHome } : {}),
    editions: merged(used, [...checked.editions, ...(read ? [cite(read)] : []), ...(program?.editions ?? [])]),
  };
  return { classification, facts };
}

/** Editions that several steps used, each once. */
function merged(first: readonly EditionUsed[], second: readonly EditionUsed[]): EditionUsed[] {
  const held = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !held.has(id))];
}
