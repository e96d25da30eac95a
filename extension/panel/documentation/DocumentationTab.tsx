import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { ChecklistItem } from '../../../shared/rules/documentation.ts';
import type { ClassificationView } from '../../../shared/view.ts';
import { capital } from '../../../shared/wording.ts';
import type { PanelView } from '../../messages/view.ts';
import { today } from '../../today.ts';
import { DOCUMENT_NAMES, needWords } from '../document-words.ts';
import { FindingList } from '../Findings.tsx';
import { PatientPage } from '../health-home/PatientPage.tsx';
import { Card, Disclosure, EvidenceList } from '../parts.tsx';
import { AddDocuments } from './AddDocuments.tsx';
import { type Checked, checklist, documentKinds, type KindLooked, type Outcome } from './checklist.ts';
import { DocumentItem } from './DocumentItem.tsx';

/** What was looked for in the documentation, with what outcome and where; and the way to hand in more of it. */
export function DocumentationTab(props: {
  chart: Chart;
  view: PanelView;
  classification: ClassificationView;
}): ReactNode {
  const { chart, view, classification } = props;
  const checks = checklist(chart, classification, view.dismissed);
  return (
    <>
      <Card title="Documents">
        <ul className="checklist">
          {documentKinds(chart).map((kind) => (
            <Kind key={kind.type} kind={kind} />
          ))}
        </ul>
        <AddDocuments patient={chart.patient} />
      </Card>
      {checks.length > 0 && (
        <Card title="What the documentation has to hold">
          <ul className="checklist">
            {checks.map((check) => (
              <Check key={check.rule} check={check} />
            ))}
          </ul>
        </Card>
      )}
      {!view.healthHome && <PatientPage chart={chart} asOf={today()} revealed={false} />}
    </>
  );
}

/** Outcomes in words and line, never in colour alone. */
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  found: 'found',
  'not found': 'looked for, not found',
  'not looked for': 'not looked for',
  unreadable: 'attached, unreadable',
  dismissed: 'dismissed, with reason',
  off: 'rule is off',
};

function Kind({ kind: { type, outcome, documents } }: { kind: KindLooked }): ReactNode {
  return (
    <li>
      <Line name={capital(DOCUMENT_NAMES[type])} outcome={outcome} />
      {documents.length > 0 && (
        <ul className="documents">
          {documents.map(({ id, document }) => (
            <DocumentItem key={id} id={id} document={document} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Check({ check: { rule, name, items, outcome, findings, missing } }: { check: Checked }): ReactNode {
  return (
    <li>
      <div className="check-line">
        <h3>
          <span className="code-position">{rule}</span> {name}
        </h3>{' '}
        {outcome && <OutcomeMark outcome={outcome} />}
      </div>
      {items.length > 0 && (
        <ul className="elements">
          {items.map((item) => (
            <Element key={item.id} item={item} />
          ))}
        </ul>
      )}
      {outcome && missing.length > 0 && <p className="where">{missingWords(outcome, missing)}</p>}
      {findings.length > 0 && <FindingList findings={findings} level={4} />}
    </li>
  );
}

/** One element: its outcome, and where it stands or was looked for. */
function Element({ item: { item, state, evidence } }: { item: ChecklistItem }): ReactNode {
  return (
    <li>
      <Line name={item} outcome={state} />
      {evidence.length > 0 && (
        <Disclosure label={state === 'found' ? 'where it stands' : 'where it was looked for'}>
          <EvidenceList because={evidence} />
        </Disclosure>
      )}
    </li>
  );
}

function missingWords(outcome: Outcome, missing: readonly string[]): string {
  return outcome === 'off' ? missing.join(', ').replace(/^off: /, '') : `needs ${missing.map(needWords).join(', ')}`;
}

function Line({ name, outcome }: { name: string; outcome: Outcome }): ReactNode {
  return (
    <p className="check-line">
      <span>{name}</span> <OutcomeMark outcome={outcome} />
    </p>
  );
}

function OutcomeMark({ outcome }: { outcome: Outcome }): ReactNode {
  return <b className={`outcome outcome-${outcome.replaceAll(' ', '-')}`}>{OUTCOMES[outcome]}</b>;
}
