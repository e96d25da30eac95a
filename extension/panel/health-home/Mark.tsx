import type { ReactNode } from 'react';
import type { Source } from '../../../shared/chart/evidence.ts';
import { sourceWords } from '../../words.ts';
import { Show } from '../parts.tsx';
import { useReveal } from '../state/context.ts';

/** A state in words and line; `of` names the line: firm, dashed, dotted or none. */
export function Mark({ of, children }: { of: 'firm' | 'part' | 'open' | 'none'; children: ReactNode }): ReactNode {
  return <b className={`outcome mark-${of}`}>{children}</b>;
}

/** Where a fact was read, with the way to its field on the page. */
export function From({ at, what }: { at: Source; what: string }): ReactNode {
  const reveal = useReveal(at);
  return (
    <span className="where">
      {sourceWords(at)} <Show at={reveal} what={what} />
    </span>
  );
}
