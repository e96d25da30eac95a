import type { OpenNote } from '../page/note-session.ts';

/** Where the caret stands in a note's text; `undefined` where words are selected, or it is elsewhere. */
export function caretOf(note: OpenNote): number | undefined {
  if (note.kind === 'area') {
    const { selectionStart, selectionEnd } = note.el as HTMLTextAreaElement;
    return selectionStart === selectionEnd ? selectionStart : undefined;
  }
  const selection = note.el.ownerDocument.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode) return undefined;
  return note.editor?.offsetOf(selection.focusNode, selection.focusOffset);
}

/** Scrolls a text area so that an offset of its text is about in the middle: where its lines break, nobody says. */
export function scrollArea(note: OpenNote, at: number): void {
  const area = note.el as HTMLTextAreaElement;
  const lines = Math.max(1, area.scrollHeight / Math.max(1, area.clientHeight));
  const share = note.text.length === 0 ? 0 : at / note.text.length;
  if (lines > 1.05) area.scrollTop = Math.max(0, share * area.scrollHeight - area.clientHeight / 2);
}
