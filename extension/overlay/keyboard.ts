/** The element that has the focus, inside shadow roots too. */
export function focusedIn(doc: Document): HTMLElement | undefined {
  let el = doc.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  return (el as HTMLElement | null) ?? undefined;
}

/** Alt+Shift+L: the hint of the field that has the focus. */
export function isHintKey({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  return altKey && shiftKey && code === 'KeyL' && !ctrlKey && !metaKey;
}

/** The page does not get this key. */
export function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
