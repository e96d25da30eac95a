import type { Coded } from '../facts.ts';

/** What codes of burns and corrosions (T20–T25) say of themselves. */

/** The degree; `undefined` for an unspecified one and for all other codes. */
export function burnDegree({ code }: Pick<Coded, 'code'>): 1 | 2 | 3 | undefined {
  const [, fourth] = /^T2[0-5](\d)/.exec(code) ?? [];
  const degree = Number(fourth) % 4;
  return degree === 1 || degree === 2 || degree === 3 ? degree : undefined;
}

/** Family (thermal or chemical), place and side; `9` is "multiple sites". */
export function burnPlace({ code }: Pick<Coded, 'code'>): string {
  return `${code.slice(0, 3)}${Number(code[3]) > 3 ? 'corrosion' : 'burn'}${code.slice(4, 6)}`;
}
