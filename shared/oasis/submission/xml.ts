import { SaxesParser } from 'saxes';

/** One element of an assessment, as CMS's submission format writes it: a name and its text. */
export interface Element {
  /** Upper case. */
  name: string;
  value: string;
}

/** The assessments of a file, or why none is read. The message names a place, never what stands there. */
export type SubmissionXml = { ok: true; assessments: Element[][] } | { ok: false; say: string };

/** CMS prints 733 elements, names of 30 characters and values of 100 (data specification v3.02.0); these are far above. */
const MOST_ELEMENTS = 5_000;
const LONGEST_NAME = 60;
const LONGEST_VALUE = 1_000;
const MOST_ASSESSMENTS = 2_000;
const DEEPEST = 8;

const ROOT = 'ASSESSMENT';

/** What else health records are written in, by the namespace of the outermost element: its size and depth are no OASIS file's faults. */
const OTHERS: Readonly<Record<string, string>> = {
  'http://hl7.org/fhir': 'no OASIS submission: it is FHIR in XML, and FHIR is read in JSON',
  'urn:hl7-org:v3': 'no OASIS submission, and a part of a clinical document (CDA): only a whole one is read',
};

/**
 * Reads OASIS submission XML: an `ASSESSMENT` whose elements are flat. CMS takes one a file; several under another element
 * are read as well. A document type is refused, since it can define entities that blow up or name other files.
 */
export function readXml(text: string): SubmissionXml {
  const reader = new Reader();
  try {
    reader.read(text);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, say: error.say };
    throw error;
  }
  if (reader.assessments.length > 0) return { ok: true, assessments: reader.assessments };
  return { ok: false, say: `no OASIS submission: it holds no ${ROOT} element` };
}

class Refusal extends Error {
  readonly say: string;

  constructor(say: string) {
    super(say);
    this.say = say;
  }
}

class Reader {
  readonly assessments: Element[][] = [];
  readonly #parser = new SaxesParser();
  #depth = 0;
  /** Depth of the ASSESSMENT that is open. */
  #within: number | undefined;
  #open: Element[] = [];
  #name = '';
  #value = '';

  constructor() {
    this.#parser.on('doctype', () => this.#refuse('it holds a document type (DTD), which is not read'));
    this.#parser.on('error', () => this.#refuse('it is not well-formed XML'));
    this.#parser.on('opentag', ({ name, attributes }) => {
      if (this.#depth === 0) for (const value of Object.values(attributes)) this.#assertOwn(value);
      this.#opened(name);
    });
    this.#parser.on('closetag', () => this.#closed());
    this.#parser.on('text', (text) => this.#said(text));
    this.#parser.on('cdata', (text) => this.#said(text));
  }

  read(text: string): void {
    // In pieces, so that a file that is refused at its beginning is not read to its end.
    for (let at = 0; at < text.length; at += PIECE) this.#parser.write(text.slice(at, at + PIECE));
    this.#parser.close();
  }

  #assertOwn(attribute: string): void {
    const say = Object.hasOwn(OTHERS, attribute) ? OTHERS[attribute] : undefined;
    if (say !== undefined) throw new Refusal(say);
  }

  #opened(written: string): void {
    const name = written.slice(written.indexOf(':') + 1).toUpperCase();
    this.#depth++;
    if (this.#depth > DEEPEST) this.#refuse(`its elements lie more than ${DEEPEST} deep`);
    if (this.#within !== undefined) {
      if (this.#depth > this.#within + 1) this.#refuse('an element of the assessment holds elements: CMS’s are flat');
      if (name.length > LONGEST_NAME) this.#refuse(`the name of an element is longer than ${LONGEST_NAME} characters`);
      this.#name = name;
    } else if (name === ROOT) {
      if (this.assessments.length >= MOST_ASSESSMENTS)
        this.#refuse(`it holds more than ${MOST_ASSESSMENTS} assessments`);
      this.#within = this.#depth;
      this.#open = [];
    }
    this.#value = '';
  }

  #closed(): void {
    if (this.#within === this.#depth) {
      this.assessments.push(this.#open);
      this.#within = undefined;
    } else if (this.#within !== undefined) {
      if (this.#open.length >= MOST_ELEMENTS) this.#refuse(`an assessment of more than ${MOST_ELEMENTS} elements`);
      this.#open.push({ name: this.#name, value: this.#value.trim() });
      this.#value = '';
    }
    this.#depth--;
  }

  #said(text: string): void {
    if (this.#within === undefined || this.#depth === this.#within) {
      if (text.trim() !== '' && this.#within !== undefined) this.#refuse('text beside the elements of the assessment');
      return;
    }
    this.#value += text;
    if (this.#value.length > LONGEST_VALUE) this.#refuse(`a value is longer than ${LONGEST_VALUE} characters`);
  }

  #refuse(say: string): never {
    throw new Refusal(`line ${this.#parser.line}: ${say}`);
  }
}

const PIECE = 64 * 1024;
