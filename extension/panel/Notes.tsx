import type { ReactNode } from 'react';
import { Disclosure } from './parts.tsx';
import { sentence } from './words.ts';

/** How many sentences stand open; the rest folds away. */
const OPEN = 3;

/** What was seen and could not be used, on the page and in the record. */
export function Notes({ page, record }: { page: readonly string[]; record: readonly string[] }): ReactNode {
  const all = [...new Set([...page.map(sentence), ...record.map((note) => `Record: ${note}`)])];
  if (all.length === 0) return null;
  const rest = all.slice(OPEN);
  return (
    <section className="notes" aria-label="Seen and not used">
      <List notes={all.slice(0, OPEN)} />
      {rest.length > 0 && (
        <Disclosure label={`${rest.length} more`}>
          <List notes={rest} />
        </Disclosure>
      )}
    </section>
  );
}

function List({ notes }: { notes: readonly string[] }): ReactNode {
  return (
    <ul>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
