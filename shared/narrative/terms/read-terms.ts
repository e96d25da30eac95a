import { wordsOf } from '../reading/tokens.ts';
import { type Concept, readConcepts } from './concept.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { writtenOut } from './written-out.ts';

/** One line of the term files: phrases, and what they stand for. */
export interface TermLine {
  topic: string;
  /** The concepts as written. */
  spec: string;
  /** The first whose codes are all listed on the day counts. Empty: the phrases name no condition. */
  concepts: readonly Concept[];
  phrases: readonly string[];
}

/** A term file's text does not follow the form. */
export class TermError extends Error {
  override readonly name = 'TermError';
}

const CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/;
/** More wordings than this are a mistake of the writer. */
const MOST_WORDINGS = 20_000;

/** The lines of a term file. @throws {TermError} naming the topic and the line */
export function readTerms(topic: string, text: string): TermLine[] {
  const lines: TermLine[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const colon = line.indexOf(':');
    const spec = line.slice(0, colon).trim();
    const phrases = line
      .slice(colon + 1)
      .split(';')
      .map((phrase) => phrase.trim())
      .filter(Boolean);
    if (colon < 0 || phrases.length === 0) throw new TermError(`${topic}, line ${i}: no phrase`);
    lines.push({ topic, spec, concepts: conceptsOf(topic, spec), phrases });
  });
  return lines;
}

function conceptsOf(topic: string, spec: string): Concept[] {
  const concepts = readConcepts(spec);
  const codes = concepts.flatMap(({ codes: all, bare }) => [...all, bare ?? []].flat());
  const wrong = codes.find((code) => !CODE.test(code));
  if (wrong !== undefined) throw new TermError(`${topic}: ${wrong} has not the form of a code`);
  return concepts;
}

/** A wording: normalised words in order; a comma is the word `,`. */
type Wording = readonly string[];

/**
 * All wordings of a phrase: alternatives `(a|b)`, words that may be missing `[c]`, word classes `<old>`. Abbreviations of one
 * sense are written out, fillers (`of`, `the`) left out, as notes does with the words of a note.
 * @throws {TermError}
 */
export function wordingsOf(phrase: string): Wording[] {
  const parts = phrase.match(PARTS) ?? [];
  const reader = { parts, at: 0, phrase };
  const wordings = alternatives(reader);
  if (reader.at < parts.length) throw new TermError(`${phrase}: a bracket is not closed or not opened`);
  const distinct = new Map(wordings.map((words) => [words.join(' '), words]));
  return [...distinct.values()].filter((words) => words.length > 0);
}

const PARTS = /<[^>]+>|[()[\]|,]|[^\s()[\]|,<>]+/g;

interface Reader {
  parts: readonly string[];
  at: number;
  phrase: string;
}

/** Reads sequences apart by `|`, up to a closing bracket or the end. */
function alternatives(reader: Reader): Wording[] {
  const found = sequence(reader);
  while (reader.parts[reader.at] === '|') {
    reader.at++;
    found.push(...sequence(reader));
  }
  return found;
}

function sequence(reader: Reader): Wording[] {
  let wordings: Wording[] = [[]];
  for (;;) {
    const part = reader.parts[reader.at];
    if (part === undefined || part === ')' || part === ']' || part === '|') return wordings;
    reader.at++;
    const next = piece(reader, part);
    if (wordings.length * next.length > MOST_WORDINGS) throw new TermError(`${reader.phrase}: too many wordings`);
    wordings = wordings.flatMap((begun) => next.map((more) => [...begun, ...more]));
  }
}

function piece(reader: Reader, part: string): Wording[] {
  if (part === '(' || part === '[') {
    const inner = alternatives(reader);
    if (reader.parts[reader.at++] !== (part === '(' ? ')' : ']')) {
      throw new TermError(`${reader.phrase}: a bracket is not closed`);
    }
    return part === '[' ? [...inner, []] : inner;
  }
  if (part.startsWith('<')) return classWordings(part.slice(1, -1), reader.phrase);
  return [wordOf(part)];
}

const classes = new Map<string, Wording[]>();

function classWordings(name: string, phrase: string): Wording[] {
  const held = classes.get(name);
  if (held) return held;
  const text = Object.hasOwn(WORD_CLASSES, name) ? WORD_CLASSES[name] : undefined;
  if (text === undefined) throw new TermError(`${phrase}: no word class <${name}>`);
  const made = wordingsOf(text);
  classes.set(name, made);
  return made;
}

const words = new Map<string, Wording>();

/** One word as written in a term file, in the form that notes are brought to. `_a` keeps a filler. */
function wordOf(part: string): Wording {
  const held = words.get(part);
  if (held) return held;
  const made = part === ',' ? [','] : part.startsWith('_') ? [part.slice(1)] : wordsOf(part).flatMap(writtenOut);
  words.set(part, made);
  return made;
}
