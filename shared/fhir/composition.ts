import { append } from './append.ts';
import { sectionHeading } from './cda/section-heading.ts';
import { codingsOf, isLoinc, words } from './codes.ts';
import { htmlToText } from './html-text.ts';
import { type Json, object, placed, text } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';

/** Sections lie within sections two or three deep; more is no document that a person wrote. */
const MAX_DEPTH = 16;

/**
 * The narrative of a Composition: each section's title on a line of its own, then its text, in order. The narrative is
 * what people signed; entries that a section refers to are read as resources of their own. Where no section has any, it is
 * the Composition's own, which is part of what is signed too (FHIR R4, "Documents").
 */
export function compositionText(entry: Entry, reading: Reading): string {
  const parts: string[] = [];
  const open = sectionsOf(entry.resource, '', 0).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { section, path, depth } = next;
    if (depth > MAX_DEPTH) {
      reading.report(`${entry.ref}.${path}`, 'sections lie too deep within one another here; they are not read');
      continue;
    }
    const body = htmlToText(text(object(section, 'text'), 'div') ?? '');
    const title = text(section, 'title') ?? words(object(section, 'code'));
    const heading = sectionHeading(title, codingsOf(section, 'code').find(isLoinc)?.code);
    if (body !== '') parts.push(heading === '' ? body : `${heading}\n${body}`);
    append(open, sectionsOf(section, `${path}.`, depth + 1).reverse());
  }
  return parts.length > 0 ? parts.join('\n\n') : htmlToText(text(object(entry.resource, 'text'), 'div') ?? '');
}

function sectionsOf(owner: Json, prefix: string, depth: number): { section: Json; path: string; depth: number }[] {
  return placed(owner, 'section').map(({ element, index }) => ({
    section: element,
    path: `${prefix}section[${index}]`,
    depth,
  }));
}
