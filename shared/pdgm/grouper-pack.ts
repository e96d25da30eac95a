import { given } from '../chart/given.ts';
import { jsonBytes } from '../editions/pack.ts';
import type { Cell, DiagnosisProfile, DiagnosisRow, GrouperHead } from './tables.ts';

export const GROUPER_SECTION = 'grouper';
/** JSON: `DiagnosisProfile[]`. */
export const PROFILES_SECTION = 'diagnosis-profiles';
/**
 * Text: line `i` holds the codes of profile `i`, undotted, in order, separated by one space. Each is written as the number
 * of characters that it shares with the one before it, and the rest (`0A3700 41 310`), which makes the pack six times
 * smaller. {@link codesOfLine} reads a line.
 */
export const CODES_SECTION = 'diagnosis-codes';

/**
 * The sections of a `pdgm-grouper` pack. The same rows give the same bytes, in whatever order they come.
 * @throws when a code stands twice with different content: an importer has to decide before it writes
 */
export function grouperSections(head: GrouperHead, rows: Iterable<DiagnosisRow>): Map<string, Uint8Array> {
  const codesOf = new Map<string, string[]>();
  const seen = new Map<string, string>();
  for (const { code, ...profile } of rows) {
    const key = JSON.stringify(orderedProfile(profile));
    const before = seen.get(code);
    if (before === key) continue;
    if (before !== undefined) throw new Error(`diagnosis table: ${code} stands twice with different content`);
    seen.set(code, key);
    const codes = codesOf.get(key);
    if (codes) codes.push(code);
    else codesOf.set(key, [code]);
  }
  const profiles = [...codesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const utf8 = new TextEncoder();
  return new Map([
    [GROUPER_SECTION, jsonBytes(head)],
    [PROFILES_SECTION, utf8.encode(`[${profiles.map(([key]) => key).join(',')}]`)],
    [CODES_SECTION, utf8.encode(profiles.map(([, codes]) => lineOfCodes(codes)).join('\n'))],
  ]);
}

function lineOfCodes(codes: string[]): string {
  let before = '';
  return codes
    .sort()
    .map((code) => {
      let shared = 0;
      while (shared < before.length && before[shared] === code[shared]) shared++;
      before = code;
      return `${shared}${code.slice(shared)}`;
    })
    .join(' ');
}

/** The codes of one line of {@link CODES_SECTION}. */
export function codesOfLine(line: string): string[] {
  let before = '';
  return line
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      before = before.slice(0, word.charCodeAt(0) - 48) + word.slice(1);
      return before;
    });
}

/** The same profile gives the same text, whatever the order in which an importer set its properties. */
function orderedProfile(profile: DiagnosisProfile): DiagnosisProfile {
  const cell = <T>(c: Cell<T>): Cell<T> => ({
    value: c.value,
    authority: c.authority,
    ...given('statement', c.statement),
  });
  return {
    ...(profile.group ? { group: cell(profile.group) } : {}),
    ...(profile.subgroup ? { subgroup: cell(profile.subgroup) } : {}),
    ...given('manifestation', profile.manifestation),
    ...given('externalCause', profile.externalCause),
    ...given('unacceptable', profile.unacceptable),
    ...given('unspecified', profile.unspecified),
    ...given('codeFirst', profile.codeFirst),
    ...given('subchapter', profile.subchapter),
    ...given('primaryAwarding', profile.primaryAwarding),
    ...given('predecessor', profile.predecessor),
  };
}
