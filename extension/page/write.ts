/** What is to be put into a field. */
export interface WriteAsked {
  value: string;
  /** The address of the frame when the person asked. */
  address: string;
}

/** What became of it. `why` names no value. */
export type Written = { written: true } | { written: false; why: string };

/** Pages that keep their own state answer within a frame or two. */
const SETTLE_MS = 80;

/**
 * Puts a value into an empty field as a person would: as one step of the field's own undo, heard by the page; then reads it
 * back. Anything else than an empty field that can be written to is left as it is (extension.md section 6).
 */
export async function writeInto(el: HTMLElement | undefined, { value, address }: WriteAsked): Promise<Written> {
  const not = (why: string): Written => ({ written: false, why });
  if (!el?.isConnected || el.tagName.toUpperCase() !== 'INPUT') return not('the field is gone');
  const input = el as HTMLInputElement;
  const doc = input.ownerDocument;
  if (doc.location.href !== address) return not('the page has changed');
  const refused = whyNot(input, value);
  if (refused) return not(refused);
  const { activeElement } = doc;
  const back = activeElement !== input && isField(activeElement) ? activeElement : undefined;
  const selection = back?.isContentEditable
    ? doc.getSelection()?.rangeCount && doc.getSelection()?.getRangeAt(0).cloneRange()
    : undefined;
  input.focus({ preventScroll: true });
  input.select();
  // The browser's own way of typing: the page hears it, and one undo takes it back.
  const isTyped = doc.execCommand('insertText', false, value) && input.value === value;
  if (!isTyped) setBySetter(input, value);
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const isThere = input.isConnected && same(input.value, value);
  if (!isThere && input.isConnected && input.value !== '') setBySetter(input, '');
  if (!back) input.blur();
  else if (back.isConnected) {
    back.focus({ preventScroll: true });
    if (selection)
      doc
        .getSelection()
        ?.setBaseAndExtent(
          selection.startContainer,
          selection.startOffset,
          selection.endContainer,
          selection.endOffset,
        );
  }
  return isThere ? { written: true } : not('the page did not keep it');
}

function whyNot(input: HTMLInputElement, value: string): string | undefined {
  if (input.disabled || input.matches(':disabled')) return 'the field is switched off';
  if (input.readOnly || input.getAttribute('aria-readonly') === 'true') return 'the field cannot be written to';
  if (!/^(?:text|search|)$/.test(input.getAttribute('type') ?? '')) return 'the field takes no text';
  // A typed value is no answer there until one of its choices is picked.
  if (input.getAttribute('role') === 'combobox' || input.hasAttribute('list'))
    return 'the field wants a choice of its list';
  if (!input.checkVisibility({ visibilityProperty: true }) || input.closest('[inert]'))
    return 'the page does not show the field';
  if (input.value !== '') return 'the field is not empty any more';
  if (input.maxLength >= 0 && input.maxLength < value.length) return 'the field is too short for the code';
  return undefined;
}

/** The way that frameworks hear: past their own property, then the events. Its step cannot be undone by key. */
function setBySetter(input: HTMLInputElement, value: string): void {
  const view = input.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const { set } = Object.getOwnPropertyDescriptor(view?.HTMLInputElement.prototype ?? {}, 'value') ?? {};
  set?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function isField(el: Element | null): el is HTMLElement {
  return el instanceof HTMLElement && (el.matches('input,textarea,select') || el.isContentEditable);
}

/** Pages write codes with and without the dot, in capitals or not. */
function same(a: string, b: string): boolean {
  const squashed = (text: string): string => text.replace(/[.\s]/g, '').toUpperCase();
  return squashed(a) === squashed(b);
}
