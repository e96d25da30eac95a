import type { Device, Provenance, Reference } from 'fhir/r4';
import type { Chart } from '../../chart/chart.ts';
import type { EditionUsed } from '../../editions/edition.ts';
import { referencesOf } from './references.ts';
import { EDITION } from './systems.ts';

/** The program that made something. */
export interface Software {
  name: string;
  version: string;
}

/** The program as a Device, for what has to say who made it. @param id given by the caller: `shared` makes none */
export function deviceOf({ name, version }: Software, id: string): Device {
  return {
    resourceType: 'Device',
    id,
    status: 'active',
    deviceName: [{ name, type: 'user-friendly-name' }],
    type: { text: 'software' },
    version: [{ value: version }],
  };
}

/**
 * What resources of ours were derived from: which program made them, from which resources of the record, by which dated
 * tables (their hashes say which bytes).
 */
export function provenanceOf(
  chart: Chart,
  editions: readonly EditionUsed[],
  { id, targets, device, recorded }: { id: string; targets: Reference[]; device: Reference; recorded: string },
): Provenance {
  const read = referencesOf(Object.values(chart.sources).flat());
  return {
    resourceType: 'Provenance',
    id,
    target: targets,
    recorded,
    agent: [
      {
        type: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'assembler' }],
        },
        who: device,
      },
    ],
    entity: [
      ...read.map((what) => ({ role: 'source' as const, what })),
      ...editions.map(({ id: edition, label, sha256 }) => ({
        role: 'source' as const,
        what: { identifier: { system: EDITION, value: edition }, display: `${label}, SHA-256 ${sha256}` },
      })),
    ],
  };
}
