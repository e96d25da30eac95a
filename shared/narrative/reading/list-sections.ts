import type { SectionName } from './section-headings.ts';

/** Sections that are lists: what stands behind them without a heading of its own is often no part of them. */
const LISTS: ReadonlySet<SectionName> = new Set<SectionName>([
  'pmh',
  'psh',
  'resolved',
  'family-history',
  'social-history',
  'medications',
  'allergies',
  'goals',
  'differential',
  'return-precautions',
  'immunizations',
]);

/** How a clinician begins to tell of the visit. */
const TELLS =
  /^\s*(?:pt|patient|client|resident|he|she|the|this|upon|on arrival|sn|rn|lpn|pta?|cota|ot|st|slp|msw|hha|mrs?|ms|miss|today|during|visit|seen|arrived|assessed|instructed|wound)\b/i;

/**
 * Where a list ends before the next heading: at a blank line where the list began on the line of its heading
 * (`PMH: HTN, DM2`), and at a paragraph that tells of the visit. `end` where it goes on to the end.
 */
export function listEnd(text: string, name: SectionName, start: number, end: number): number {
  if (!LISTS.has(name)) return end;
  let isInline = false;
  let isFirst = true;
  let isAfterBlank = false;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
    const isBlank = text.slice(from, at).trim() === '';
    if (isFirst) isInline = !isBlank;
    else if (!isBlank) {
      const tells = TELLS.test(text.slice(from, Math.min(at, from + 40)));
      if (hasContent(text, start, from) && (isInline ? isAfterBlank || tells : isAfterBlank && tells)) return from;
    }
    isAfterBlank = !isFirst && isBlank;
    isFirst = false;
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    from = at + 1;
  }
  return end;
}

function hasContent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text[at] ?? '')) return true;
  return false;
}
