import { type ReactNode, useId, useState } from 'react';
import { AUTHORITY } from '../../words.ts';
import { EvidenceList, MissingList } from '../parts.tsx';
import { sentence } from '../words.ts';
import { type PartShown, type PositionShown, STATE_WORDS } from './positions.ts';
import { notFinal, type PartRemarks, type Remarks } from './remarks.ts';

/** The five positions. Each opens to its evidence and, while open, to what would settle it. */
export function Positions({ shown, remarks }: { shown: readonly PositionShown[]; remarks: Remarks }): ReactNode {
  const [open, setOpen] = useState<number>();
  return (
    <ol className="positions">
      {shown.map((position) => (
        <Position
          key={position.position}
          shown={position}
          remarks={remarks}
          open={open === position.position}
          toggle={() => setOpen(open === position.position ? undefined : position.position)}
        />
      ))}
    </ol>
  );
}

function Position(props: { shown: PositionShown; remarks: Remarks; open: boolean; toggle: () => void }): ReactNode {
  const { shown, remarks, open, toggle } = props;
  const id = useId();
  const touched = notFinal(shown, remarks);
  return (
    <li className="position">
      <button
        type="button"
        className={`position-card line-${shown.state}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <span className="sr-only">{`Position ${shown.position}: `}</span>
        <span className="position-value">
          <Values values={shown.values} />
        </span>
        <span className="position-name">{shown.name}</span>
        <span className="position-state">
          {shown.state === 'filler' ? '' : STATE_WORDS[shown.state]}
          {touched && <span className="block">{touched}</span>}
        </span>
      </button>
      <div id={id} className="position-detail" hidden={!open}>
        {open && <Detail shown={shown} remarks={remarks} />}
      </div>
    </li>
  );
}

/** `2 · 4`, read out as "2 or 4"; nothing narrowed: a dash, read out as "open". */
function Values({ values }: { values: readonly string[] }): ReactNode {
  if (values.length === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">open. </span>
      </>
    );
  }
  const text = values.length > 3 ? `${values[0]} … ${values.at(-1)}` : values.join(' · ');
  return (
    <>
      <span aria-hidden="true" className={values.length > 1 ? 'several' : undefined}>
        {text}
      </span>
      <span className="sr-only">{values.join(' or ')}. </span>
    </>
  );
}

function Detail({ shown, remarks }: { shown: PositionShown; remarks: Remarks }): ReactNode {
  if (shown.state === 'filler') return <p>The fifth position is a filler and always 1. No fact decides it.</p>;
  return shown.parts.map((part) => <Part key={part.title} part={part} remarks={remarks.byPart.get(part.title)} />);
}

function Part({ part, remarks }: { part: PartShown; remarks: PartRemarks | undefined }): ReactNode {
  return (
    <div className="part">
      <h3>
        {part.title}: {part.answer}
        {part.authority && <span className={`authority line-${part.authority}`}>{AUTHORITY[part.authority]}</span>}
      </h3>
      <EvidenceList because={part.because} />
      {part.missing.length > 0 && (
        <>
          <p className="why-not">Why not, and what would settle it:</p>
          <MissingList missing={part.missing} />
        </>
      )}
      <Said title="No public document of CMS settles:" says={remarks?.unsettled ?? []} />
      <Said title="Read and not used, or assumed:" says={remarks?.notes ?? []} />
      {part.because.length === 0 && part.missing.length === 0 && <p>Nothing was read that decides it.</p>}
    </div>
  );
}

function Said({ title, says }: { title: string; says: readonly string[] }): ReactNode {
  if (says.length === 0) return null;
  return (
    <>
      <p className="why-not">{title}</p>
      <ul className="missing">
        {says.map((say) => (
          <li key={say}>{sentence(say)}</li>
        ))}
      </ul>
    </>
  );
}
