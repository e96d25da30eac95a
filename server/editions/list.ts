import type { Day } from '../../shared/chart/day.ts';
import { type Edition, KINDS, type Kind } from '../../shared/editions/edition.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { jsonSection, type Pack } from '../../shared/editions/pack.ts';
import { GROUPER_SECTION } from '../../shared/pdgm/grouper-pack.ts';
import { CLINICAL_GROUPS, type GrouperHead } from '../../shared/pdgm/tables.ts';

/** An edition in force on a day. */
export interface ListedEdition extends Edition {
  sha256: string;
  /** Whether a user imported it. */
  imported: boolean;
}

/** Something that the editions in force on a day do not say, and how to get it. */
export interface NotCovered {
  kind: Kind;
  what: string;
  how: string;
}

export interface Listing {
  date: Day;
  editions: ListedEdition[];
  notCovered: NotCovered[];
}

/** What is in force on a day, one edition a kind, and what is not known for it. */
export function listOn(editions: Editions, date: Day, imported: ReadonlySet<string>): Listing {
  const packs = KINDS.map((kind) => ({ kind, pack: editions.on(kind, date) }));
  return {
    date,
    editions: packs.flatMap(({ pack }) =>
      pack ? [{ ...pack.edition, sha256: pack.sha256, imported: imported.has(pack.sha256) }] : [],
    ),
    notCovered: packs.flatMap(({ kind, pack }) =>
      pack ? gapsOf(pack) : [{ kind, what: 'every table', how: HOW[kind] }],
    ),
  };
}

const CMS_TABLES = 'lintel editions fetch, or import PATH with the zip from CMS’s home health grouper page';

const HOW: Record<Kind, string> = {
  'icd10cm-codes': 'lintel editions import PATH with the order file of the year, or a Lintel release that holds it',
  'icd10cm-notes': 'lintel editions import PATH with the tabular list (XML), or a Lintel release that holds it',
  'icd10cm-index': 'lintel editions import PATH with the alphabetic index (XML), or a Lintel release that holds it',
  'narrative-terms': 'a Lintel release that holds the terms of these dates',
  oasis: 'lintel editions import PATH with the OASIS items of these dates, or a Lintel release that holds them',
  'pdgm-grouper': CMS_TABLES,
  'pdgm-payment':
    'lintel editions import PATH with CMS’s pricer tables of the year, or a Lintel release that holds them',
};

/** Tables that a grouper edition does not hold; the parts that rest on them stay not determined. */
function gapsOf(pack: Pack): NotCovered[] {
  if (pack.edition.kind !== 'pdgm-grouper') return [];
  const head = jsonSection<GrouperHead>(pack, GROUPER_SECTION);
  const exact = new Set(head.thresholds?.filter(({ margin }) => !margin).map(({ group }) => group));
  const unlimited = CLINICAL_GROUPS.filter((group) => !exact.has(group));
  const gaps: [boolean, string][] = [
    [!head.completeDiagnoses, 'clinical group and comorbidity subgroup of every code (Diagnosis_Codes)'],
    [head.points === undefined, 'points of the function items (FI_Responses)'],
    [unlimited.length > 0, `exact limits of the functional levels of group ${unlimited.join(', ')} (Clinical_Groups)`],
    [head.low === undefined, 'subgroups of the low comorbidity adjustment (Comorbidity_Groups)'],
    [head.pairs === undefined, 'pairs of the high comorbidity adjustment (Comorbidity_Interactions)'],
    [head.codeFirst === undefined, 'conditions that go before a principal (Code_First_Conditions)'],
  ];
  return gaps.flatMap(([open, what]) => (open ? [{ kind: pack.edition.kind, what, how: CMS_TABLES }] : []));
}

/** The listing as a table for people: a line an edition, where it comes from below it. */
export function sayListing({ date, editions, notCovered }: Listing): string[] {
  const rows = editions.map((edition) => [
    edition.kind,
    edition.id,
    edition.label,
    `${edition.from} to ${edition.to}`,
    edition.authority,
    marks(edition).join(', '),
  ]);
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    `In force on ${date} (the last day of a range is not inside):`,
    ...lines.flatMap((line, i) => [line, ...(editions[i]?.origin ?? []).map((from) => `    ${from}`)]),
    ...(lines.length > 0 ? [] : ['nothing']),
    ...(notCovered.length > 0 ? ['', 'Not known for that day, and how to get it:'] : []),
    ...[...new Set(notCovered.map(({ how }) => how))].flatMap((how) => [
      ...notCovered.filter((gap) => gap.how === how).map(({ kind, what }) => `${kind}: ${what}`),
      `    ${how}`,
    ]),
  ];
}

function marks({ imported, pinned, forced }: ListedEdition): string[] {
  return [
    imported ? 'imported' : 'shipped',
    ...(pinned === false ? ['not pinned'] : []),
    ...(forced ? ['forced'] : []),
  ];
}
