import type { Reasoned } from '../../messages/panel.ts';
import type { PageNote } from '../../messages/view.ts';
import type { SetAsideLine } from './SetAside.tsx';

/** Notes on the page, less what a person dismissed. */
export interface PageNotesShown {
  open: readonly PageNote[];
  aside: readonly SetAsideLine[];
  /** Codes that stand open, and all that does. */
  codes: number;
  count: number;
}

/** What the notes say beyond the list, and what was dismissed of it, with its reason. */
export function pageNotes(
  notes: readonly PageNote[] = [],
  dismissed: Readonly<Record<string, Reasoned>> = {},
): PageNotesShown {
  const aside = new Map<string, SetAsideLine>();
  const isOpen = (line: Omit<SetAsideLine, 'reason'>): boolean => {
    const reason = Object.hasOwn(dismissed, line.key) ? dismissed[line.key]?.reason : undefined;
    if (reason !== undefined) aside.set(line.key, { ...line, reason });
    return reason === undefined;
  };
  const open = notes.map((note): PageNote => {
    if (!note.read) return note;
    const suggestions = note.read.suggestions.filter(({ key, code, title }) => isOpen({ key, lead: code, say: title }));
    const questions = note.read.questions.filter(({ key, say }) => isOpen({ key, lead: '', say }));
    return { ...note, read: { suggestions, questions } };
  });
  const codes = open.flatMap(({ read }) => read?.suggestions ?? []).length;
  const asked = open.flatMap(({ read }) => read?.questions ?? []).length;
  return { open, aside: [...aside.values()], codes, count: codes + asked };
}

/** Words of a text, from where to where. */
interface Words {
  start: number;
  end: number;
  text: string;
}

/** Words of one text in its order, those that lie over each other as one: `foot ulcer`, `ulcer R heel` and `R` are `foot ulcer R heel`. */
export function inOnePiece(spans: readonly Words[]): Words[] {
  const out: Words[] = [];
  for (const { start, end, text } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || start >= last.end || last.text.length !== last.end - last.start) out.push({ start, end, text });
    else if (end > last.end) {
      last.text += text.slice(last.end - start);
      last.end = end;
    }
  }
  return out;
}
