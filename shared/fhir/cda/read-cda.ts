import { authorKind } from '../../narrative/author.ts';
import { type CdaHeader, readHeader, roleIn } from './header.ts';
import { type NarrativeTold, narrativeText } from './narrative-text.ts';
import { sectionHeading } from './section-heading.ts';
import { all, at, readXmlTree, wordsIn, type XmlElement } from './xml-tree.ts';

/** A clinical document: what it says of itself, its words, and what of it was not read. */
export interface CdaRead {
  header: CdaHeader;
  text: string;
  notes: string[];
  /** What lies in it instead of sections (an unstructured document): a media type, and its base64 or text. */
  body?: { contentType: string; data?: string; text?: string };
}

/** Characters of a document that is read: a chart of many years has some three million. */
const LONGEST = 16_000_000;

/** Whether a text begins as a clinical document, whatever its media type says. */
export function isCda(text: string): boolean {
  let rest = text
    .slice(0, HEAD)
    .replace(/^\uFEFF/, '')
    .trimStart();
  while (rest.startsWith('<?') || rest.startsWith('<!--')) {
    const end = rest.startsWith('<?') ? rest.indexOf('?>') + 2 : rest.indexOf('-->') + 3;
    if (end < 4) return false;
    rest = rest.slice(end).trimStart();
  }
  return /^<(?:\w{1,20}:)?ClinicalDocument[\s>]/.test(rest);
}

/**
 * A list of problems tells what stood when another agency's program put the document together: its codes are no current conditions
 * of this record.
 */
const ENTRIES = 'its coded entries are not read: its words are';

/** Characters within which a document begins: remarks of the program that wrote it may stand before it. */
const HEAD = 20_000;

/**
 * Reads an HL7 clinical document (CDA, C-CDA): the narrative of its sections, in order, each under a heading that the reader of
 * notes knows. The narrative is what people signed; coded entries are read only for what they deny. Pure; never throws.
 * @returns why it is not read, where it is not; no word of it in either
 */
export function readCda(xml: string): CdaRead | { say: string } {
  if (xml.length > LONGEST) return { say: `it is larger than ${LONGEST / 1_000_000} million characters` };
  const root = readXmlTree(xml.replace(/^\uFEFF/, '').trimStart());
  if ('say' in root) return root;
  if (root.name !== 'ClinicalDocument') return { say: 'it is XML, and no clinical document (CDA)' };
  const header = readHeader(root);
  const notes: string[] = [];
  const components = all(root, 'component');
  const body = components.flatMap((one) => all(one, 'structuredBody'))[0];
  const other = components.flatMap((one) => all(one, 'nonXMLBody'))[0];
  if (!body && other) return { header, text: '', notes, ...bodyOf(other) };
  const sections = body ? sectionsIn(body) : [];
  const told: NarrativeTold = {
    denied: deniedIn(sections),
    footnotes: footnotesIn(sections),
    pictures: 0,
    deniedLines: 0,
  };
  const text = sections
    .map((section) => sectionText(section, told))
    .filter(Boolean)
    .join('\n\n');
  if (told.pictures > 0) notes.push('it shows pictures, which are not read');
  if (told.deniedLines > 0)
    notes.push('left out: what its words name and a coded entry denies, without a word of that in the text');
  if (sections.some((section) => all(section, 'entry').length > 0)) notes.push(ENTRIES);
  return { header: withAuthors(header, sections, notes), text, notes };
}

function bodyOf(body: XmlElement): Pick<CdaRead, 'body'> {
  const held = at(body, 'text');
  if (!held) return {};
  const contentType = held.attributes.get('mediaType') ?? 'text/plain';
  const isBase64 = held.attributes.get('representation') === 'B64';
  if (isBase64) return { body: { contentType, data: wordsIn(held).replaceAll(' ', '') } };
  const text = held.children.filter((child) => typeof child === 'string').join('');
  // Of one that refers to another file nothing is here.
  return { body: { contentType, ...(text.trim() === '' ? {} : { text }) } };
}

/** Sections in the order in which they are shown, each before those that it holds. */
function sectionsIn(holder: XmlElement): XmlElement[] {
  return all(holder, 'component').flatMap((component) =>
    all(component, 'section').flatMap((section) => [section, ...sectionsIn(section)]),
  );
}

/** A section's heading and its own words; of one without words nothing is left, unless it heads others. */
function sectionText(section: XmlElement, told: NarrativeTold): string {
  const block = at(section, 'text');
  const words = block ? narrativeText(block, told) : '';
  if (words === '' && all(section, 'component').length === 0) return '';
  const heading = sectionHeading(wordsIn(at(section, 'title')), at(section, 'code')?.attributes.get('code'));
  return [heading, words].filter(Boolean).join('\n');
}

/** Whose words the sections are decides what they support: a nurse's section in a physician's document leaves that open. */
function withAuthors(header: CdaHeader, sections: readonly XmlElement[], notes: string[]): CdaHeader {
  const kind = authorKind(header.author);
  const others = sections
    .flatMap((section) => all(section, 'author').flatMap((author) => at(author, 'assignedAuthor') ?? []))
    .flatMap(roleIn)
    .filter((role) => authorKind(role) !== kind);
  if (header.author === undefined || others.length === 0) return header;
  notes.push('its sections are of authors of different roles; whose words these are is not told');
  const { author: _, ...rest } = header;
  return rest;
}

/** Ids of the words that entries of the sections deny: the entry's own, not those of an entry that hangs on it. */
function deniedIn(sections: readonly XmlElement[]): ReadonlySet<string> {
  const denied = new Set<string>();
  const open: { element: XmlElement; isDenied: boolean }[] = sections.flatMap((section) =>
    all(section, 'entry').map((element) => ({ element, isDenied: false })),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element } = next;
    const told = element.attributes.get('negationInd');
    const isDenied =
      told === undefined ? next.isDenied && !/^(?:entryRelationship|component)$/.test(element.name) : told === 'true';
    const named = element.name === 'reference' ? element.attributes.get('value') : undefined;
    if (isDenied && named?.startsWith('#')) denied.add(named.slice(1));
    for (const child of element.children) if (typeof child !== 'string') open.push({ element: child, isDenied });
  }
  return denied;
}

/** Footnotes that another place refers to, by their ids. */
function footnotesIn(sections: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  const referred = new Set<string>();
  const open = sections.flatMap((section) => all(section, 'text'));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = next.attributes.get('ID');
    if (next.name === 'footnote' && id !== undefined) notes.set(id, next);
    if (next.name === 'footnoteRef') referred.add(next.attributes.get('IDREF') ?? '');
    for (const child of next.children) if (typeof child !== 'string') open.push(child);
  }
  return new Map([...notes].filter(([id]) => referred.has(id)));
}
