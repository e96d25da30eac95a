import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { useActs, useDraft } from './context.ts';
import type { Draft } from './entered.ts';
import { type FileRead, fileText } from './file-text.ts';
import { PendingForm } from './PendingForm.tsx';
import { begun } from './pending-documents.ts';
import { useSay } from './Say.tsx';

/** Bytes of a file that are read at most: far above the text that is taken. */
const LONGEST_FILE = 5_000_000;

/** Documents that the page and the record do not hold: pasted, chosen or dropped. They stay in this panel's memory. */
export function AddDocuments(): ReactNode {
  const { type, typeAfter } = useActs();
  const draft = useDraft();
  const say = useSay();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const pending = draft.pending ?? [];

  const take = async (files: readonly File[]): Promise<void> => {
    const isHere = await typeAfter(Promise.all(files.map(readFile)), withFiles);
    if (!isHere) say('Not taken: the page turned to something else meanwhile.');
    else
      say(files.length === 1 ? 'One file taken: say what it is.' : `${files.length} files taken: say what they are.`);
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
      <p className="help">
        Or drop files or text here. Text files are read; a PDF or a scan is listed as attached, unreadable. Nothing of
        it is stored: it goes when this panel closes or the page turns to another patient.
      </p>
    </section>
  );
}

async function readFile(file: File): Promise<FileRead & { name: string }> {
  const { name } = file;
  if (file.size > LONGEST_FILE) return { unreadable: 'a very large file', name };
  return { ...fileText(new Uint8Array(await file.arrayBuffer())), name };
}

/** Each file is a document that is begun. */
function withFiles(draft: Draft, files: readonly (FileRead & { name: string })[]): Draft {
  let now = draft;
  for (const file of files) now = { ...now, ...begun(now, file) };
  return now;
}
