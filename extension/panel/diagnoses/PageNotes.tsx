import { Fragment, type ReactNode, useState } from 'react';
import type { AuthorRole } from '../../../shared/chart/chart.ts';
import type { Question, Suggestion } from '../../../shared/narrative/suggestion.ts';
import type { PageNote } from '../../messages/view.ts';
import { ACTS } from '../../words.ts';
import { Card } from '../parts.tsx';
import { useActs } from '../state/context.ts';
import { inOnePiece } from './page-notes.ts';
import { Dismiss, dismissal, Suggested } from './Suggested.tsx';

/**
 * What the notes that are open on the page support and leave to be asked, each with its words, which lead back to the note.
 * Questions to the provider and those to the clinician stand apart: they are different acts. Nothing is added by itself.
 */
export function PageNotes({ notes }: { notes: readonly PageNote[] }): ReactNode {
  return notes.map((note) => (
    <Card
      key={`${note.frameId} ${note.field}`}
      title={`Note: ${note.label || 'no label'}`}
      aside={wordsOf(note.author)}
    >
      <Said note={note} />
    </Card>
  ));
}

function Said({ note }: { note: PageNote }): ReactNode {
  const { read } = note;
  if (!read) return <p className="help">This note is longer than 120,000 characters and was not read.</p>;
  if (read.suggestions.length + read.questions.length === 0)
    return <p className="quiet">It names no diagnosis that the list has not, and there is nothing to ask.</p>;
  return (
    <>
      {read.suggestions.length > 0 && (
        <ul className="findings">
          {read.suggestions.map((one) => (
            <Suggested key={one.key} one={one}>
              <Words spans={one.spans} note={note} />
            </Suggested>
          ))}
        </ul>
      )}
      {(['return-to-clinician', 'query-provider'] as const).map((kind) => (
        <Questions key={kind} kind={kind} note={note} questions={read.questions.filter((one) => one.kind === kind)} />
      ))}
    </>
  );
}

/** How many questions of one kind stand open: the rest is folded away. */
const MOST_OPEN = 6;

function Questions(props: { kind: Question['kind']; questions: readonly Question[]; note: PageNote }): ReactNode {
  const { kind, questions, note } = props;
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  // A nurse's note asks the same of each diagnosis: those stand together, and it is said once, over their words.
  const together = [...Map.groupBy(questions, ({ say }) => say).values()].flat();
  const shown = all ? together : together.slice(0, MOST_OPEN);
  return (
    <div>
      <p className="where">
        <b>{ACTS[kind]}</b>
      </p>
      <ul className="findings">
        {shown.map(({ key, say, spans, codes }, i) => (
          <li key={key} className="noted">
            {say !== shown[i - 1]?.say && <p>{say}</p>}
            {codes && codes.length > 0 && <p className="where">a provider’s words would give {codes.join(', ')}</p>}
            <Words spans={spans} note={note} />
            <Dismiss act={dismissal(key, say)} />
          </li>
        ))}
      </ul>
      {questions.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {questions.length - shown.length} more
        </button>
      )}
    </div>
  );
}

/** The words, each of which leads to its place in the note. */
function Words({ spans, note }: { spans: Suggestion['spans']; note: PageNote }): ReactNode {
  const { revealNote } = useActs();
  const { frameId, field } = note;
  return (
    <p className="where">
      {inOnePiece(spans).map(({ start, end, text }, i) => (
        <Fragment key={start}>
          {i > 0 && ' … '}
          <button
            type="button"
            className="link quote"
            aria-label={`show “${text}” in the note`}
            onClick={() => revealNote({ frameId, field, start, end, words: text })}
          >
            “{text}”
          </button>
        </Fragment>
      ))}
    </p>
  );
}

function wordsOf(author: AuthorRole | undefined): string {
  return author === undefined ? 'author not stated' : `${author}’s words`;
}
