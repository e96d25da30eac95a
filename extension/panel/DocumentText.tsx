import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** A place in a document's text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A document's text as it was given, with words marked and the first of them in view. It scrolls for itself. */
export function DocumentText(props: { text: string; marks: readonly Span[]; name: string }): ReactNode {
  const box = useRef<HTMLElement>(null);
  const marks = apart(props.marks, props.text.length);
  const first = marks[0]?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first mark is what has to be brought into view
  useLayoutEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [first]);
  return (
    <section
      className="scroll document-text"
      ref={box}
      aria-label={`Text of the ${props.name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {pieces(props.text, marks).map(({ start, text, isMarked }) =>
        isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </section>
  );
}

/** Marks in order, those that touch as one, none beyond the text (another may have come since) and none of all of it. */
function apart(marks: readonly Span[], length: number): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    // What rests on a document as a whole marks nothing in it.
    if (start < 0 || end > length || start >= end || (start === 0 && end === length)) continue;
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function pieces(text: string, marks: readonly Span[]): { start: number; text: string; isMarked: boolean }[] {
  const out: { start: number; text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) out.push({ start: at, text: text.slice(at, start), isMarked: false });
    out.push({ start, text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) out.push({ start: at, text: text.slice(at), isMarked: false });
  return out;
}
