import type { Payer, StayType } from '../../shared/chart/chart.ts';
import type { Authority } from '../../shared/chart/evidence.ts';
import type { Role } from '../../shared/role.ts';
import type { Severity } from '../../shared/rules/finding.ts';
import { capital } from '../../shared/wording.ts';
import { dayWords } from './days.ts';

/**
 * The words of the panel, as people in the job say them (words.md). A unit test holds the words that must not appear.
 * Those that the worker says too stand in `extension/words.ts`.
 */

export const FUNCTIONAL_LEVELS: Readonly<Record<string, string>> = { A: 'Low', B: 'Medium', C: 'High' };
export const COMORBIDITY: Readonly<Record<string, string>> = { '1': 'None', '2': 'Low', '3': 'High' };

export const AUTHORITY_MEANS: Readonly<Record<Authority, string>> = {
  cms: 'from a file that CMS publishes',
  sourced: 'from a cited statement or transcription of CMS’s table',
  entered: 'a person stated it',
  estimated: 'this project’s own estimate, not CMS’s',
};

/** A fact of a code that speaks of its clinical group or comorbidity subgroup. */
export const OF_GROUP = /\b(?:sub)?group\b/i;

/** How much a finding weighs, as people say it (words.md). */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  block: 'would be returned to provider (RTP), or a fatal edit',
  error: 'coding error',
  query: 'needs the provider’s documentation',
  warn: 'likely inconsistent',
  info: 'for information',
};

export const STAYS: Readonly<Record<StayType, string>> = {
  acute: 'acute hospital stay',
  ipf: 'psychiatric hospital stay (IPF)',
  snf: 'skilled nursing facility stay (SNF)',
  irf: 'rehabilitation facility stay (IRF)',
  ltch: 'long-term care hospital stay (LTCH)',
  ed: 'emergency department visit',
  observation: 'observation stay',
  other: 'other facility stay',
  unknown: 'facility stay, type not stated',
};

/** The kinds of stay that a person can state, those that count first (pdgm.md section 3). */
export const STAY_TYPES_SHOWN = ['acute', 'ipf', 'snf', 'irf', 'ltch', 'ed', 'observation', 'other'] as const;

/** The same, short enough to stand before a day on the time line. */
export const STAYS_SHORT: Readonly<Record<StayType, string>> = {
  acute: 'acute',
  ipf: 'IPF',
  snf: 'SNF',
  irf: 'IRF',
  ltch: 'LTCH',
  ed: 'ED',
  observation: 'obs.',
  other: 'other',
  unknown: 'stay',
};

export const PAYERS: Readonly<Record<Payer, string>> = {
  'medicare-ffs': 'Medicare FFS',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid',
  other: 'other payer',
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  clinician: 'Clinician',
  coder: 'Coder',
  qa: 'QA',
  manager: 'Manager',
  it: 'IT',
};

export const RFA: Readonly<Record<string, string>> = {
  '01': 'SOC',
  '03': 'ROC',
  '04': 'recertification',
  '05': 'other follow-up',
};

/** The eight items whose points make the functional impairment level (pdgm.md section 5), in CMS's order. */
export const FUNCTION_ITEMS: readonly { item: string; name: string }[] = [
  { item: 'M1800', name: 'Grooming' },
  { item: 'M1810', name: 'Dress upper body' },
  { item: 'M1820', name: 'Dress lower body' },
  { item: 'M1830', name: 'Bathing' },
  { item: 'M1840', name: 'Toilet transferring' },
  { item: 'M1850', name: 'Transferring' },
  { item: 'M1860', name: 'Ambulation' },
  { item: 'M1033', name: 'Risk for hospitalization' },
];

/** Numbers that a policy set for a rule: `share 0.9`. */
export function optionWords(options: Readonly<Record<string, number>> = {}): string[] {
  return Object.entries(options).map(([name, value]) => `${name} ${value}`);
}

/** A value of evidence as people read it: days as days, yes and no, blanks said. */
export function valueWords(value: unknown): string {
  if (value === null) return 'none found';
  if (value === undefined) return '';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === 'NONE') return 'none';
  // CMS writes an item that was left blank or skipped so.
  if (value === '^') return 'blank';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueWords).join(', ');
  if (typeof value === 'object') return Object.values(value).map(valueWords).filter(Boolean).join(', ');
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? dayWords(String(value)) : String(value);
}

/** Names of facts as evidence carries them → as people say them. Items, codes and everything else stay as they are. */
const FACT_NAMES: Readonly<Record<string, string>> = {
  from: 'From date',
  through: 'Through date',
  admission: 'start of care',
  previousPeriodEnd: 'end of the previous period',
  admissionSource: 'admission source',
  occurrenceCodes: 'occurrence code',
  clinicalGroup: 'clinical group',
  'confirmed clinicalGroup': 'clinical group, confirmed',
  'confirmed comorbidity': 'comorbidity, confirmed',
  comorbiditySubgroup: 'comorbidity subgroup',
  principal: 'primary diagnosis (M1021)',
  secondary: 'other diagnoses',
};

/** What a fact is called, for a person. */
export function factName(what: string): string {
  const item = FUNCTION_ITEMS.find((each) => each.item === what);
  if (item) return `${what} ${item.name}`;
  const stay = what.startsWith('stay ') ? STAYS[what.slice('stay '.length) as StayType] : undefined;
  return stay ? `${stay} ended` : (FACT_NAMES[what] ?? what);
}

const POINTER_NAMES: Readonly<Record<string, string>> = {
  admission: 'Start of care (M0030)',
  previousPeriodEnd: 'End of the previous period',
  statedHipps: 'The EHR’s HIPPS',
  birthDate: 'Birth date',
  rfa: 'Reason for assessment (M0100)',
  completed: 'Assessment completed (M0090)',
};

/** A fact of the chart by its JSON pointer, as people call it: `/oasis/M1860` is M1860, `/diagnoses/0` diagnosis 1. */
export function pointerName(pointer: string): string {
  const [, room = '', part] = pointer.split('/');
  if (room === 'diagnoses') return part === undefined ? 'Diagnoses' : `Diagnosis ${Number(part) + 1}`;
  if (room === 'oasis' && part !== undefined) return part;
  const last = part !== undefined && !/^\d+$/.test(part) ? part : room;
  const name = POINTER_NAMES[last] ?? factName(last);
  return capital(name);
}

/** Names that the engine's clauses share with its interfaces → the same as people say them. */
const ENGINE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bpreviousPeriodEnd\b/g, 'the end of the previous period'],
  [/\boccurrenceCodes\b/g, 'the occurrence codes'],
  [/\badmissionSource\b/g, 'the admission source'],
  // Typed into a command line by an administrator; a coder has none.
  [/ \(lintel editions import PATH\)/g, ', which your administrator imports'],
  [/\blintel editions import PATH\b/g, 'CMS’s tables, which your administrator imports'],
];

/** One of the engine's clauses as a sentence of its own: facts by their names, a capital, a full stop. */
export function sentence(say: string): string {
  const named = ENGINE_WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), say.trim());
  const begun = capital(named);
  return /[.!?]”?$/.test(begun) ? begun : `${begun}.`;
}

/** What a rule rests on, for who reads a chart: a file of this project is its own judgement, and nothing that can be looked up. */
export function citeWords(cite: readonly string[]): string {
  return [...new Set(cite.map((each) => each.replace(/^project: .*/s, 'Lintel’s own rule')))].join(' · ');
}
