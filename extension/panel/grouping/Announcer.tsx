import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PositionShown } from './positions.ts';

/** Quiet time after the last change before anything is read out: an answer is often clicked through. */
const WAIT_MS = 900;

/** Reads changed positions out to a screen reader, politely, and says nothing of the first reading. */
export function Announcer({ shown }: { shown: readonly PositionShown[] }): ReactNode {
  const said = useRef(shown);
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = changes(said.current, shown);
      said.current = shown;
      if (words) setText(words);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <p className="sr-only" role="status">
      {text}
    </p>
  );
}

/** `Position 3 is now B, Functional impairment level: Medium.` Empty where nothing changed. */
export function changes(before: readonly PositionShown[], after: readonly PositionShown[]): string {
  return after
    .filter(({ values, name }, index) => values.join() !== before[index]?.values.join() || name !== before[index]?.name)
    .map(({ position, values, name }) => `Position ${position} is now ${values.join(' or ') || 'open'}, ${name}.`)
    .join(' ');
}
