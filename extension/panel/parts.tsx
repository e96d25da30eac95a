import { type ReactNode, useId, useState } from 'react';
import type { Evidence, Missing, TableRow } from '../../shared/chart/evidence.ts';
import type { FactRead } from '../messages/view.ts';
import { AUTHORITY, sourceWords } from '../words.ts';
import { DocumentText, type Span } from './DocumentText.tsx';
import { DOCUMENT_NAMES, documentWords } from './document-words.ts';
import { useActs, useDocument, useEdition, useReveal, useUnshown } from './state/context.ts';
import { AUTHORITY_MEANS, factName, sentence, valueWords } from './words.ts';

/** A section with a heading, as the panel is made of. */
export function Card(props: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}): ReactNode {
  const id = useId();
  return (
    <section className={`card ${props.className ?? ''}`} aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{props.title}</h2>
        {props.aside && <p className="aside">{props.aside}</p>}
      </div>
      {props.children}
    </section>
  );
}

/** A button that opens what follows it. */
export function Disclosure(props: {
  label: ReactNode;
  children: ReactNode;
  className?: string;
  open?: boolean;
}): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <div className={props.className}>
      <button type="button" className="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className="twist" aria-hidden="true" />
        {props.label}
      </button>
      <div id={id} hidden={!open}>
        {open && props.children}
      </div>
    </div>
  );
}

/** "show": scrolls the page to a field. Its name says which. */
export function Show({ at, what }: { at: FactRead['reveal']; what: string }): ReactNode {
  const acts = useActs();
  const isUnshown = useUnshown(at);
  // Several may lead to one field: the answer stands where it was asked.
  const [asked, setAsked] = useState(false);
  if (!at) return null;
  const show = (): void => {
    setAsked(true);
    acts.reveal(at);
  };
  return (
    <>
      <button
        type="button"
        className="link show"
        aria-label={`show ${what} on the page`}
        onClick={show}
        onBlur={() => setAsked(false)}
      >
        show
      </button>
      {asked && isUnshown && (
        <span role="status" className="unshown">
          The field is on a part of the page that is not shown.
        </span>
      )}
    </>
  );
}

/** Words of a document: which one it is, and the words marked in its text. */
export function InDocument({ doc, marks }: { doc: string; marks: readonly Span[] }): ReactNode {
  const document = useDocument(doc);
  if (!document) return <span className="where">a document that is not here any more</span>;
  const words = documentWords(document);
  return (
    <span className="where">
      {words}
      {document.text !== undefined && (
        <Disclosure label={`show in the ${DOCUMENT_NAMES[document.type]}`}>
          <DocumentText text={document.text} marks={marks} name={words} />
        </Disclosure>
      )}
    </span>
  );
}

/** The facts that an answer rests on: each with its value, where it was read, and the table row that it met. */
export function EvidenceList({ because }: { because: readonly Evidence[] }): ReactNode {
  if (because.length === 0) return null;
  return (
    <ul className="evidence">
      {because.map((evidence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence is a fixed order and the same fact may stand twice
        <EvidenceItem key={index} evidence={evidence} />
      ))}
    </ul>
  );
}

function EvidenceItem({ evidence }: { evidence: Evidence }): ReactNode {
  const reveal = useReveal(evidence.at);
  const { what, value, at, row } = evidence;
  if (at.kind === 'document') {
    return (
      <li>
        {value !== undefined && <b>{valueWords(value)}</b>} <InDocument doc={at.doc} marks={[at]} />
        {row && <Row row={row} />}
      </li>
    );
  }
  return (
    <li>
      <span className="fact">
        {factName(what)}
        {value !== undefined && (
          <>
            {' '}
            = <b>{valueWords(value)}</b>
          </>
        )}
      </span>{' '}
      <span className="where">
        {sourceWords(at)} <Show at={reveal} what={factName(what)} />
      </span>
      {row && <Row row={row} />}
    </li>
  );
}

/** The table, its year and the row; and the published statement that it rests on. */
function Row({ row }: { row: TableRow }): ReactNode {
  const edition = useEdition(row.edition);
  return (
    <span className="row">
      {row.table}, {edition}: {row.key}
      {row.gives?.points !== undefined && `, ${row.gives.points} points`}{' '}
      <span className={`authority line-${row.authority}`} title={AUTHORITY_MEANS[row.authority]}>
        {AUTHORITY[row.authority]}
      </span>
      {row.statement && <span className="block">{row.statement}</span>}
    </span>
  );
}

/** What is not known, and what would settle it. */
export function MissingList({ missing }: { missing: readonly Missing[] }): ReactNode {
  if (missing.length === 0) return null;
  return (
    <ul className="missing">
      {missing.map(({ what, say }) => (
        <li key={`${what} ${say}`}>{sentence(say)}</li>
      ))}
    </ul>
  );
}
