import type { Decimal } from './payment-tables.ts';

/**
 * Exact decimal arithmetic for the payment preview: CMS rounds half up to cents at every step, and a binary fraction
 * would sometimes fall on the other side of the half.
 */
export interface Fixed {
  /** The number without its point. */
  digits: bigint;
  /** Digits after the point. */
  scale: number;
}

const FORM = /^(\d+)(?:\.(\d+))?$/;

/** A decimal as CMS prints it. @throws for anything else: a pack is then not what its importer checked */
export function fixed(text: Decimal | number): Fixed {
  const parts = FORM.exec(String(text));
  if (!parts) throw new RangeError('not a decimal number');
  const fraction = parts[2] ?? '';
  return { digits: BigInt(`${parts[1]}${fraction}`), scale: fraction.length };
}

/** The product of all factors, unrounded. */
export function times(...factors: readonly Fixed[]): Fixed {
  return factors.reduce((a, b) => ({ digits: a.digits * b.digits, scale: a.scale + b.scale }));
}

/** Rounded half up to cents (pricer-steps.csv). Amounts are never negative here. */
export function toCents({ digits, scale }: Fixed): Fixed {
  if (scale <= 2) return { digits: digits * 10n ** BigInt(2 - scale), scale: 2 };
  const unit = 10n ** BigInt(scale - 2);
  return { digits: (digits + unit / 2n) / unit, scale: 2 };
}

/** The sum of amounts in cents. */
export function sum(...amounts: readonly Fixed[]): Fixed {
  return { digits: amounts.reduce((total, amount) => total + toCents(amount).digits, 0n), scale: 2 };
}

/** As a JSON number: the shortest decimal that reads back as these cents. */
export function toNumber(amount: Fixed): number {
  const cents = toCents(amount).digits;
  return Number(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);
}
