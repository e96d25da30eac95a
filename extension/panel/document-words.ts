import { AUTHOR_ROLES, type AuthorRole, type Chart, type DocumentType } from '../../shared/chart/chart.ts';
import { dayWords } from './days.ts';

type Document = NonNullable<Chart['documents']>[number];

/** Kinds of documents, as people call them. */
export const DOCUMENT_NAMES: Readonly<Record<DocumentType, string>> = {
  'progress-note': 'progress note',
  'visit-note': 'visit note',
  'history-and-physical': 'history and physical',
  'discharge-summary': 'discharge summary',
  referral: 'referral',
  'face-to-face': 'face-to-face encounter note',
  'plan-of-care': 'plan of care',
  order: 'order',
  'medication-list': 'medication list',
  lab: 'lab result',
  imaging: 'imaging report',
  'therapy-evaluation': 'therapy evaluation',
  'wound-note': 'wound note',
  'social-work-note': 'social work note',
  other: 'other document',
};

/** Who may have written a document, as a choice. */
export const AUTHORS: readonly { role: AuthorRole; name: string }[] = AUTHOR_ROLES.map((role) => ({
  role,
  name: role === 'other' ? 'someone else' : role === 'LAB' ? 'laboratory' : role,
}));

/** `discharge summary, 5 Nov 2026, MD`: what is not known is said. */
export function documentWords({ type, date, author }: Document): string {
  const writer = AUTHORS.find(({ role }) => role === author)?.name ?? 'author not stated';
  return [DOCUMENT_NAMES[type], date ? dayWords(date) : 'no date', writer].join(', ');
}

/** Documents that a rule wants of one of some kinds, as a rule says it (shared/rules/needs.ts): the kinds; else nothing. */
export function typesWanted(need: string): string[] | undefined {
  return /^documents of type (.+)$/.exec(need)?.[1]?.split(' or ');
}

/** What a rule would have had to know, for a person: documents and facts by the names that they have in the panel. */
export function needWords(need: string): string {
  const types = typesWanted(need);
  if (types)
    return types.map((type) => (DOCUMENT_NAMES as Readonly<Record<string, string>>)[type] ?? type).join(' or ');
  return FACTS_WANTED[need] ?? need;
}

const FACTS_WANTED: Readonly<Record<string, string>> = {
  statedHipps: 'the EHR’s HIPPS',
  'principal diagnosis': 'primary diagnosis (M1021)',
};

/** The document that evidence names, and how it names it. */
export function documentOf(documents: Chart['documents'], id: string): Document | undefined {
  return documents?.find((one, i) => (one.id ?? String(i)) === id);
}
