import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { plainCode } from '../../../shared/chart/plain-code.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { brokenBy } from '../../../shared/rules/sequence/what-if.ts';
import type { CodeShown, DiagnosisCard, SequenceView } from '../../messages/view.ts';
import { Card } from '../parts.tsx';
import { useSay } from '../Say.tsx';
import { Diagnosis } from './Diagnosis.tsx';
import { type Between as BetweenState, between, moved, verdictWords } from './orders.ts';
import { placeFindings } from './placed-findings.ts';

/**
 * The diagnoses as cards in the chart's order, and between two of them what binds their order. They can be dragged or
 * moved by keyboard to look at another order: that is a view and nothing else, the page keeps what it has. Which order is
 * worth more is not known here.
 */
export function Sequence(props: {
  sequence: SequenceView;
  findings: readonly Finding[];
  codes: readonly CodeShown[];
  children: ReactNode;
}): ReactNode {
  const { sequence, findings, codes } = props;
  const { cards, bindings } = sequence;
  const { order, isOther, look, back } = useOtherOrder(cards);
  const say = useSay();
  const [dragged, setDragged] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string>(undefined);
  const placed = placeFindings(findings, cards);
  const byPointer = new Map(cards.map((card) => [card.pointer, card]));
  // Where nothing states an order, none is broken.
  const isJudged = sequence.stated || isOther;
  const broken = isJudged ? brokenBy(bindings, order) : [];
  const shown = order.flatMap((pointer) => byPointer.get(pointer) ?? []);

  // A card that changes its place takes the keyboard with it.
  useEffect(() => {
    const wanted = refocus.current;
    refocus.current = undefined;
    if (wanted) list.current?.querySelector<HTMLElement>(wanted)?.focus();
  });

  const lookAt = (next: readonly string[], what?: DiagnosisCard): void => {
    look(next);
    const where = what ? `${what.code} is ${next.indexOf(what.pointer) + 1} of ${next.length}. ` : '';
    say(`${where}${verdictWords(bindings, next)} The page is not changed.`);
  };
  const move = (card: DiagnosisCard, by: 1 | -1): void => {
    refocus.current = `[data-move="${card.pointer} ${by}"]`;
    lookAt(moved(order, order.indexOf(card.pointer), by), card);
  };
  const drop = (event: DragEvent, on: DiagnosisCard): void => {
    event.preventDefault();
    const card = dragged === undefined ? undefined : byPointer.get(dragged);
    setDragged(undefined);
    if (!card || card === on) return;
    const from = order.indexOf(card.pointer);
    lookAt(moved(order, from, order.indexOf(on.pointer) - from), card);
  };

  return (
    <Card title="Sequence" aside={sequence.list ? `ICD-10-CM ${sequence.list}` : undefined} className="sequence">
      <Verdict sequence={sequence} order={order} isOther={isOther} look={lookAt} back={back} />
      <ol className="sequence-cards" ref={list}>
        {shown.map((card, index) => (
          <li
            key={card.pointer}
            className={dragged === card.pointer ? 'sequence-card dragged' : 'sequence-card'}
            onDragOver={(event) => dragged !== undefined && event.preventDefault()}
            onDrop={(event) => drop(event, card)}
          >
            <Diagnosis
              card={card}
              place={index}
              count={shown.length}
              stated={isJudged}
              bindings={bindings}
              broken={broken}
              code={codes.find(({ code }) => plainCode(code) === plainCode(card.code))}
              findings={placed.on.get(card.pointer) ?? []}
              elsewhere={placed.elsewhere.get(card.pointer) ?? []}
              move={(by) => move(card, by)}
              drag={(isDragged) => setDragged(isDragged ? card.pointer : undefined)}
            />
            {sequence.list && index < shown.length - 1 && (
              <Between state={between(bindings, order, index).state} isJudged={isJudged} />
            )}
          </li>
        ))}
      </ol>
      {props.children}
    </Card>
  );
}

/** Whether the order is legal, and where it is not the nearest one that is. */
function Verdict(props: {
  sequence: SequenceView;
  order: readonly string[];
  isOther: boolean;
  look: (order: readonly string[]) => void;
  back: () => void;
}): ReactNode {
  const { sequence, order, isOther, look, back } = props;
  const { bindings, legal, nearest, stated, list } = sequence;
  if (!list) return <p className="help">No tabular list covers the From date: nothing is known of the order.</p>;
  if (isOther) {
    return (
      <div className="other-order">
        <p>
          <b>Another order, only looked at here.</b> The page is not changed. {verdictWords(bindings, order)}
        </p>
        <button type="button" onClick={back}>
          back to the chart’s order
        </button>
      </div>
    );
  }
  if (!stated) return <p className="help">Nothing states the order of these diagnoses, so none is judged.</p>;
  if (legal)
    return <p className="help">This order is legal. Where nothing stands between two cards, either order is.</p>;
  return (
    <div className="other-order">
      <p>
        <b>{verdictWords(bindings, order)}</b>
      </p>
      {nearest ? (
        <>
          <p>
            Nearest legal order: {nearest.order.map(({ code }) => code).join(', ')}. It moves{' '}
            {nearest.moved.map(({ code }) => code).join(', ')} and leaves the others as they stand.
            {nearest.order[0] && nearest.order[0].pointer !== order[0] && (
              <>
                {' '}
                It makes {nearest.order[0].code} the primary (M1021): whether home care is given for that, the order
                cannot tell.
              </>
            )}
          </p>
          <button type="button" onClick={() => look(nearest.order.map(({ pointer }) => pointer))}>
            look at that order
          </button>
        </>
      ) : (
        <p>No order of these codes is legal: one of them has to go, or one is missing.</p>
      )}
    </div>
  );
}

/** What binds two cards that stand behind each other: the details stand on each of them. Of most of 25 nothing does, and nothing is said. */
function Between({ state, isJudged }: { state: BetweenState['state']; isJudged: boolean }): ReactNode {
  if (state === 'either') return null;
  return (
    <p className={isJudged ? `between between-${state}` : 'between'}>
      {isJudged ? BETWEEN[state] : 'their order is bound'}
    </p>
  );
}

const BETWEEN: Readonly<Record<Exclude<BetweenState['state'], 'either'>, string>> = {
  bound: 'in this order',
  broken: 'the other way round',
};

/** Another order than the chart's, while the chart's diagnoses stay the same. */
function useOtherOrder(cards: readonly DiagnosisCard[]): {
  order: readonly string[];
  isOther: boolean;
  look: (order: readonly string[]) => void;
  back: () => void;
} {
  const own = cards.map(({ pointer }) => pointer);
  const chart = cards.map(({ pointer, code }) => `${pointer} ${code}`).join();
  const [other, setOther] = useState<{ chart: string; order: readonly string[] }>();
  const order = other?.chart === chart ? other.order : own;
  return {
    order,
    isOther: order.join() !== own.join(),
    look: (next) => setOther({ chart, order: next }),
    back: () => setOther(undefined),
  };
}
