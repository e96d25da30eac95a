import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { CodeFound, LookUpAnswer } from '../../messages/look-up.ts';
import { foundWords, notLoadedWords, SILENT } from './look-up-words.ts';

/** From here on a text is searched for. */
const SHORTEST = 2;
/** Typing that goes on is not searched for. */
const WAIT_MS = 60;

interface Found {
  /** The text that it was found for. */
  text: string;
  found: CodeFound[];
  say: string;
}

const NOTHING: Found = { text: '', found: [], say: '' };

/**
 * A text field with a list of codes under it (the combobox pattern of the ARIA practices: list, chosen by hand). Arrows
 * move through the list while the focus stays in the field, Enter takes the marked code or else the first, Escape closes
 * the list and then empties the field.
 */
export function LookUpField({
  find,
  choose,
}: {
  find: (text: string) => Promise<LookUpAnswer | undefined>;
  choose: (code: string) => void;
}): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const shown = useFound(text.trim(), find);
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  /** Enter came before the answer. */
  const takesFirst = useRef(false);
  const list = useRef<HTMLDivElement>(null);

  const take = (code: string): void => {
    takesFirst.current = false;
    setOpen(false);
    setMarked(-1);
    choose(code);
  };
  /** A text that finds nothing is looked up as it is: the answer says that it is no code, and which may be meant. */
  const takeBest = (of: Found): void => take(of.found[Math.max(0, marked)]?.code ?? of.text);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer that just came is looked at
  useEffect(() => {
    if (takesFirst.current && shown.text !== '') takeBest(shown);
  }, [shown]);
  useEffect(() => {
    if (marked >= 0) list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const type = (next: string): void => {
    setText(next);
    setOpen(true);
    setMarked(-1);
    takesFirst.current = false;
  };
  const move = (step: number): void => {
    const count = shown.found.length;
    if (count === 0) return;
    setOpen(true);
    setMarked(marked < 0 && step < 0 ? count - 1 : (marked + step + count) % count);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') {
      if (text.trim().length < SHORTEST) return;
      if (shown.text === text.trim()) takeBest(shown);
      else takesFirst.current = true;
    } else if (event.key === 'Escape' && (isListed || text !== '')) {
      if (isListed) setOpen(false);
      else setText('');
      setMarked(-1);
    } else return;
    event.preventDefault();
  };
  const isListed = isOpen && shown.found.length > 0;

  return (
    <>
      <label className="field" htmlFor={`${id}-text`}>
        Code or words
      </label>
      <input
        id={`${id}-text`}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-activedescendant={isListed && marked >= 0 ? `${id}-${marked}` : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Codes found"
        className="options-list"
        hidden={!isListed}
        ref={list}
      >
        {shown.found.map((each, index) => (
          <Option
            key={each.code}
            id={`${id}-${index}`}
            of={each}
            isMarked={index === marked}
            take={() => take(each.code)}
          />
        ))}
      </div>
      <p className="quiet" role="status">
        {isOpen ? shown.say : ''}
      </p>
    </>
  );
}

/** A code of the list. The keys are those of the field, which keeps the focus. */
function Option({
  id,
  of,
  isMarked,
  take,
}: {
  id: string;
  of: CodeFound;
  isMarked: boolean;
  take: () => void;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      <b>{of.code}</b> {of.title}
      {!of.valid && <span className="where"> · header</span>}
      {of.term !== undefined && <span className="where block">{of.term}</span>}
    </div>
  );
}

/** What was found for a text, once typing has paused; of an earlier text until then, nothing for one that is too short. */
function useFound(wanted: string, find: (text: string) => Promise<LookUpAnswer | undefined>): Found {
  const [shown, setShown] = useState<Found>(NOTHING);
  const asked = useRef(find);
  asked.current = find;
  useEffect(() => {
    if (wanted.length < SHORTEST) {
      setShown(NOTHING);
      return;
    }
    let isWanted = true;
    const timer = setTimeout(async () => {
      const answer = await asked.current(wanted);
      if (isWanted) setShown(foundOf(wanted, answer));
    }, WAIT_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  return shown;
}

function foundOf(text: string, answer: LookUpAnswer | undefined): Found {
  if (answer?.kind === 'codes-found') return { text, found: answer.found, say: foundWords(answer) };
  return { text, found: [], say: answer?.kind === 'not-loaded' ? notLoadedWords(answer.date) : SILENT };
}
