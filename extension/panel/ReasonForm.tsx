import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_REASON } from '../limits.ts';
import { useSay } from './Say.tsx';
import { useActs, useDraft } from './state/context.ts';
import { type Deed, done, reasonTyped, withReason } from './state/reasoned.ts';

/** What is done with a reason: the button that opens the form, the form, and what is read out when it is done. */
export interface ReasonedAct {
  deed: Deed;
  key: string;
  /** On the button that opens it: `dismiss, with reason`. */
  open: string;
  /** What it is about, for those who do not see where the button stands. */
  about: string;
  question: string;
  submit: string;
  said: string;
}

/** The button that opens a form for the reason. */
export function ReasonButton({ act }: { act: ReasonedAct }): ReactNode {
  const { type } = useActs();
  const draft = useDraft();
  const isOpen = reasonTyped(draft, act.deed, act.key) !== undefined;
  return (
    <button
      type="button"
      className="link"
      aria-expanded={isOpen}
      aria-label={`${act.open}: ${act.about}`}
      onClick={() => type(withReason(draft, act.deed, act.key, isOpen ? undefined : ''))}
    >
      {act.open}
    </button>
  );
}

/** The form, where it is open. Without words nothing is done; what is half typed is kept. */
export function ReasonForm({ act, after }: { act: ReasonedAct; after: () => void }): ReactNode {
  const { type } = useActs();
  const draft = useDraft();
  const say = useSay();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const typed = reasonTyped(draft, act.deed, act.key);
  const isOpen = typed !== undefined;
  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);
  if (typed === undefined) return null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === '') {
      setIsMissing(true);
      area.current?.focus();
      return;
    }
    type(done(draft, act.deed, act.key, typed));
    say(act.said);
    after();
  };
  return (
    <form className="reason" onSubmit={submit}>
      <label className="field">
        {act.question}
        <textarea
          ref={area}
          rows={2}
          maxLength={LONGEST_REASON}
          value={typed}
          aria-invalid={isMissing && typed.trim() === ''}
          aria-describedby={isMissing ? id : undefined}
          onChange={(event) => type(withReason(draft, act.deed, act.key, event.target.value))}
        />
      </label>
      <p id={id} role="alert" className="missing-reason">
        {isMissing && typed.trim() === '' ? 'A reason is needed.' : ''}
      </p>
      <p className="buttons">
        <button type="submit">{act.submit}</button>
        <button type="button" className="link" onClick={() => type(withReason(draft, act.deed, act.key, undefined))}>
          cancel
        </button>
      </p>
    </form>
  );
}
