import { type ChangeEvent, type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { OverTime } from '../../shared/health-home/population/over-time.ts';
import { Card } from '../panel/parts.tsx';
import { MEASURES } from './measures.ts';
import { MeasureCard } from './Plot.tsx';
import { readAnswers } from './read-answers.ts';

type State =
  | { kind: 'empty' }
  | { kind: 'reading'; lines: number }
  | { kind: 'failed' }
  | { kind: 'read'; files: number; total: OverTime };

/**
 * The Health Home program over time, from files of `lintel health-home`. What is read stays in this page's memory and goes
 * with it; nothing is stored or sent.
 */
export function Workbench(): ReactNode {
  const [state, put] = useState<State>({ kind: 'empty' });
  const turn = useRef(0);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const own = ++turn.current;
    const show = (next: State): void => {
      if (turn.current === own) put(next);
    };
    show({ kind: 'reading', lines: 0 });
    try {
      const total = await readAnswers(files, (lines) => show({ kind: 'reading', lines }));
      show({ kind: 'read', files: files.length, total });
    } catch {
      show({ kind: 'failed' });
    }
  };
  return (
    <div className="panel workbench">
      <main>
        <h1>Health Home program over time</h1>
        <Files take={take} />
        <p role="status">{saidOf(state)}</p>
        {state.kind === 'read' && <Programs total={state.total} />}
      </main>
    </div>
  );
}

function Files({ take }: { take: (files: readonly File[]) => Promise<void> }): ReactNode {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void take([...event.dataTransfer.files]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => void take([...(event.target.files ?? [])]);
  return (
    <section
      className={isOver ? 'drop over' : 'drop'}
      aria-label="Files of answers"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className="field" htmlFor={id}>
        Answers of “lintel health-home”: one file or several, of the days to compare
      </label>
      <input id={id} type="file" multiple accept=".ndjson,.jsonl,.json,.txt" onChange={choose} />
      <p className="help">Or drop the files here. Nothing of them is stored or sent.</p>
    </section>
  );
}

function Programs({ total }: { total: OverTime }): ReactNode {
  return total.programs.map(({ profile, days }) => (
    <section key={profile} aria-label={profile}>
      <h2>{profile}</h2>
      {MEASURES.map((measure) => (
        <MeasureCard key={measure.title} measure={measure} days={days} />
      ))}
      <Card title="How to read it">
        <ul className="plain">
          <li>Counts of the charts that were asked, nothing adjusted: no measure of the state, and no rate.</li>
          <li>Days stand side by side in order, however far apart they are.</li>
          <li>A number below 11 can point to a person: do not pass it on outside the agency.</li>
        </ul>
      </Card>
    </section>
  ));
}

function saidOf(state: State): string {
  switch (state.kind) {
    case 'empty':
      return 'No file is open.';
    case 'reading':
      return `Reading: ${state.lines} lines so far.`;
    case 'failed':
      return 'A file could not be read.';
    case 'read': {
      const { total, files } = state;
      const notes = [
        total.unread > 0 ? `${total.unread} are no answers of lintel health-home and are not counted` : '',
        total.repeated > 0 ? `${total.repeated} repeat a person and day: the first one counts` : '',
        total.nameless > 0 ? `${total.nameless} have no id and are compared with no other day` : '',
      ].filter((note) => note !== '');
      const read = `${files === 1 ? 'One file' : `${files} files`}, ${total.lines === 1 ? 'one line' : `${total.lines} lines`}.`;
      return notes.length === 0 ? read : `${read} Of these ${notes.join('; ')}.`;
    }
  }
}
