import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import { addsAndRemoves } from '../../../shared/rules/adds-and-removes.ts';
import type { ClassificationView } from '../../../shared/view.ts';
import type { PanelView } from '../../messages/view.ts';
import { Codes } from '../Codes.tsx';
import { isOfChecklist } from '../documentation/checklist.ts';
import { Findings } from '../Findings.tsx';
import { useDraft } from '../state/context.ts';
import { CopyList } from './CopyList.tsx';
import { FromDocumentsCard } from './FromDocuments.tsx';
import { fromDocuments } from './from-documents.ts';
import { PageNotes } from './PageNotes.tsx';
import { pageNotes } from './page-notes.ts';
import { placeFindings } from './placed-findings.ts';
import { Sequence } from './Sequence.tsx';
import { SetAside } from './SetAside.tsx';

/** The diagnoses in their order, what the rules say of them, and what was set aside with which reason. */
export function DiagnosesTab(props: { view: PanelView; chart: Chart; classification: ClassificationView }): ReactNode {
  const { view, chart, classification } = props;
  const { notLooked, partly } = classification;
  const set = useDraft().dismissed;
  const documents = fromDocuments(classification, set);
  const notes = pageNotes(view.pageNotes, set);
  const aside = [...documents.aside, ...notes.aside];
  // Those about the documentation alone stand in its own tab.
  const findings = classification.findings.filter((finding) => !isOfChecklist(finding));
  const { sequence, dismissed } = view;
  if (!sequence || sequence.cards.length === 0) {
    return (
      <>
        <Codes said={view.codes} chart={chart} />
        <Findings findings={findings} />
        <FromDocumentsCard found={documents} />
        <PageNotes notes={notes.open} />
        <SetAside dismissed={dismissed} also={aside} notLooked={notLooked} partly={partly} />
      </>
    );
  }
  const { others } = placeFindings(findings, sequence.cards);
  const placed = findings.length - others.length;
  return (
    <>
      <p className="asks">{asksWords(addsAndRemoves(classification.findings, documents.codes.length + notes.codes))}</p>
      <Sequence sequence={sequence} findings={findings} codes={view.codes ?? []}>
        <CopyList chart={chart} sequence={sequence} dismissed={dismissed} />
      </Sequence>
      <Findings
        findings={others}
        title={placed > 0 ? 'Other findings' : 'Findings'}
        {...(placed > 0 ? { none: `None beside the ${placed} on the cards above.` } : {})}
      />
      <FromDocumentsCard found={documents} />
      <PageNotes notes={notes.open} />
      <SetAside dismissed={dismissed} also={aside} notLooked={notLooked} partly={partly} />
    </>
  );
}

/** Over-coding and under-coding in one line, with the same weight (compliance.md E6). */
function asksWords({ add, remove, replace }: ReturnType<typeof addsAndRemoves>): string {
  if (add + remove + replace === 0) return 'Nothing here asks to add, to remove or to replace a code.';
  const codes = (count: number): string => (count === 1 ? '1 code' : `${count} codes`);
  return `Findings and documents ask to add ${codes(add)}, to remove ${codes(remove)} and to replace ${codes(replace)}.`;
}
