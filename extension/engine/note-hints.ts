import { given } from '../../shared/chart/given.ts';
import { hash } from '../../shared/chart/hash.ts';
import { isSensitiveCode } from '../../shared/health-home/sensitive.ts';
import type { Suggested } from '../../shared/narrative/suggest.ts';
import type { Question, Suggestion } from '../../shared/narrative/suggestion.ts';
import type { NoteHint } from '../messages/notes.ts';
import { ACTS } from '../words.ts';

/** What decides which hints a page gets. */
export interface HintChoice {
  /** Keys that a person dismissed, in the panel and with a reason. */
  dismissed: ReadonlySet<string>;
  /** Whether marks may stand under words of substance use, HIV and psychiatric conditions. */
  sensitive: boolean;
  /** The place in the page's list that a code can be put into. */
  addTo?: string | undefined;
  /** The code list that the note was read with, as people call it. */
  codes: string;
}

/**
 * The hints of a note, best first: codes that its words support, then what has to be asked. Public vocabulary and words of
 * the note itself; no code of a question, and nothing of what was dismissed. Family may see the screen: sensitive conditions
 * stand in the panel only, unless someone set it otherwise.
 */
export function noteHints({ suggestions, questions }: Suggested, choice: HintChoice): NoteHint[] {
  const isOpen = ({ key }: { key: string }): boolean =>
    !choice.dismissed.has(key) && (choice.sensitive || !isSensitiveKey(key));
  const codes = suggestions.filter(isOpen).map((one) => suggestionHint(one, choice));
  const asked = questions
    .filter(isOpen)
    .sort((a, b) => later(a) - later(b))
    .map(questionHint);
  return apart([...codes, ...asked]);
}

/** How the page names a hint: says nothing of its code. */
export function hintId(key: string): string {
  return hash(key);
}

/**
 * Whether a key is that of a sensitive condition: what is masked elsewhere (R10), nicotine, personal history of mental
 * disorders, self-harm and suicidal thoughts too; infections by sex; abuse, neglect and trouble with a partner, who may be the
 * one that reads over the shoulder. A key of a suggestion begins with its code, that of a question names it
 * second.
 */
export function isSensitiveKey(key: string): boolean {
  const parts = key.split(':');
  const code = (parts.length > 2 ? parts[1] : parts[0]) ?? '';
  return (
    isSensitiveCode(code) ||
    /^(?:F1|Z71\.?[45]|Z72\.?[02]|Z86\.?5|Z91\.?5|R45\.?8|R75|X7[1-9]|X8[0-3]|T14\.?91|A5|A6[0-4]|Z20\.?2|Z72\.?5|T7[46]|Y0[0-9]|Z69|Z62\.?81|Z63\.?0|Z91\.?4)/.test(
      code,
    )
  );
}

function suggestionHint({ key, code, title, spans: [at], section, missing }: Suggestion, choice: HintChoice): NoteHint {
  return {
    id: hintId(key),
    start: at.start,
    end: at.end,
    words: at.text,
    kind: 'suggestion',
    title: `${code} ${title}`,
    say: [
      'The note’s words support this code. A coder decides.',
      ...(missing.length > 0 ? [`Not said: ${missing.join(', ')}.`] : []),
    ],
    cite: `${sectionWords(section)} · ${choice.codes}`,
    ...given('addTo', choice.addTo),
  };
}

function questionHint({ key, kind, say, spans: [at], axis, reason }: Question): NoteHint {
  return {
    id: hintId(key),
    start: at.start,
    end: at.end,
    words: at.text,
    kind,
    title: `${ACTS[kind]}: “${shortened(at.text)}”`,
    say: [say],
    cite: CITES[reason ?? ''] ?? (axis === 'laterality' ? SIDE : AXIS),
  };
}

const CITES: Readonly<Record<string, string>> = {
  'not-a-provider': 'CV20 · Guidelines I.B.14',
  uncertain: 'CV21 · Guidelines IV.H',
  conflict: 'CV24 · Guidelines I.A.19, I.B.14',
};
const SIDE = 'CV13 · Guidelines I.B.13';
const AXIS = 'CV14 · Guidelines I.B.18';

/** What the writer can mend first; that somebody else has to say it stands under every name of a disease, and comes last. */
function later({ kind, reason }: Question): number {
  if (kind === 'return-to-clinician') return 0;
  return reason === 'not-a-provider' ? 2 : 1;
}

/** One hint to one stretch of text: the first that speaks of it. */
function apart(hints: readonly NoteHint[]): NoteHint[] {
  const out: NoteHint[] = [];
  for (const hint of hints) if (!out.some((one) => one.start < hint.end && hint.start < one.end)) out.push(hint);
  return out;
}

function sectionWords(section: string): string {
  return section === 'other' ? 'note' : `note, ${section.replaceAll('-', ' ')}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
}
