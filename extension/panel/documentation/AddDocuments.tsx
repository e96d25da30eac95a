import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import { type DocumentRead, readFile } from '../file-text.ts';
import { useSay } from '../Say.tsx';
import { useActs, useDraft } from '../state/context.ts';
import type { Draft } from '../state/entered.ts';
import { PendingForm } from './PendingForm.tsx';
import { begun } from './pending-documents.ts';
import { sortedFiles } from './sorted-files.ts';

/** Documents that the page and the record do not hold: pasted, chosen or dropped. They stay in this panel's memory. */
export function AddDocuments({ patient }: { patient: Chart['patient'] }): ReactNode {
  const { type, typeAfter, loadOasis, readPdf } = useActs();
  const draft = useDraft();
  const say = useSay();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const [fault, setFault] = useState<string>();
  // A correction stands at its document.
  const pending = (draft.pending ?? []).filter(({ id }) => !draft.documents?.some((one) => one.id === id));

  const take = async (files: readonly File[]): Promise<void> => {
    setFault(undefined);
    const read = Promise.all(files.map((file) => readFile(file, readPdf)));
    const sorted = read.then((all) => sortedFiles(all, patient));
    const isHere = await typeAfter(sorted, (now, { documents }) => withFiles(now, documents));
    if (!isHere) {
      say('Not taken: the page turned to something else meanwhile.');
      return;
    }
    const { documents, oasis, notes } = await sorted;
    if (notes.length > 0) setFault(notes.join('; '));
    if (documents.length === 1) say('One file taken: say what it is.');
    else if (documents.length > 1) say(`${documents.length} files taken: say what they are.`);
    const [only, ...more] = oasis;
    if (only === undefined) return;
    const answer = more.length > 0 ? ONE_OASIS : await loadOasis(only);
    if (answer.ok) say('The OASIS file is read as the record.');
    else setFault(answer.say);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    void take([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0) void take(files);
    else if (text !== '') type(begun(draft, { text, name: 'dropped text' }));
  };

  return (
    <section
      className={isOver ? 'drop over' : 'drop'}
      aria-label="Add documents"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {pending.map((one) => (
        <PendingForm key={one.id} pending={one} />
      ))}
      <p className="buttons">
        <button type="button" onClick={() => type(begun(draft))}>
          Paste a document
        </button>
        <label className="file" htmlFor={id}>
          Choose files
          <input id={id} type="file" multiple onChange={choose} />
        </label>
      </p>
      {fault !== undefined && (
        <p role="alert" className="missing-reason">
          {fault}
        </p>
      )}
      <p className="help">
        Or drop files or text here. Text, RTF, HTML and clinical documents (CDA XML, as hospitals send them) are read,
        and an OASIS XML file is read as the record. The text of a PDF is asked of the Lintel service; where none is
        connected, a PDF is listed as attached, unreadable here, as a scan is. Nothing of it is stored: it goes when
        this panel closes or the page turns to another patient.
      </p>
    </section>
  );
}

const ONE_OASIS = { ok: false, say: 'Not read: one OASIS file at a time, since each is of one patient.' } as const;

/** Each file is a document that is begun. */
function withFiles(draft: Draft, files: readonly DocumentRead[]): Draft {
  let now = draft;
  for (const file of files) now = { ...now, ...begun(now, file) };
  return now;
}
