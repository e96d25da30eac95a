import type { Chart } from '../../chart/chart.ts';
import { given, listed } from '../../chart/given.ts';
import { recordSource } from '../../chart/record-source.ts';
import type { Content } from '../content.ts';
import { documentType } from '../document-type.ts';
import type { CdaHeader } from './header.ts';

type Document = NonNullable<Chart['documents']>[number];

/** What a clinical document says of itself, as a document of a chart has it. */
export function documentAsWritten({ id, type, title, date, author, security }: CdaHeader): Document {
  return {
    ...given('id', id),
    type: documentType([type], title),
    ...given('date', date),
    ...given('author', author),
    ...given('title', title),
    ...listed('codes', type.coding),
    ...listed('security', security),
  };
}

/**
 * A clinical document that comes by itself as a chart: whom it is about, and its words. Its coded entries are not read.
 * @param content as `readContent` gave it, with its header
 */
export function chartOfCda(
  content: Content & { state: 'read' },
  about: CdaHeader,
): { chart: Chart; reported: { at: string; say: string }[] } {
  const at = (path: string) => recordSource(`/ClinicalDocument/${path}`);
  const document: Document = { ...documentAsWritten(about), text: content.text, state: 'read' };
  const chart: Chart = {
    chart: 1,
    ...given('id', about.id),
    ...given('patient', about.patient),
    diagnoses: [],
    oasis: {},
    documents: [document],
    looked: [],
    conflicts: [],
    sources: {
      ...(about.patient === undefined ? {} : { '/patient': at('recordTarget') }),
      '/documents/0': at('component'),
    },
  };
  return { chart, reported: (content.notes ?? []).map((say) => ({ at: '/ClinicalDocument', say })) };
}
