import type { ReactNode } from 'react';
import type { CodeLine } from '../../../shared/icd10cm/code-set.ts';
import { NOTE_HEADS } from '../../../shared/icd10cm/note-heads.ts';
import type { Note } from '../../../shared/icd10cm/notes.ts';
import type { CodeAnswer } from '../../../shared/pdgm/code-answer.ts';
import { dayWords } from '../days.ts';
import { Disclosure } from '../parts.tsx';
import { childrenHead, groupWords, placeWords, primaryWords, statusWords } from './look-up-words.ts';

/**
 * One code: what it is on the day, whether it can be primary, what took its place, where it stands, and its notes.
 * @param asked whether the day is the chart's
 * @param go looks another code up
 */
export function LookUpCode(props: { answer: CodeAnswer; asked: boolean; go: (code: string) => void }): ReactNode {
  const { answer, asked, go } = props;
  const { code, title, status, date, primary, group, children, didYouMean, editions } = answer;
  const codes = editions.find(({ kind }) => kind === 'icd10cm-codes')?.label ?? '';
  const rows = children ?? didYouMean ?? [];
  return (
    <article className="looked-up" aria-label={code}>
      <h2>
        <b>{code}</b> {title}
      </h2>
      <p>{statusWords(answer)}</p>
      <p className="where">
        {codes}, {asked ? `on the From date, ${dayWords(date)}` : `on ${dayWords(date)}: no From date is read`}
      </p>
      {primary && <p>{primaryWords(primary)}</p>}
      {group && <p>{groupWords(group)}</p>}
      {(rows.length > 0 || status === 'no-longer') && (
        <>
          <h3>{childrenHead(answer)}</h3>
          <Codes rows={rows} go={go} />
        </>
      )}
      <Places answer={answer} go={go} />
      <Notes answer={answer} />
    </article>
  );
}

function Codes({ rows, go }: { rows: readonly CodeLine[]; go: (code: string) => void }): ReactNode {
  return (
    <ul className="code-lines">
      {rows.map(({ code, title, valid }) => (
        <li key={code}>
          <Go code={code} go={go} /> {title}
          {!valid && <span className="where"> · header</span>}
        </li>
      ))}
    </ul>
  );
}

function Go({ code, go }: { code: string; go: (code: string) => void }): ReactNode {
  return (
    <button type="button" className="link" aria-label={`look up ${code}`} onClick={() => go(code)}>
      {code}
    </button>
  );
}

/** Chapter, section and the codes above. */
function Places({ answer: { hierarchy }, go }: { answer: CodeAnswer; go: (code: string) => void }): ReactNode {
  if (hierarchy.length === 0) return null;
  return (
    <>
      <h3>Stands under</h3>
      <ol className="code-lines">
        {hierarchy.map((place) => (
          <li key={`${place.level} ${place.id}`}>
            {place.level === 'code' ? <Go code={place.id} go={go} /> : placeWords(place)} {place.title}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The notes of the code itself, and behind a button those above it. */
function Notes({ answer: { notes, notesMissing, editions } }: { answer: CodeAnswer }): ReactNode {
  const list = editions.find(({ kind }) => kind === 'icd10cm-notes')?.label;
  const own = notes.filter((note) => !note.inherited);
  // Other names of a code above are not names of this one.
  const above = notes.filter((note) => note.inherited && note.kind !== 'inclusionTerm');
  return (
    <>
      {notesMissing !== undefined && <p>Notes: {notesMissing}.</p>}
      {notes.length > 0 && <h3>Notes{list === undefined ? '' : `: ${list}`}</h3>}
      <NoteList notes={own} />
      {above.length > 0 && (
        <Disclosure label={`notes above it that apply (${above.length})`} open={own.length === 0}>
          <NoteList notes={above} />
        </Disclosure>
      )}
    </>
  );
}

function NoteList({ notes }: { notes: readonly Note[] }): ReactNode {
  return (
    <dl className="note-list">
      {notes.map(({ kind, lines, at, inherited }) => (
        <div key={`${at.level} ${at.id} ${kind} ${lines[0]}`}>
          <dt>
            {NOTE_HEADS[kind]}
            {inherited && <span className="where"> · {at.level === 'code' ? at.id : placeWords(at)}</span>}
          </dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
