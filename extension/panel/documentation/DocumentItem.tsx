import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import { DocumentText } from '../DocumentText.tsx';
import { documentWords } from '../document-words.ts';
import { Disclosure } from '../parts.tsx';
import { useSay } from '../Say.tsx';
import { useActs, useDraft } from '../state/context.ts';
import { isReadable } from './checklist.ts';
import { PendingForm } from './PendingForm.tsx';
import { correcting, without } from './pending-documents.ts';

/** One document of the chart: what it is, where it came from, its text; one that came in here can be corrected and taken out. */
export function DocumentItem({
  id,
  document,
}: {
  id: string;
  document: NonNullable<Chart['documents']>[number];
}): ReactNode {
  const { type } = useActs();
  const draft = useDraft();
  const say = useSay();
  const isOurs = draft.documents?.some((one) => one.id === id) ?? false;
  const correction = isOurs ? draft.pending?.find((one) => one.id === id) : undefined;
  const words = documentWords(document);
  const remove = (): void => {
    type(without(draft, id));
    say(`Removed: ${words}`);
  };
  return (
    <li>
      <p>
        {words}
        {document.title && <span className="where"> · {document.title}</span>}
        <span className="where"> · {isOurs ? 'from you' : 'from the record'}</span>
        {!isReadable(document) && <b> · unreadable here</b>}
      </p>
      {isReadable(document) && document.text !== undefined && (
        <Disclosure label={`read the ${words}`}>
          <DocumentText text={document.text} marks={[]} name={words} />
        </Disclosure>
      )}
      {correction && <PendingForm pending={correction} />}
      {isOurs && !correction && (
        <p className="buttons">
          <button
            type="button"
            className="link"
            aria-label={`correct: ${words}`}
            onClick={() => type(correcting(draft, id))}
          >
            correct
          </button>
          <button type="button" className="link" aria-label={`remove: ${words}`} onClick={remove}>
            remove
          </button>
        </p>
      )}
    </li>
  );
}
