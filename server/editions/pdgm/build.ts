import { join } from 'node:path';
import type { Edition } from '../../../shared/editions/edition.ts';
import { grouperSections } from '../../../shared/pdgm/grouper-pack.ts';
import { paymentSections } from '../../../shared/pdgm/payment-tables.ts';
import type { GrouperHead } from '../../../shared/pdgm/tables.ts';
import { readSource } from '../icd10cm/source-file.ts';
import { parseTabular, type TabularList } from '../icd10cm/tabular-file.ts';
import type { PackBuilder } from '../pack-builder.ts';
import { type ManifestEntry, writePack } from '../write-pack.ts';
import { blocksOf, codeFirstNotes } from './code-first-notes.ts';
import {
  diagnosisRows,
  type Estimated,
  readCitations,
  readEstimated,
  readSourced,
  readSubset2025,
  type Sourced,
  statementKey,
} from './diagnosis-rows.ts';
import { readLow, readPairs, readPoints, readReleases, readThresholds, withMargin } from './grouper-tables.ts';
import { readPayment } from './payment-tables.ts';

const TRANSCRIPTION_2025 = 'transcription of HHGS 06.0.25 and CMS-1803-F by a third party (one source)';
const TRANSCRIPTION_2026 = 'kdeyarmin/CareMetric-Pennsync, which cites the hash of the CMS file (one source)';
const DIAGNOSES =
  "cited statements (tiers A to C) and the project's estimate of clinical groups and comorbidity subgroups";
const PRICER = 'DSACMS/MedicareClaimsPricerSource (CMS pricer tables)';

/** The tables that stand in until CMS's own grouper tables are imported, and CMS's pricing tables: three years each. */
export const pdgmPacks: PackBuilder = {
  name: 'pdgm',
  build: async (data, folder) => {
    const at = join(data, 'pdgm');
    const diagnoses = {
      sourced: [...(await readSourced(at)), ...(await readSubset2025(at))],
      estimated: await readEstimated(at),
      citations: await readCitations(at),
    };
    const tabular = {
      apr2025: parseTabular(await readSource(join(data, 'icd10cm/apr2025/icd10cm-tabular-April-2025.xml.gz'))),
      apr2026: parseTabular(await readSource(join(data, 'icd10cm/apr2026/icd10cm-tabular-April-1-2026.xml.gz'))),
    };
    return [
      await writeGrouper(folder, diagnoses, await head2024(at, tabular.apr2025), [DIAGNOSES, LOW_2024]),
      // The list of April 2026 is in force from October 2025: for a doubt, both lists' notes count.
      await writeGrouper(folder, diagnoses, await head2025(at, [tabular.apr2025, tabular.apr2026]), [
        DIAGNOSES,
        TRANSCRIPTION_2025,
      ]),
      await writeGrouper(folder, diagnoses, await head2026(at, tabular.apr2026), [
        DIAGNOSES,
        TRANSCRIPTION_2026,
        LOW_2026,
      ]),
      ...(await payments(folder, at)),
    ];
  },
};

/** The years whose pricer tables are among the sources. */
const PAYMENT_YEARS = [2024, 2025, 2026];

async function payments(folder: string, data: string): Promise<ManifestEntry[]> {
  const entries: ManifestEntry[] = [];
  for (const year of PAYMENT_YEARS) entries.push(await writePayment(folder, data, year));
  return entries;
}

const LOW_2024 = "low list of 2024 derived from 2025's and the published changes (its length equals the rule's)";
const LOW_2026 = "low list of 2026 derived from 2025's and the published changes (its length equals the rule's)";

/** 2024: the low list and diagnoses. Points and thresholds are not among the sources. */
async function head2024(data: string, tabular: TabularList): Promise<GrouperHead> {
  return { ...shared(2024, [tabular]), low: await readLow(data, 2024) };
}

/** 2025: everything but the diagnosis table and the From dates of the later releases. */
async function head2025(data: string, tabular: TabularList[]): Promise<GrouperHead> {
  return {
    ...shared(2025, tabular),
    points: await readPoints(data, 2025),
    thresholds: await readThresholds(join(data, 'cy2025/functional-thresholds-2025.csv'), 2025),
    low: await readLow(data, 2025),
    pairs: await readPairs(data, 2025),
  };
}

/** 2026: points, low list, the releases, one group's thresholds; the other groups by the project's margin. No pairs. */
async function head2026(data: string, tabular: TabularList): Promise<GrouperHead> {
  const known = await readThresholds(join(data, 'cy2026/functional-thresholds-2026-PARTIAL.csv'), 2026);
  const other = await readThresholds(join(data, 'cy2025/functional-thresholds-2025.csv'), 2025);
  return {
    ...shared(2026, [tabular]),
    releases: await readReleases(data, 2026),
    points: await readPoints(data, 2026),
    thresholds: withMargin(known, other),
    low: await readLow(data, 2026),
  };
}

function shared(year: number, tabular: readonly TabularList[]): GrouperHead {
  const notes = tabular.flatMap(codeFirstNotes).map((note) => JSON.stringify(note));
  const blocks = tabular.flatMap(blocksOf).map((block) => JSON.stringify(block));
  return {
    year,
    releases: [],
    codeFirstNotes: [...new Set(notes)].sort().map((note) => JSON.parse(note)),
    blocks: [...new Set(blocks)].sort().map((block) => JSON.parse(block)),
    completeDiagnoses: false,
    statements: {},
  };
}

interface Diagnoses {
  sourced: readonly Sourced[];
  estimated: readonly Estimated[];
  citations: ReadonlyMap<string, string>;
}

async function writeGrouper(
  folder: string,
  diagnoses: Diagnoses,
  head: GrouperHead,
  origin: string[],
): Promise<ManifestEntry> {
  const { year } = head;
  const edition: Edition = {
    id: `pdgm-grouper-${year}`,
    kind: 'pdgm-grouper',
    label: `PDGM tables of CY${year} (cited and estimated)`,
    from: `${year}-01-01`,
    to: `${year + 1}-01-01`,
    authority: 'sourced',
    origin,
  };
  const statements: Record<string, string> = {};
  for (const row of diagnoses.sourced) {
    const citation = diagnoses.citations.get(row.source);
    if (citation === undefined) throw new Error(`${row.where}: source ${row.source} has no citation`);
    statements[statementKey(row)] = `${citation} (tier ${row.tier})`;
  }
  statements.margin = "the project's margin over the thresholds of CY2025";
  const rows = diagnosisRows(year, diagnoses.sourced, diagnoses.estimated);
  return writePack(folder, edition, grouperSections({ ...head, statements }, rows));
}

async function writePayment(folder: string, data: string, year: number): Promise<ManifestEntry> {
  const edition: Edition = {
    id: `pdgm-payment-${year}`,
    kind: 'pdgm-payment',
    label: `CY${year} rates`,
    from: `${year}-01-01`,
    to: `${year + 1}-01-01`,
    authority: 'cms',
    origin: [PRICER],
  };
  return writePack(folder, edition, paymentSections(await readPayment(data, year)));
}
