import type { Question } from '../../../shared/narrative/suggestion.ts';
import type { ClassificationView } from '../../../shared/view.ts';
import type { Reasoned } from '../../messages/panel.ts';
import type { SetAsideLine } from './SetAside.tsx';

/** A place in one document. */
interface Place {
  document: string;
  start: number;
  end: number;
  text: string;
}

/** A code that documents support and the list has not; the same words in several documents are one. */
export interface SuggestedCode {
  key: string;
  code: string;
  title: string;
  /** What the words leave open. */
  missing: readonly string[];
  places: readonly Place[];
}

/** What documents leave to be asked. */
export interface Asked {
  key: string;
  kind: Question['kind'];
  say: string;
  places: readonly Place[];
}

/** What documents say beyond the list, less what a person dismissed; in the order in which it came. */
export interface FromDocuments {
  codes: readonly SuggestedCode[];
  questions: readonly Asked[];
  aside: readonly SetAsideLine[];
}

/** Suggestions and questions as the panel shows them, each once, and those that were dismissed with their reason. */
export function fromDocuments(
  { suggestions, questions }: Pick<ClassificationView, 'suggestions' | 'questions'>,
  dismissed: Readonly<Record<string, Reasoned>> = {},
): FromDocuments {
  const codes = [...Map.groupBy(suggestions, ({ key }) => key).values()].flatMap((same): SuggestedCode[] => {
    const [first] = same;
    return first ? [{ ...first, places: placesOf(same) }] : [];
  });
  const asked = [...Map.groupBy(questions, ({ key }) => key).values()].flatMap((same): Asked[] => {
    const [first] = same;
    return first ? [{ ...first, places: placesOf(same) }] : [];
  });
  const isOpen = ({ key }: { key: string }): boolean => !Object.hasOwn(dismissed, key);
  const lines = [
    ...codes.map(({ key, code, title }) => ({ key, lead: code, say: title })),
    ...asked.map(({ key, say }) => ({ key, lead: '', say })),
  ];
  return {
    codes: codes.filter(isOpen),
    questions: asked.filter(isOpen),
    aside: lines.flatMap((line) => {
      const reason = isOpen(line) ? undefined : dismissed[line.key]?.reason;
      return reason === undefined ? [] : [{ ...line, reason }];
    }),
  };
}

function placesOf(same: readonly { document: string; spans: readonly Omit<Place, 'document'>[] }[]): Place[] {
  return same.flatMap(({ document, spans }) => spans.map(({ start, end, text }) => ({ document, start, end, text })));
}
