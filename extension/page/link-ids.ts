import type { Lexicon } from './lexicon.ts';

/**
 * FHIR linkIds as form renderers put them into ids: bare (`M1830`), with the type before (`string-M1830`), or as a path
 * with repeat indexes behind (`/99131-5/99148-9/57243-8/1/1/1`).
 * @returns the linkId segments that the name could stand for, the last one first
 */
export function linkIdOf(name: string, { linkType }: Lexicon): string[] {
  const segments = name.split('/').filter(Boolean);
  // Repeat indexes stand behind the path, one for each level: small numbers after the last linkId.
  while (segments.length > 1 && /^\d{1,3}$/.test(segments.at(-1) ?? '')) segments.pop();
  const last = segments.at(-1) ?? '';
  const bare = last.replace(linkType, '');
  return bare === last ? [last] : [bare, last];
}
