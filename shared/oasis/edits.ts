/**
 * CMS's edits of OASIS submissions that rules rest on. Each was read in the OASIS-E2 data specification v3.02.0 (CMS,
 * public domain; in force for M0090 from 2026-04-01; ZIP with SHA-256 b848a1f3…f6ca), as the registry of
 * github.com/srushtismadhure/lupus_in (src/lib/oasis/registry.generated.json at 56d0ba40) reproduces it. Ids of older
 * specifications that v3.02.0 dropped say so, and so do those that were read in an older one only ({@link READ_IN}).
 * `fatal`: the assessment is rejected; `warning`: it is accepted and reported.
 */
const EDITS = {
  '-3261': 'fatal',
  '-3271': 'fatal',
  '-3280': 'warning',
  '-3290': 'warning',
  '-3300': 'warning',
  '-3310': 'warning',
  '-3320': 'warning',
  '-3590': 'fatal',
  '-3600': 'fatal',
  '-3660': 'fatal',
  '-4171': 'fatal',
  '-4182': 'fatal',
  '-4192': 'fatal',
  '-4202': 'fatal',
  '-4221': 'fatal',
  '-4231': 'fatal',
  '-4241': 'fatal',
  '-4251': 'fatal',
  '-4361': 'fatal',
  '-4371': 'fatal',
  '-4421': 'fatal',
  '-4431': 'fatal',
  '-4441': 'fatal',
  '-4900': 'fatal',
  '-4921': 'fatal',
  '-4991': 'warning',
  '-5050': 'fatal',
  '-5060': 'fatal',
  '-5112': 'fatal',
  '-5132': 'fatal',
  '-5201': 'fatal',
  '-5211': 'fatal',
  '-5221': 'fatal',
  '-5340': 'fatal',
  '-5350': 'fatal',
  '-5460': 'fatal',
  '-5470': 'fatal',
  '-5490': 'fatal',
  '-5630': 'fatal',
  '-5670': 'fatal',
  '-5681': 'fatal',
  '-5790': 'fatal',
  '-5800': 'fatal',
  '-5900': 'fatal',
  '-5910': 'fatal',
  '-5920': 'fatal',
  '-6020': 'fatal',
  '-7045': 'fatal',
  '-9080': 'information',
} as const;

export type EditId = keyof typeof EDITS;

/** Read in an older specification of CMS only (as its site held it), since v3.02.0 was not at hand: v3.01.1 of 2024-06-19, v3.01.0 of 2023-12-20, v3.00.1 of 2022-07-05. */
const READ_IN: Readonly<Record<string, string>> = {
  '-3320': 'v3.01.0',
  '-3590': 'v3.01.1',
  '-3600': 'v3.01.1',
  '-4421': 'v3.01.0',
  '-4431': 'v3.01.1',
  '-4441': 'v3.01.1',
  '-5340': 'v3.01.1',
  '-5350': 'v3.01.1',
  '-5470': 'v3.01.0',
  '-5490': 'v3.01.0',
  '-5630': 'v3.01.0',
  '-5790': 'v3.01.1',
  '-5800': 'v3.01.1',
  '-5900': 'v3.00.1',
  '-5910': 'v3.00.1',
  '-5920': 'v3.00.1',
  '-6020': 'v3.01.1',
};

/** The citation of an edit: `CMS OASIS edit -5201 (fatal; data specification v3.02.0)`. */
export function citeEdit(id: EditId): string {
  return `CMS OASIS edit ${id} (${EDITS[id]}; data specification ${READ_IN[id] ?? 'v3.02.0'})`;
}
