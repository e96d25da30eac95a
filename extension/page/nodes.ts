/** An attribute, `''` where there is none. */
export function attr(el: Element, name: string): string {
  return el.getAttribute(name) ?? '';
}

/** What an element says to programs that read pages aloud, `''` where it says nothing. */
export function aria(el: Element, name: string): string {
  return attr(el, `aria-${name}`);
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
  parentGetter ??= Object.getOwnPropertyDescriptor(
    (node.ownerDocument?.defaultView as typeof globalThis | null | undefined)?.Node.prototype ?? {},
    'parentNode',
  )?.get;
  const parent = parentGetter ? parentGetter.call(node) : node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

/** An element and what is around it, the nearest first: so many of them, up to what is in `end`. */
export function upFrom(el: Element | null | undefined, most = 99, end?: Element | null): Element[] {
  const way: Element[] = [];
  for (let at = el; at && at !== end && way.length < most; at = parentOf(at)) way.push(at);
  return way;
}

/** The element before another one, in the same parent. */
export function elBefore(el: Element | null | undefined): Element | null | undefined {
  return el?.previousElementSibling;
}

/** The element behind another one, in the same parent. */
export function elBehind(el: Element | null | undefined): Element | null | undefined {
  return el?.nextElementSibling;
}

/** What is in an element and matches, in its order. */
export function allIn(el: ParentNode | null | undefined, selector: string): HTMLElement[] {
  return el ? [...el.querySelectorAll<HTMLElement>(selector)] : [];
}

let known = new Map<unknown, WeakMap<object, unknown>>();

/** To be called before each look at a page: it may have changed since the last. */
export function forget(): void {
  known = new Map();
}

/** What is asked of many things and answered alike until the next look, once for each of them. */
export function once<K extends object, A extends unknown[], V>(
  make: (key: K, ...also: A) => V,
): (key: K, ...also: A) => V {
  return (key, ...also) => {
    const mine = known.get(make) ?? new WeakMap();
    known.set(make, mine);
    if (!mine.has(key)) mine.set(key, make(key, ...also));
    return mine.get(key) as V;
  };
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
