import type { Authority } from '../chart/evidence.ts';
import { jsonBytes } from '../editions/pack.ts';
import type { ListTable } from './tables.ts';

// The rows that pricing reads, and the `pdgm-payment` pack that holds them.

/** Revenue codes of the six disciplines; OASIS and claims call the aide HHA. */
export const REVENUE_CODES = { PT: '0420', OT: '0430', SLP: '0440', SN: '0550', MSW: '0560', HHA: '0570' } as const;
export type RatedDiscipline = keyof typeof REVENUE_CODES;

/** A decimal as CMS prints it (`"2038.22"`). Text, so that no binary fraction ever stands between file and cent. */
export type Decimal = string;

export interface HippsRow {
  hipps: string;
  weight: Decimal;
  /** Visits; fewer make the period a LUPA. */
  lupaThreshold: number;
}

export interface PaymentParameters {
  /** 30-day base rate where quality data was submitted, and where it was not. */
  baseRate: { submitted: Decimal; notSubmitted: Decimal };
  laborShare: Decimal;
  nonLaborShare: Decimal;
  /** The extra share on the first visit of a LUPA (0.7200, where CMS prints the factor 1.7200). */
  lupaAddOn: Record<'SN' | 'PT' | 'SLP' | 'OT', Decimal>;
  ruralAddOn: Decimal;
  authority: Authority;
  statement?: string;
}

/** Per-visit rates by discipline. */
export interface VisitRates {
  submitted: Record<RatedDiscipline, Decimal>;
  notSubmitted: Record<RatedDiscipline, Decimal>;
  authority: Authority;
  statement?: string;
}

/** Section `payment` of a `pdgm-payment` pack, as JSON. What is left out is not known for the year. */
export interface PaymentHead {
  year: number;
  hipps: ListTable<HippsRow>;
  parameters?: PaymentParameters;
  rates?: VisitRates;
  /** CBSA → wage index (rural 999xx and transition 50xxx codes included). */
  wageIndex?: { rows: Record<string, Decimal>; authority: Authority; statement?: string };
  statements: Record<string, string>;
}

export const PAYMENT_SECTION = 'payment';

/** The sections of a `pdgm-payment` pack. */
export function paymentSections(head: PaymentHead): Map<string, Uint8Array> {
  return new Map([[PAYMENT_SECTION, jsonBytes(head)]]);
}
