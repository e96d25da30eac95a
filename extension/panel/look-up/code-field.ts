import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CodeFound, LookUpAnswer } from '../../messages/look-up.ts';
import { foundWords, notLoadedWords, SILENT } from './look-up-words.ts';

/** From here on a text is searched for. */
const SHORTEST = 2;
/** Typing that goes on is not searched for. */
const WAIT_MS = 60;

/** Codes that were found. */
interface Found {
  /** The text that it was found for. */
  text: string;
  found: CodeFound[];
  say: string;
}

const NOTHING: Found = { text: '', found: [], say: '' };

/** What a field for codes asks for. */
export interface CodeFieldActs {
  /** Searches codes. */
  find: (text: string) => Promise<LookUpAnswer | undefined>;
  /** A code was chosen, or a text that is to be looked up as it is. */
  choose: (code: string) => void;
}

/** What a field for codes and the list under it show, and what is done in them. */
export interface CodeField {
  text: string;
  shown: Found;
  isOpen: boolean;
  /** Whether the list is there to be seen. */
  isListed: boolean;
  /** Which code of the list, from 0; -1: none. */
  marked: number;
  type(text: string): void;
  press(event: KeyboardEvent<HTMLInputElement>): void;
  take(code: string): void;
  close(): void;
}

/** A field for codes: a text, the codes that are found for it, and which of them is marked. */
export function useCodeField({ find, choose }: CodeFieldActs): CodeField {
  const [text, setText] = useState('');
  const shown = useFound(text.trim(), find);
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  /** Enter came before the answer. */
  const takesFirst = useRef(false);
  const isListed = isOpen && shown.found.length > 0;

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

  const type = (next: string): void => {
    setText(next);
    setOpen(true);
    setMarked(-1);
    takesFirst.current = false;
  };
  const move = (step: 1 | -1): void => {
    const count = shown.found.length;
    if (count === 0) return;
    setOpen(true);
    setMarked(marked < 0 && step < 0 ? count - 1 : (marked + step + count) % count);
  };
  const enter = (): void => {
    if (shown.text === text.trim()) takeBest(shown);
    else takesFirst.current = true;
  };
  const stepBack = (): void => {
    if (isListed) setOpen(false);
    else setText('');
    setMarked(-1);
  };
  /** Does what a key is for. Says whether it is for anything here. */
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter' && text.trim().length >= SHORTEST) enter();
    else if (key === 'Escape' && (isListed || text !== '')) stepBack();
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    // While an input method composes, its keys are its own.
    if (!event.nativeEvent.isComposing && act(event.key)) event.preventDefault();
  };
  return { text, shown, isOpen, isListed, marked, type, press, take, close: () => setOpen(false) };
}

/** What was found for a text, once typing has paused; of an earlier text until then, nothing for one that is too short. */
function useFound(wanted: string, find: CodeFieldActs['find']): Found {
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
