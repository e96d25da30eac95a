import type { Chart, OasisAnswer, Payer } from '../chart/chart.ts';
import { given, listed } from '../chart/given.ts';
import { payerOfM0150 } from '../oasis/payer.ts';
import { allWords, codingsOf } from './codes.ts';
import { periodOf } from './dates.ts';
import { get, number, object, objects, placed, text } from './json.ts';
import { codedAt, securityOf } from './people.ts';
import { spanOf } from './programs.ts';
import type { Reading } from './reading.ts';
import { displayOf } from './references.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced } from './sources.ts';

type ChartCoverage = NonNullable<Chart['coverage']>[number];

export interface CoverageFact {
  entry: Entry;
  fact: Sourced<ChartCoverage>;
  /** What it makes the payer; absent where it does not tell. */
  payer?: Payer;
  /** 1 pays first. */
  order?: number;
  /** Its whole days; the chart's fact also holds a year or month alone. */
  days: { from?: string; through?: string };
}

/**
 * Every Coverage but drafts. One that is cancelled, or does not tell, is kept with its status and reported: it pays for no
 * period, and says that a program's coverage is over.
 */
export function readCoverage(reading: Reading): CoverageFact[] {
  return reading.of('Coverage').flatMap((entry) => {
    const status = text(entry.resource, 'status');
    if (status !== 'active') reading.report(entry.ref, 'the coverage is not active');
    return status === 'draft' ? [] : [readOne(entry, status, reading)];
  });
}

function readOne(entry: Entry, status: string | undefined, reading: Reading): CoverageFact {
  const { resource, id } = entry;
  const payors = placed(resource, 'payor').map(({ element, index }) => {
    const payor = reading.find(element, entry, `payor[${index}]`);
    return { name: displayOf(element) ?? (payor && text(payor.resource, 'name')), payor };
  });
  const name = payors.find((each) => each.name !== undefined)?.name;
  const type = typeWords(entry);
  const payer = payerOf(entry, (name ?? '').toLowerCase());
  const order = number(resource, 'order');
  const value: ChartCoverage = {
    ...(id ? { id } : {}),
    ...(name ? { payer: name } : {}),
    ...(type === '' ? {} : { type }),
    ...(status ? { status } : {}),
    ...spanOf(get(resource, 'period')),
    ...listed('codes', codedAt(resource, 'type')),
    ...securityOf(resource),
  };
  const days = periodOf(get(resource, 'period'));
  const at = [fhirSource(entry), ...payors.flatMap(({ payor }) => (payor ? [fhirSource(payor)] : []))];
  return { entry, fact: { value, at }, days, ...(payer ? { payer } : {}), ...given('order', order) };
}

/** What the type and the classes say, as written. */
function typeWords({ resource }: Entry): string {
  const classes = objects(resource, 'class').flatMap((each) => text(each, 'name') ?? text(each, 'value') ?? []);
  const type = object(resource, 'type');
  const said = text(type, 'text') ?? codingsOf(resource, 'type').map((coding) => coding.display ?? coding.code)[0];
  return [said, ...classes].filter((word) => word !== undefined).join(', ');
}

/** Source of Payment Typology (SOPT): 11x Medicare managed care, 12x Medicare fee for service, 2x Medicaid. */
const SOPT = /sopt|2\.16\.840\.1\.113883\.3\.221\.5/i;
/** Coverage that pays no home health: drugs, dental, vision, Medigap. */
const NO_HOME_HEALTH = /part d\b|prescription drug|drug benefit|dental|vision|medigap|medicare supplement/;

function payerOf(entry: Entry, payor: string): Payer | undefined {
  const codes = codingsOf(entry.resource, 'type');
  const sopt = codes.find((coding) => SOPT.test(coding.system ?? ''))?.code ?? '';
  if (sopt === '122' || sopt === '123') return undefined;
  if (/^11/.test(sopt)) return 'medicare-advantage';
  if (/^12/.test(sopt)) return 'medicare-ffs';
  if (/^2/.test(sopt)) return 'medicaid';
  if (/^[3-9]/.test(sopt)) return 'other';
  const type = `${allWords(entry.resource, 'type')} | ${typeWords(entry).toLowerCase()}`;
  if (NO_HOME_HEALTH.test(type)) return undefined;
  const words = `${type} | ${payor}`;
  if (/medicare advantage|medicare (hmo|ppo|managed|replacement)|part c\b|\bma[- ]?pd\b|\bma plan/.test(words))
    return 'medicare-advantage';
  if (
    /medicare (part )?[ab]\b|part a\b|part b\b|(traditional|original) medicare|medicare ffs|medicare fee[- ]for[- ]service/.test(
      words,
    )
  )
    return 'medicare-ffs';
  if (/medicaid|medi-cal/.test(words) && !isCms(payor)) return 'medicaid';
  // A managed care policy with Medicare as its payor says two things: the plan's name would tell, and is not here.
  const isManaged = codes.some((coding) => ['MCPOL', 'HMO', 'PPO', 'POS'].includes(coding.code ?? ''));
  if (isManaged && words.includes('medicare')) return undefined;
  if (isCms(payor)) return 'medicare-ffs';
  // "Medicare" as the type alone, with an insurer as the payor, may be either kind.
  if (words.includes('medicare') || sopt === '1') return undefined;
  return /[a-z]/.test(words) ? 'other' : undefined;
}

/** Medicare itself pays where it is named as the payor; a Medicare Advantage plan's payor is an insurer. */
function isCms(payor: string): boolean {
  return /^(u\.?s\.? )?medicare$|^cms$|centers for medicare/.test(payor.trim());
}

/**
 * Who pays for the period: the coverage that the claim names; else the coverage in force on From that pays first. Medicare
 * pays before Medicaid. Several that could be are none, and so is one that does not tell. Without any coverage, what
 * M0150 says.
 */
export function payerFor(
  facts: readonly CoverageFact[],
  period: { from?: string; claimed?: Entry },
  m0150: Sourced<OasisAnswer> | undefined,
  reading: Reading,
): Sourced<Payer> | undefined {
  const active = facts.filter(({ fact }) => fact.value.status === 'active');
  const claimed = active.find((each) => each.entry.ref === period.claimed?.ref);
  const inForce = claimed ? [claimed] : active.filter(({ days }) => isInForce(days, period.from));
  const telling = inForce.filter((each) => each.payer !== undefined);
  for (const { entry, payer } of inForce) {
    if (payer === undefined)
      reading.report(entry.ref, 'this coverage does not tell whether Medicare pays, and which kind');
  }
  const first = Math.min(...telling.map(({ order }) => order ?? Number.POSITIVE_INFINITY));
  const leading = telling.filter(({ order }) => (order ?? Number.POSITIVE_INFINITY) === first);
  const kinds = new Set(leading.map(({ payer }) => payer));
  if (kinds.size > 1) kinds.delete('medicaid');
  const [kind] = kinds;
  if (kind !== undefined && kinds.size === 1) {
    return { value: kind, at: leading.filter(({ payer }) => payer === kind).flatMap(({ fact }) => fact.at) };
  }
  if (kinds.size > 1) reading.report('Coverage', 'several coverages could pay first; which one does is not told');
  return inForce.length > 0 ? undefined : fromM0150(m0150);
}

function isInForce({ from, through }: CoverageFact['days'], day: string | undefined): boolean {
  return day === undefined || ((from === undefined || from <= day) && (through === undefined || through >= day));
}

/** What M0150 says, where it names one payer. */
function fromM0150(answer: Sourced<OasisAnswer> | undefined): Sourced<Payer> | undefined {
  if (!answer || !Array.isArray(answer.value)) return undefined;
  const value = payerOfM0150(answer.value);
  return value === undefined ? undefined : { value, at: answer.at };
}
