import type { ReactNode } from 'react';
import type { FactRead } from '../messages/view.ts';
import { Show } from './parts.tsx';
import { valueWords } from './words.ts';

/** Every fact, its value and where it was read. */
export function FactsRead({ facts }: { facts: readonly FactRead[] }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" aria-label="What was read, and where" tabIndex={0}>
      <ul className="facts">
        {facts.map(({ fact, value, where, reveal }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two frames may show the same fact with the same value
          <li key={index}>
            {fact}: {value === '' ? <i>blank</i> : <b>{valueWords(value)}</b>}{' '}
            <span className="where">
              {where} <Show at={reveal} what={fact} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
