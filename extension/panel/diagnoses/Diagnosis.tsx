import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { BindingShown } from '../../../shared/rules/sequence/describe.ts';
import type { CodeShown, DiagnosisCard } from '../../messages/view.ts';
import { sourceWords } from '../../words.ts';
import { FindingList } from '../Findings.tsx';
import { Disclosure, InDocument, Show } from '../parts.tsx';
import { useReveal } from '../state/context.ts';
import { OF_GROUP } from '../words.ts';
import { bindingsOf, bindingWords, brokenWords } from './orders.ts';

/** One diagnosis of the sequence: code, place, what binds it, what documents say, and the findings that concern it. */
export function Diagnosis(props: {
  card: DiagnosisCard;
  place: number;
  count: number;
  stated: boolean;
  bindings: readonly BindingShown[];
  broken: readonly BindingShown[];
  code: CodeShown | undefined;
  findings: readonly Finding[];
  elsewhere: readonly { finding: Finding; card: DiagnosisCard }[];
  move: (by: 1 | -1) => void;
  drag: (isDragged: boolean) => void;
}): ReactNode {
  const { card, place, count, code, findings, elsewhere } = props;
  const { pointer, title } = card;
  const reveal = useReveal(card.at);
  const isBroken = bindingsOf(props.broken, pointer).some(({ binds }) => binds);
  return (
    <article className={isBroken ? 'diagnosis out-of-order' : 'diagnosis'} aria-label={card.code}>
      <div className="diagnosis-head">
        <h3>
          <span className="code-position">{placeWords(place, props.stated)}</span> <b>{card.code}</b> {title}
        </h3>
        {count > 1 && (
          <span className="moves">
            <span
              className="handle"
              draggable
              title="drag to look at another order"
              aria-hidden="true"
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', card.code);
                props.drag(true);
              }}
              onDragEnd={() => props.drag(false)}
            >
              ⠿
            </span>
            <Move card={card} by={-1} isOff={place === 0} move={props.move} />
            <Move card={card} by={1} isOff={place === count - 1} move={props.move} />
          </span>
        )}
      </div>
      <p className="where">
        {/* What a group would be has no place beside cards that can be moved: an order is not to be tried out for its group. */}
        {[sourceWords(card.at), ...(code?.facts ?? []).filter((fact) => !OF_GROUP.test(fact))].join(' · ')}{' '}
        <Show at={reveal} what={card.code} />
      </p>
      {code?.say.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {code && code.say.length > 0 && <p className="cite">{code.cite}</p>}
      <Bindings bindings={bindingsOf(props.bindings, pointer)} broken={props.broken} />
      <Documents card={card} />
      {findings.length > 0 && <FindingList findings={findings} level={4} />}
      {elsewhere.map(({ finding, card: other }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings of one rule may have one key
        <p key={`${finding.key} ${index}`} className="where">
          {finding.rule} at {other.code} concerns this code too.
        </p>
      ))}
    </article>
  );
}

function placeWords(place: number, stated: boolean): string {
  if (!stated) return '–';
  return place === 0 ? '1 primary' : `${place + 1}`;
}

/** A button of the what-if view. At an end it stays where it is and says so, so that the keyboard does not fall off. */
function Move(props: { card: DiagnosisCard; by: 1 | -1; isOff: boolean; move: (by: 1 | -1) => void }): ReactNode {
  const { card, by, isOff } = props;
  const word = by < 0 ? 'up' : 'down';
  return (
    <button
      type="button"
      className="link"
      data-move={`${card.pointer} ${by}`}
      aria-disabled={isOff}
      aria-label={`move ${card.code} ${word}`}
      onClick={() => !isOff && props.move(by)}
    >
      {word}
    </button>
  );
}

/** What the tabular list says of its place: who goes before whom, with the note's own words. */
function Bindings({
  bindings,
  broken,
}: {
  bindings: readonly BindingShown[];
  broken: readonly BindingShown[];
}): ReactNode {
  if (bindings.length === 0) return null;
  const isOpen = bindings.some((binding) => broken.includes(binding));
  return (
    <Disclosure key={String(isOpen)} label={`what binds its place (${bindings.length})`} open={isOpen}>
      <ul className="bindings">
        {bindings.map((binding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bindings are a fixed order
          <li key={index}>
            <p>
              {bindingWords(binding)}
              {broken.includes(binding) && (
                <>
                  {': '}
                  <b>{brokenWords(binding)}</b>
                </>
              )}
            </p>
            {binding.quote && <p className="quote">“{binding.quote}”</p>}
            {binding.cite && <p className="cite">{binding.cite}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Where documents name the diagnosis in so many words. */
function Documents({ card }: { card: DiagnosisCard }): ReactNode {
  const byDocument = Map.groupBy(card.namedIn, ({ doc }) => doc);
  if (byDocument.size === 0) return null;
  return (
    <div className="named-in">
      <p>Named in:</p>
      <ul>
        {[...byDocument].map(([doc, marks]) => (
          <li key={doc}>
            <InDocument doc={doc} marks={marks} />
          </li>
        ))}
      </ul>
    </div>
  );
}
