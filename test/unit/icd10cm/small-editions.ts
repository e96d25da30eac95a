import type { Edition, Kind } from '../../../shared/editions/edition.ts';
import { Editions } from '../../../shared/editions/editions.ts';
import type { Pack } from '../../../shared/editions/pack.ts';
import { type CodeDifference, differenceBetween } from '../../../shared/icd10cm/code-difference.ts';
import { codeListSections, type ListedCode } from '../../../shared/icd10cm/code-list.ts';
import type { ValidityTable } from '../../../shared/icd10cm/code-validity.ts';

/**
 * A code set of a few invented rows over four stretches of time, in the packs' own form. Q-codes of an invented
 * "lantern disease", so that nothing of the real list can make a test pass by accident.
 */

export const VALIDITY_DAYS = { from: '2015-10-01', to: '2024-10-01' };
export const YEAR_ONE = { from: '2024-10-01', to: '2025-10-01' };
export const YEAR_TWO = { from: '2025-10-01', to: '2026-10-01' };
export const YEAR_THREE = { from: '2026-10-01', to: '2027-10-01' };

/** A row: code, complete or header, title. */
export function row(code: string, billable: boolean, title: string, manifestation = false): ListedCode {
  return { code, billable, title, manifestation };
}

/** The middle year. */
export const LIST: ListedCode[] = [
  row('Q90', false, 'Lantern disease'),
  row('Q900', true, 'Lantern disease, bright'),
  row('Q901', false, 'Lantern disease, dim'),
  row('Q9010', true, 'Lantern disease, dim, unspecified side'),
  row('Q9011', true, 'Lantern disease, dim, right'),
  row('Q902', true, 'Lantern disease, flickering'),
  row('Q908', false, 'Other lantern disease'),
  row('Q9081', false, 'Other lantern disease with smoke'),
  row('Q9081XA', true, 'Other lantern disease with smoke, initial encounter'),
  row('Q9081XD', true, 'Other lantern disease with smoke, subsequent encounter'),
  row('Q909', true, 'Lantern disease, unspecified'),
  row('Q91', true, 'Wick disorder in diseases classified elsewhere', true),
  row('Y37', false, 'Struck by lantern'),
  row('Y370', true, 'Struck by falling lantern'),
];

/** The year before: Q901 was complete (not yet divided), Q902 had another title, Q903 was still there. */
export const BEFORE: ListedCode[] = [
  ...LIST.filter(({ code }) => !['Q901', 'Q9010', 'Q9011', 'Q902'].includes(code)),
  row('Q901', true, 'Lantern disease, dim'),
  row('Q902', true, 'Lantern disease, blinking'),
  row('Q903', true, 'Lantern disease, cracked'),
  row('Q904', false, 'Lantern disease, shapes'),
];

/** The year after: Q902 is divided, Q92 is new with a header of its own, Q903 comes back. */
export const AFTER: ListedCode[] = [
  ...LIST.filter(({ code }) => code !== 'Q902'),
  row('Q902', false, 'Lantern disease, flickering'),
  row('Q9021', true, 'Lantern disease, flickering, slow'),
  row('Q9022', true, 'Lantern disease, flickering, fast'),
  row('Q903', true, 'Lantern disease, cracked'),
  row('Q92', false, 'Oil disorder'),
  row('Q920', true, 'Oil disorder, thin'),
];

export function smallEdition(id: string, days: { from: string; to: string }, kind: Kind = 'icd10cm-codes'): Edition {
  return { id, kind, label: id, ...days, authority: 'cms', origin: ['invented'] };
}

export function smallPack(edition: Edition, sections: ReadonlyMap<string, Uint8Array>): Pack {
  const copies = [...sections].map(([name, bytes]) => [name, new Uint8Array(bytes)] as const);
  return { edition, sha256: `sha256 of ${edition.id}`, sections: new Map(copies) };
}

export function listPack(): Pack {
  return smallPack(smallEdition('year-two', YEAR_TWO), codeListSections(LIST));
}

export function differencePack(id: string, days: { from: string; to: string }, listed: readonly ListedCode[]): Pack {
  const byCode = (rows: readonly ListedCode[]) => new Map(rows.map((each) => [each.code, each]));
  const difference: CodeDifference = {
    base: 'year-two',
    baseSha256: 'sha256 of year-two',
    ...differenceBetween(byCode(LIST), byCode(listed)),
  };
  return smallPack(smallEdition(id, days), new Map([['difference', json(difference)]]));
}

/** Q9050 was valid until 2018; Q900 began in April 2020; everything else that the list has since 2015. */
export function validityPack(): Pack {
  const table: ValidityTable = {
    base: 'year-two',
    baseSha256: 'sha256 of year-two',
    since: '2015-10-01',
    spans: [
      { from: '2015-10-01', to: '2018-09-30', codes: 'Q9050' },
      { from: '2020-04-01', codes: 'Q900' },
      { from: '2015-10-01', codes: 'Q901 Q903' },
      { from: '2024-10-01', codes: 'Q9081XD' },
      { from: '2025-10-01', codes: 'Q9010 Q9011' },
    ],
    manifestations: 'Q9050',
  };
  return smallPack(smallEdition('dates', VALIDITY_DAYS), new Map([['validity', json(table)]]));
}

export function smallEditions(): Editions {
  return new Editions([
    validityPack(),
    differencePack('year-one', YEAR_ONE, BEFORE),
    listPack(),
    differencePack('year-three', YEAR_THREE, AFTER),
  ]);
}

export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
