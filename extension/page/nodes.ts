/** An attribute, `''` where there is none. */
export function attr(el: Element, name: string): string {
  return el.getAttribute(name) ?? '';
}

/** The text of an element or node, tidied. */
export function textIn(node: Node | null | undefined): string {
  return tidy(node?.textContent ?? '');
}

/** One line, single blanks, no invisible characters. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

let parentGetter: ((this: Node) => Node | null) | undefined;

/**
 * The parent element, out of a shadow root too. By the prototype's getter: in a form, a field named `parentNode` stands
 * in for the property, and a walk upwards would go round for ever.
 */
export function parentOf(node: Node): Element | null {
  const view = node.ownerDocument?.defaultView as (Window & typeof globalThis) | null | undefined;
  parentGetter ??= view ? Object.getOwnPropertyDescriptor(view.Node.prototype, 'parentNode')?.get : undefined;
  const parent = parentGetter ? parentGetter.call(node) : node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

/** The tag in capitals. Only a form can be without one, where a field is named `tagName`. */
export function tagOf(el: Element): string {
  return typeof el.tagName === 'string' ? el.tagName.toUpperCase() : 'FORM';
}

/** An id as a survey counts it: the root of a component has ids of its own. */
export function idIn(el: Element, id: string, { roots }: { roots: ShadowRoot[] }): string {
  const root = id && roots[0] ? roots.indexOf(el.getRootNode() as ShadowRoot) : -1;
  return root < 0 ? id : `${root} ${id}`;
}
