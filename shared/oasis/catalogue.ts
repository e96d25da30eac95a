import type { Day } from '../chart/day.ts';
import type { Editions } from '../editions/editions.ts';
import { isInForce } from '../editions/editions.ts';
import { oncePer } from '../editions/once-per.ts';
import { jsonSection, type Pack } from '../editions/pack.ts';
import type { OasisItem, OasisTables } from './item.ts';

/** The items of one OASIS edition, found by key, by CMS's name, by LOINC code, or by the name of a check-all element. */
export interface OasisCatalogue {
  pack: Pack;
  items: readonly OasisItem[];
  /** By `Chart.oasis` key, upper case. */
  byId: ReadonlyMap<string, OasisItem>;
  /** By CMS's submission name, upper case. */
  byName: ReadonlyMap<string, OasisItem>;
  /** By question. Several items may share one code (M1023, GG0170RR1 and SS1). */
  byLoinc: ReadonlyMap<string, readonly OasisItem[]>;
  /** By the submission name of one element of a check-all item: `M1033_HOSP_RISK_HSTRY_FALLS`. */
  byFlag: ReadonlyMap<string, { item: OasisItem; code: string }>;
  /** LOINC codes of every panel that holds OASIS items, shared ones included. */
  panels: ReadonlySet<string>;
  /** LOINC panels that only OASIS uses. */
  ownPanels: ReadonlySet<string>;
  /** LOINC panel of GG performance → the column it fills (1 SOC/ROC, 3 discharge, 4 follow-up). */
  performancePanels: ReadonlyMap<string, string>;
}

/** The catalogue of a pack of kind `oasis`; made once a pack. @throws {PackError} when the pack holds no tables */
export const openOasis = oncePer((pack: Pack) => catalogueOf(pack, jsonSection<OasisTables>(pack, 'tables')));

/**
 * The catalogue to read an assessment of `day` with, and whether its edition was in force on that day. CMS's item names
 * and LOINC's codes do not change their meaning between editions, so that an assessment of another edition can be read
 * by the nearest one that is held; whoever does so says it. `undefined` where no OASIS pack is open.
 */
export function oasisFor(
  editions: Editions,
  day: Day | undefined,
): { catalogue: OasisCatalogue; inForce: boolean } | undefined {
  const packs = editions.all('oasis');
  const inForce = day === undefined ? undefined : packs.find((pack) => isInForce(pack.edition, day));
  const earlier = packs.find((pack) => day === undefined || pack.edition.from <= day);
  const pack = inForce ?? earlier ?? packs.at(-1);
  return pack && { catalogue: openOasis(pack), inForce: inForce !== undefined };
}

/** What a reader must know where an assessment was read with the codes of another edition than that of its day. */
export function editionDoubt(read: ReturnType<typeof oasisFor>): string | undefined {
  if (!read || read.inForce) return undefined;
  const { label, to } = read.catalogue.pack.edition;
  return `read with the codes of ${label} (to ${to}), which was not in force on that day; items that changed since may be missing`;
}

function catalogueOf(pack: Pack, tables: OasisTables): OasisCatalogue {
  const byId = new Map<string, OasisItem>();
  const byName = new Map<string, OasisItem>();
  const byLoinc = new Map<string, OasisItem[]>();
  const byFlag = new Map<string, { item: OasisItem; code: string }>();
  for (const item of tables.items) {
    byId.set(item.id.toUpperCase(), item);
    byName.set((item.name ?? item.id).toUpperCase(), item);
    for (const code of item.loinc) byLoinc.set(code, [...(byLoinc.get(code) ?? []), item]);
    for (const { flag, code } of item.answers) if (flag) byFlag.set(flag.toUpperCase(), { item, code });
  }
  return {
    pack,
    items: tables.items,
    byId,
    byName,
    byLoinc,
    byFlag,
    panels: new Set([...tables.items.flatMap((item) => item.panels), ...tables.ownPanels]),
    ownPanels: new Set(tables.ownPanels),
    performancePanels: new Map(Object.entries(tables.performancePanels)),
  };
}
