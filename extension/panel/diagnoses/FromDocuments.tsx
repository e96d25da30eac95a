import type { ReactNode } from 'react';
import { ACTS } from '../../words.ts';
import { Card, InDocument } from '../parts.tsx';
import type { Asked, FromDocuments, SuggestedCode } from './from-documents.ts';
import { Dismiss, dismissal, Suggested } from './Suggested.tsx';

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
          <Suggested key={one.key} one={one}>
            <Where places={one.places} />
          </Suggested>
        ))}
        {questions.map((one) => (
          <Question key={one.key} one={one} />
        ))}
      </ul>
    </Card>
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
