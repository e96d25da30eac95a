import { coded } from './record.ts';

export const NUBC = 'https://www.nubc.org/CodeSystem';

/** The 30-day period that the claims are of. */
export const period = { from: '2026-11-10', through: '2026-12-09' };

/** A line of a claim, by its revenue code. */
export const line = (revenue: string, more: object = {}) => ({
  revenue: coded(`${NUBC}/RevenueCodes`, revenue),
  ...more,
});
