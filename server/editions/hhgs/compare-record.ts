import type { Determined } from '../../../shared/chart/evidence.ts';
import type { Expected } from './test-records.ts';

/** The parts of a grouping that a test record states. */
export interface Compared {
  version: Determined<string>;
  hipps: Determined<string>;
  validityFlags: Determined<string[]>;
  returnCode: Determined<string>;
}

/** One part of a record against CMS's result. */
export interface PartVerdict {
  part: keyof Compared;
  verdict: 'same' | 'different' | 'open';
  expected: string;
  got: string;
  /** What is missing where it is open. */
  missing: string[];
}

/**
 * Compares the four parts of CMS's result. CMS writes one validity flag where several apply, in an order that is not
 * known: ours agree when CMS's is among them. A refused claim has HIPPS 00000 there and none here (interfaces.md).
 */
export function compareRecord(ours: Compared, expected: Expected): PartVerdict[] {
  const flag = expected.validityFlag;
  const refused = expected.returnCode !== '00';
  return [
    compare('version', ours.version, expected.version, (value) => value === expected.version),
    refused
      ? refusedHipps(ours.hipps)
      : compare('hipps', ours.hipps, expected.hipps, (value) => value === expected.hipps),
    compare('validityFlags', ours.validityFlags, flag, (flags) =>
      flag === '00' ? flags.length === 0 : flags.includes(flag),
    ),
    compare('returnCode', ours.returnCode, expected.returnCode, (value) => value === expected.returnCode),
  ];
}

function refusedHipps(hipps: Determined<string>): PartVerdict {
  const got = hipps.determined ? hipps.value : 'none';
  return { part: 'hipps', verdict: hipps.determined ? 'different' : 'same', expected: 'none', got, missing: [] };
}

function compare<T extends string | string[]>(
  part: keyof Compared,
  ours: Determined<T>,
  expected: string,
  agrees: (value: T) => boolean,
): PartVerdict {
  if (ours.determined) {
    const verdict = agrees(ours.value) ? 'same' : 'different';
    return { part, verdict, expected, got: shown(ours.value), missing: [] };
  }
  // Open, but sure that it is not what CMS says.
  const excluded = ours.possible !== undefined && !ours.possible.some(agrees);
  return {
    part,
    verdict: excluded ? 'different' : 'open',
    expected,
    got: ours.possible ? `one of ${ours.possible.map(shown).join(', ')}` : 'not determined',
    missing: [...new Set(ours.missing.map(({ what }) => what))],
  };
}

function shown(value: string | string[]): string {
  if (typeof value === 'string') return value;
  return value.length === 0 ? '00' : value.join(' ');
}
