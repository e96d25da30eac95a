import { type Chart, DOCUMENT_TYPES, type DocumentType } from '../../../shared/chart/chart.ts';
import type { ChecklistItem, ItemState } from '../../../shared/rules/documentation.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { ClassificationView } from '../../../shared/view.ts';
import type { Dismissed } from '../../messages/view.ts';
import { typesWanted } from '../document-words.ts';

/**
 * What the documentation was searched for, and with what outcome. Four outcomes that are not to be mixed up: found, looked
 * for and not found, not looked for, and attached but unreadable (a scan is never "not found").
 */
export type Outcome = ItemState | 'dismissed' | 'off';

type Document = NonNullable<Chart['documents']>[number];

/** A kind of document, and which of it are attached. */
export interface KindLooked {
  type: DocumentType;
  outcome: Outcome;
  documents: readonly { id: string; document: Document }[];
}

/** Kinds that a home health record is expected to hold; others are listed where there are any. */
const EXPECTED: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'face-to-face',
  'plan-of-care',
  'order',
  'visit-note',
]);
/** FHIR types that hold documents: where one was searched, "none" means not found. */
const SEARCHED = ['DocumentReference', 'Composition'];

/** Each kind of document: attached, attached but unreadable, looked for and not found, or not looked for. */
export function documentKinds(chart: Chart): KindLooked[] {
  const all = (chart.documents ?? []).map((document, i) => ({ id: document.id ?? String(i), document }));
  const wasSearched = SEARCHED.some((type) => chart.looked.includes(type));
  return DOCUMENT_TYPES.flatMap((type): KindLooked[] => {
    const documents = all.filter(({ document }) => document.type === type);
    if (documents.length === 0 && !EXPECTED.has(type)) return [];
    if (documents.some(({ document }) => isReadable(document))) return [{ type, outcome: 'found', documents }];
    if (documents.length > 0) return [{ type, outcome: 'unreadable', documents }];
    return [{ type, outcome: wasSearched ? 'not found' : 'not looked for', documents }];
  });
}

/** A document whose text is here. */
export function isReadable({ text, state }: Document): boolean {
  return text !== undefined && state !== 'unreadable';
}

/** What the documentation has to hold by one rule: its elements where the rule has some, and what it says. */
export interface Checked {
  rule: string;
  name: string;
  /** Each element with where it was found or looked for. */
  items: readonly ChecklistItem[];
  /** Of the whole, where it has no elements or did not run. */
  outcome?: Outcome;
  findings: readonly Finding[];
  /** Facts without which it was not looked for, or why the rule is off. */
  missing: readonly string[];
}

/** The documentation rules (coding-rules.md, EL and DC), as a checklist calls them. */
const NAMES: Readonly<Record<string, string>> = {
  EL01: 'Face-to-face encounter in time',
  EL02: 'Face-to-face encounter: its note, and the primary reason for home care',
  EL03: 'Face-to-face encounter: who performed it',
  EL04: 'Homebound status, both criteria',
  EL05: 'Skilled need for each discipline, measurable goals',
  EL06: 'Elements of the plan of care',
  EL07: 'Plan of care signed and dated; recertification estimate',
  EL08: 'The same diagnoses in OASIS, plan of care, claim and face-to-face note',
  EL09: 'Each other diagnosis addressed in the plan of care',
  DC13: 'Visit note: symptom, response, follow-up',
  DC14: 'Visit notes not copied from the visit before',
};

/** Whether a finding's place is the checklist of the documentation. */
export function isOfChecklist({ rule }: Pick<Finding, 'rule'>): boolean {
  return Object.hasOwn(NAMES, rule);
}

/**
 * The checklist: by rule, what was found of it and what the rule says. A rule that is off, or is not there yet, has no
 * elements; where something was dismissed, what is left is not thereby found.
 */
export function checklist(
  chart: Chart,
  classification: Pick<ClassificationView, 'findings' | 'looked' | 'notLooked' | 'documentation'>,
  dismissed: readonly Dismissed[] = [],
): Checked[] {
  const { findings, looked, notLooked, documentation } = classification;
  return Object.entries(NAMES).flatMap(([rule, name]): Checked[] => {
    const unmet = notLooked.find((one) => one.rule === rule);
    const mine = findings.filter((one) => one.rule === rule);
    const items = documentation.filter((one) => one.rule === rule);
    const base = { rule, name, findings: mine, missing: unmet?.missing ?? [] };
    if (unmet?.missing[0]?.startsWith('off: ')) return [{ ...base, items: [], outcome: 'off' }];
    if (items.length > 0) return [{ ...base, items }];
    if (unmet) {
      const outcome = isUnreadable(chart, unmet.missing) ? 'unreadable' : 'not looked for';
      return [{ ...base, items, outcome }];
    }
    if (!looked.includes(rule)) return [];
    const wasDismissed = dismissed.some(({ finding }) => finding.rule === rule);
    const outcome = mine.length > 0 ? 'not found' : wasDismissed ? 'dismissed' : 'found';
    return [{ ...base, items, outcome }];
  });
}

/** Whether what a rule had no readable document of is attached all the same. */
function isUnreadable(chart: Chart, missing: readonly string[]): boolean {
  const attached = (chart.documents ?? []).filter((document) => !isReadable(document));
  return missing.some((words) => {
    if (words === 'readable documents') return attached.length > 0;
    return attached.some(({ type }) => typesWanted(words)?.includes(type));
  });
}
