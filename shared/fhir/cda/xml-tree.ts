import { SaxesParser } from 'saxes';
import { NAMED_CHARACTERS } from '../named-characters.ts';

/** An element as it stands in its document, without the prefixes of names. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/** Far above any document of a stay in hospital: a full chart of years has some 40,000 elements, 30 deep. */
const MOST_ELEMENTS = 400_000;
const DEEPEST = 120;
const PIECE = 64 * 1024;

/**
 * The elements of an XML text. A document type is refused: it can define entities that blow up or name other files. Names of
 * characters that HTML has are understood (`&nbsp;`), since programs write them. Never throws.
 * @returns the root, or why there is none, without a word of the text
 */
export function readXmlTree(text: string): XmlElement | { say: string } {
  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, NAMED_CHARACTERS);
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [top];
  let count = 0;
  parser.on('doctype', () => refuse('it holds a document type (DTD), which is not read'));
  parser.on('error', () => refuse('it is not well-formed XML'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MOST_ELEMENTS || open.length > DEEPEST) refuse('it holds more, or deeper, elements than are read');
    const element = { name: bare(name), attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const say = (words: string): void => void open.at(-1)?.children.push(words);
  parser.on('text', say);
  parser.on('cdata', say);
  try {
    // In pieces, so that what is refused at its beginning is not read to its end.
    for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
    parser.close();
  } catch (error) {
    if (error instanceof Refusal) return { say: error.say };
    throw error;
  }
  return top.children.find((child) => typeof child !== 'string') ?? { say: 'it is not well-formed XML' };
}

class Refusal extends Error {
  readonly say: string;

  constructor(say: string) {
    super(say);
    this.say = say;
  }
}

function refuse(say: string): never {
  throw new Refusal(say);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** One without a prefix stands over one of the same name that has one: `type` over `xsi:type`. */
function attributesOf(written: Record<string, string>): Map<string, string> {
  const out = new Map<string, string>();
  for (const [name, value] of Object.entries(written)) {
    if (!name.includes(':') || !out.has(bare(name))) out.set(bare(name), value);
  }
  return out;
}

/** The child elements of this name. */
export function all({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The first element on a path of child names. */
export function at(from: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = from;
  for (const name of path) found = found && all(found, name)[0];
  return found;
}

/** All words within an element, blanks run together. */
export function wordsIn(element: XmlElement | undefined): string {
  const out: string[] = [];
  const open: (XmlElement | string)[] = element ? [element] : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') out.push(next);
    else for (const child of next.children.toReversed()) open.push(child);
  }
  return out.join(' ').replace(/\s+/g, ' ').trim();
}
