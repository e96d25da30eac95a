import type { PackLine } from '../../shared/api/packs.ts';
import { type Edition, KINDS } from '../../shared/editions/edition.ts';
import { byPreference } from '../../shared/editions/editions.ts';

/** A line of the extension's own `packs/manifest.json`. */
export interface OwnPack {
  file: string;
  sha256: string;
  edition: Edition;
}

/** Which packs of the service are used, and why others are not, as clauses. */
export interface PackChoice {
  take: PackLine[];
  refused: string[];
}

/**
 * Chooses among the packs that a service lists. What the extension has itself is not fetched, and a kind that it does not
 * know is for a newer one. An import of the agency stands in place of ours; any other file under a name of ours comes from
 * a service of another version, and nobody can tell which of the two is newer.
 * @param own what the extension carries
 */
export function choosePacks(listed: readonly PackLine[], own: readonly OwnPack[]): PackChoice {
  const choice: PackChoice = { take: [], refused: [] };
  for (const line of listed) {
    const { edition, sha256 } = line;
    if (!KINDS.some((kind) => kind === edition.kind)) continue;
    const ours = own.find((pack) => pack.edition.id === edition.id);
    if (ours?.sha256 === sha256) continue;
    if (ours && edition.imported !== true) {
      choice.refused.push(`${edition.label}: the service has another build of it, and this extension keeps its own`);
      continue;
    }
    const newer = ours ? undefined : own.find((pack) => standsBefore(pack.edition, edition));
    if (newer) choice.refused.push(`${edition.label}: it is older than ${newer.edition.label} here`);
    else choice.take.push(line);
  }
  return choice;
}

/** Whether an edition answers on every day that the other is in force on, so that the other would never be asked. */
function standsBefore(ours: Edition, theirs: PackLine['edition']): boolean {
  return (
    ours.kind === theirs.kind && ours.from <= theirs.from && ours.to >= theirs.to && byPreference(ours, theirs) < 0
  );
}
