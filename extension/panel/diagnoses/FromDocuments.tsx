import type { ReactNode } from 'react';
import { FINDINGS_ID } from '../Finding.tsx';
import { Card, InDocument } from '../parts.tsx';
import { ReasonButton, type ReasonedAct, ReasonForm } from '../ReasonForm.tsx';
import { ACTS } from '../words.ts';
import { Add } from './Add.tsx';
import type { Asked, FromDocuments, SuggestedCode } from './from-documents.ts';

/**
 * Codes that documents support and the list has not, and what documents leave to be asked: each with the words that it
 * rests on. Nothing is added from here; who codes decides (compliance.md E5).
 */
export function FromDocumentsCard({ found: { codes, questions } }: { found: FromDocuments }): ReactNode {
  if (codes.length === 0 && questions.length === 0) return null;
  return (
    <Card title="In documents, not in the list">
      <ul className="findings">
        {codes.map((one) => (
          <Suggested key={one.key} one={one} />
        ))}
        {questions.map((one) => (
          <Question key={one.key} one={one} />
        ))}
      </ul>
    </Card>
  );
}

function Suggested({ one: { key, code, title, missing, places } }: { one: SuggestedCode }): ReactNode {
  return (
    <li>
      <h3>
        <b>{code}</b> {title}
      </h3>
      {missing.length > 0 && <p className="where">not said: {missing.join(', ')}</p>}
      <Where places={places} />
      <Add of={key} code={code} />
      <Dismiss act={dismissal(key, code)} />
    </li>
  );
}

function Question({ one: { key, kind, say, places } }: { one: Asked }): ReactNode {
  return (
    <li className="noted">
      <p className="where">
        <b>{ACTS[kind]}</b>
      </p>
      <p>{say}</p>
      <Where places={places} />
      <Dismiss act={dismissal(key, say)} />
    </li>
  );
}

/** The documents, each with its words marked. */
function Where({ places }: { places: SuggestedCode['places'] }): ReactNode {
  return [...Map.groupBy(places, ({ document }) => document)].map(([document, marks]) => (
    <div key={document}>
      {[...new Set(marks.map(({ text }) => text))].map((words) => (
        <span key={words} className="quote">
          “{words}”{' '}
        </span>
      ))}
      <InDocument doc={document} marks={marks} />
    </div>
  ));
}

/** The button that dismisses a suggestion, with the reason that is asked for. */
export function Dismiss({ act }: { act: ReasonedAct }): ReactNode {
  return (
    <>
      <p className="finding-acts">
        <ReasonButton act={act} />
      </p>
      <ReasonForm act={act} after={() => document.getElementById(FINDINGS_ID)?.focus()} />
    </>
  );
}

/** Dismissing a suggestion or question, with a reason. */
export function dismissal(key: string, about: string): ReasonedAct {
  return {
    deed: 'dismissed',
    key,
    open: 'dismiss, with reason',
    about,
    question: 'Why does this not hold here?',
    submit: 'Dismiss',
    said: `${about}: dismissed. It stands under “Dismissed”, where it can be taken back.`,
  };
}
