import type { Chart } from '../chart/chart.ts';
import type { Source } from '../chart/evidence.ts';
import { drugsOf } from './drugs/medications.ts';
import type { Facts } from './facts.ts';
import type { Need } from './need.ts';
import { notesOfAssessment } from './papers/assessed-visit.ts';
import { isReadable, perhapsOfProviders } from './papers/statements.ts';

/** Why a need is not met, in words; `undefined`: it is met. Rules have needs in common: each is looked for once. */
export function lacksOf(facts: Facts): (need: Need) => string | undefined {
  /** The empty text: the need is met. */
  const held = new Map<Need, string>();
  return (need) => {
    const known = held.get(need);
    if (known !== undefined) return known || undefined;
    const found = lackOf(facts, need);
    held.set(need, found ?? '');
    return found;
  };
}

function lackOf(facts: Facts, need: Need): string | undefined {
  if (need.startsWith('oasis:')) {
    const items = need.slice(6).split('|');
    return items.some((item) => facts.answers.has(item)) ? undefined : items.join(' or ');
  }
  if (need.startsWith('fact:'))
    return facts.chart[need.slice(5) as keyof Chart] === undefined ? need.slice(5) : undefined;
  if (need.startsWith('document:')) {
    const types = need.slice(9).split('|');
    return facts.papers.some((paper) => types.includes(paper.type) && isReadable(paper))
      ? undefined
      : `documents of type ${types.join(' or ')}`;
  }
  const plain = PLAIN[need];
  return plain === undefined || plain.isMet(facts) ? undefined : plain.words;
}

/** The needs without a parameter: asked one at a time, since some open a table. */
const PLAIN: Record<string, { words: string; isMet: (facts: Facts) => boolean }> = {
  diagnoses: { words: 'diagnoses', isMet: ({ list }) => list.length > 0 },
  principal: { words: 'principal diagnosis', isMet: ({ principal }) => principal !== undefined },
  'principal-line': {
    words: 'principal diagnosis',
    isMet: ({ chart }) => chart.diagnoses.some(({ rank }) => rank === 1),
  },
  order: { words: 'the order of the diagnoses', isMet: ({ isOrdered }) => isOrdered },
  secondary: { words: 'the whole list of other diagnoses', isMet: ({ chart }) => chart.looked.includes('secondary') },
  from: { words: 'From date', isMet: ({ day }) => day !== undefined },
  codes: { words: 'ICD-10-CM codes of the From date', isMet: ({ codes }) => codes !== undefined },
  manifestations: {
    words: 'whether each code names a manifestation (no loaded table says it of one)',
    isMet: ({ codes, list }) =>
      codes !== undefined && list.every(({ code }) => codes.manifestation(code) !== undefined),
  },
  notes: { words: 'tabular notes of the From date', isMet: ({ notes }) => notes !== undefined },
  medications: { words: 'medications', isMet: (facts) => drugsOf(facts) !== undefined },
  'medications-told': {
    words: 'medications',
    isMet: (facts) => drugsOf(facts) !== undefined || perhapsOfProviders(facts).length > 0,
  },
  documents: { words: 'readable documents', isMet: ({ papers }) => papers.some(isReadable) },
  'page-and-record': { words: 'a page and a record of the same patient', isMet: ({ chart }) => hasBoth(chart) },
  'provider-documents': {
    words: 'readable documents of a provider',
    isMet: (facts) => perhapsOfProviders(facts).length > 0,
  },
  'assessed-visit': {
    words: 'readable notes of the days of the assessment',
    isMet: (facts) => notesOfAssessment(facts).length > 0,
  },
  'document-dates': {
    words: 'the date of each document',
    isMet: ({ papers }) => papers.every((paper) => !isReadable(paper) || paper.date !== undefined),
  },
  authors: {
    words: 'the author of each document',
    isMet: ({ papers }) => papers.every((paper) => !isReadable(paper) || paper.author !== undefined),
  },
  'principal-group': {
    words: 'whether the principal has a clinical group (no loaded table says it)',
    isMet: ({ grouping: { clinicalGroup, returnCode } }) =>
      clinicalGroup.determined || returnCode.determined || clinicalGroup.possible !== undefined,
  },
  'principal-flags': {
    words: 'all validity flags of the principal (a table that is not loaded decides)',
    isMet: ({ grouping: { clinicalGroup, returnCode } }) => clinicalGroup.determined || returnCode.determined,
  },
  'grouping:lupa': { words: 'the visit threshold of the period', isMet: ({ grouping }) => grouping.lupa.determined },
  'grouping:hipps': { words: 'the recalculated HIPPS code', isMet: ({ grouping }) => grouping.hipps.determined },
  oasis: { words: 'OASIS answers', isMet: ({ chart }) => Object.keys(chart.oasis).length > 0 },
  terms: {
    words: 'the terms that documents are read by',
    isMet: (facts) => !facts.papers.some(isReadable) || facts.lexicon !== undefined,
  },
  'start-of-care': {
    words: 'start of care (M0030)',
    isMet: ({ assessment }) => assessment.startOfCare !== undefined,
  },
  M0100: { words: 'M0100', isMet: ({ assessment }) => assessment.reason !== undefined },
  M0090: { words: 'M0090', isMet: ({ assessment }) => assessment.completed !== undefined },
  M1021: { words: 'M1021/M1023', isMet: ({ listed }) => listed.length > 0 },
};

/** Whether facts of a page and of a record met in this chart. */
function hasBoth({ conflicts, sources }: Chart): boolean {
  const kinds = new Set<Source['kind']>();
  for (const list of Object.values(sources)) for (const { kind } of list) kinds.add(kind);
  for (const { lost, stands } of conflicts) {
    kinds.add(lost.at.kind);
    if (stands) kinds.add(stands.at.kind);
  }
  return kinds.has('page') && (kinds.has('fhir') || kinds.has('record'));
}
