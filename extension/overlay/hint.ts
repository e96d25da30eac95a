import type { PageHint } from '../messages.ts';

/** What the buttons of a hint do. */
export interface HintActs {
  openPanel(): void;
  hideHere(): void;
  hideOnSite(): void;
}

/** Builds a hint: text nodes and buttons, nothing else. Each act needs a real click or key. */
export function hintElement(
  doc: Document,
  hint: PageHint,
  acts: HintActs,
  isReal: (event: Event) => boolean,
): HTMLElement {
  const make = (tag: string, className: string, text: string): HTMLElement => {
    const el = doc.createElement(tag);
    el.className = className;
    el.textContent = text;
    return el;
  };
  const el = doc.createElement('div');
  el.className = 'hint';
  el.setAttribute('role', 'dialog');
  el.setAttribute('aria-modal', 'false');
  const title = make('h2', '', hint.title);
  title.id = 'title';
  el.setAttribute('aria-labelledby', 'title');
  el.append(title);
  if (hint.facts.length > 0) el.append(make('p', 'facts', hint.facts.join(' · ')));
  for (const sentence of hint.say) el.append(make('p', 'say', sentence));
  const row = make('div', 'acts', '');
  const button = (text: string, act: () => void): void => {
    const one = make('button', '', text);
    one.setAttribute('type', 'button');
    one.addEventListener('click', (event) => {
      event.stopPropagation();
      if (isReal(event)) act();
    });
    row.append(one);
  };
  button('open panel', acts.openPanel);
  button('hide mark', acts.hideHere);
  button('hide on this site', acts.hideOnSite);
  el.append(row);
  if (hint.cite !== '') el.append(make('p', 'cite', hint.cite));
  return el;
}
