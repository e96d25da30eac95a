import type { ReactNode } from 'react';
import { FINDINGS_ID } from '../Finding.tsx';
import { ReasonButton, type ReasonedAct, ReasonForm } from '../ReasonForm.tsx';
import { Add } from './Add.tsx';

/** A code that words support, and the words: to be added by hand, or dismissed with a reason. */
export function Suggested(props: {
  one: { key: string; code: string; title: string; missing: readonly string[] };
  /** The words that it rests on. */
  children: ReactNode;
}): ReactNode {
  const { key, code, title, missing } = props.one;
  return (
    <li>
      <h3>
        <b>{code}</b> {title}
      </h3>
      {missing.length > 0 && <p className="where">not said: {missing.join(', ')}</p>}
      {props.children}
      <Add of={key} code={code} />
      <Dismiss act={dismissal(key, code)} />
    </li>
  );
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
