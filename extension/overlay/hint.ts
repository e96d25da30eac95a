import type { PageHint } from '../messages/frame.ts';

/** What a hint says. */
export type HintSaid = Pick<PageHint, 'title' | 'facts' | 'say' | 'cite'>;

/** The buttons of a hint: what stands on each, and what it does. */
export type HintActs = readonly (readonly [words: string, act: () => void])[];

/** Builds a hint: text nodes and buttons, nothing else. Each act needs a real click or key. */
export function hintElement(
  doc: Document,
  hint: HintSaid,
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
  for (const [text, act] of acts) {
    const one = make('button', '', text);
    one.setAttribute('type', 'button');
    one.addEventListener('click', (event) => {
      event.stopPropagation();
      if (isReal(event)) act();
    });
    row.append(one);
  }
  el.append(row);
  if (hint.cite !== '') el.append(make('p', 'cite', hint.cite));
  return el;
}
