import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DOCUMENT_TYPES } from '../../../shared/chart/chart.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { AUTHORS, DOCUMENT_NAMES, documentWords } from '../document-words.ts';
import { useSay } from '../Say.tsx';
import { useActs, useDraft } from '../state/context.ts';
import type { PendingDocument } from '../state/entered.ts';
import { added, dropped, edited, whyNotYet } from './pending-documents.ts';

const KINDS = DOCUMENT_TYPES.map((value) => ({ value, name: DOCUMENT_NAMES[value] }));
const WRITERS = AUTHORS.map(({ role, name }) => ({ value: role, name }));

/** A document on its way in: its text, and what it is. Nothing is guessed from the text, and nothing is pre-chosen. */
export function PendingForm({ pending }: { pending: PendingDocument }): ReactNode {
  const { type } = useActs();
  const draft = useDraft();
  const say = useSay();
  const id = useId();
  const start = useRef<HTMLFieldSetElement>(null);
  const [wasTried, setWasTried] = useState(false);
  const edit = (change: Partial<PendingDocument>): void => type(edited(draft, pending.id, change));
  const fault = wasTried ? whyNotYet(pending, draft.documents) : undefined;
  const isCorrection = draft.documents?.some((one) => one.id === pending.id) ?? false;
  useEffect(() => {
    start.current?.querySelector<HTMLElement>('textarea, select')?.focus();
  }, []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWasTried(true);
    if (whyNotYet(pending, draft.documents) !== undefined) return;
    type(added(draft, pending.id));
    say(`${isCorrection ? 'Corrected' : 'Added'}: ${documentWords({ ...pending, type: pending.type ?? 'other' })}`);
  };
  return (
    <form onSubmit={submit}>
      <fieldset className="enter" ref={start}>
        <legend>{pending.title ?? 'A document'}</legend>
        {pending.unreadable === undefined ? (
          <label className="field">
            Its text
            <textarea rows={6} value={pending.text} onChange={(event) => edit({ text: event.target.value })} />
          </label>
        ) : (
          <p className="help">
            It is {pending.unreadable}: unreadable here. It can be listed as attached, so that it does not count as
            missing.
          </p>
        )}
        <ChoiceField label="Kind of document" value={pending.type} options={KINDS} choose={(type) => edit({ type })} />
        <label className="field">
          Its date, where it has one
          <input
            type="date"
            value={pending.date ?? ''}
            onChange={(event) => edit({ date: event.target.value || undefined })}
          />
        </label>
        <ChoiceField
          label="Who wrote it"
          value={pending.author}
          options={WRITERS}
          mayStayOpen
          choose={(author) => edit({ author })}
        />
        <p id={id} role="alert" className="missing-reason">
          {fault}
        </p>
        <p className="buttons">
          <button type="submit">
            {isCorrection ? 'Save' : pending.unreadable === undefined ? 'Add document' : 'List as attached'}
          </button>
          <button type="button" className="link" onClick={() => type(dropped(draft, pending.id))}>
            {isCorrection ? 'leave as it was' : 'discard'}
          </button>
        </p>
      </fieldset>
    </form>
  );
}
