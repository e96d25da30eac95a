import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { CodeFound } from '../../messages/look-up.ts';
import { type CodeField, type CodeFieldActs, useCodeField } from './code-field.ts';

interface OptionsProps extends Pick<CodeField, 'marked' | 'isListed' | 'take'> {
  id: string;
  found: readonly CodeFound[];
}

/**
 * A text field with a list of codes under it (the combobox pattern of the ARIA practices: list, chosen by hand). Arrows
 * move through the list while the focus stays in the field, Enter takes the marked code or else the first, Escape closes
 * the list and then empties the field.
 */
export function LookUpField({ find, choose }: CodeFieldActs): ReactNode {
  const id = useId();
  const field = useCodeField({ find, choose });
  const { text, shown, isListed, marked } = field;
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
        onChange={(event) => field.type(event.target.value)}
        onKeyDown={field.press}
        onBlur={field.close}
      />
      <Options id={id} found={shown.found} marked={marked} isListed={isListed} take={field.take} />
      <p className="quiet" role="status">
        {field.isOpen ? shown.say : ''}
      </p>
    </>
  );
}

/** The codes that were found; the marked one is kept in view. */
function Options({ id, found, marked, isListed, take }: OptionsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked >= 0) list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label="Codes found"
      className="options-list"
      hidden={!isListed}
      ref={list}
    >
      {found.map((each, index) => (
        <Option
          key={each.code}
          id={`${id}-${index}`}
          of={each}
          isMarked={index === marked}
          take={() => take(each.code)}
        />
      ))}
    </div>
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
