import type { BindingShown } from '../../../shared/rules/sequence/describe.ts';
import { brokenBy } from '../../../shared/rules/sequence/what-if.ts';

/** What can be said of two diagnoses that stand one behind the other. */
export type Between =
  /** Nothing binds them: the two may change places. */
  | { state: 'either' }
  /** Changed over, they would break what these say. */
  | { state: 'bound'; by: BindingShown[] }
  /** As they stand they break what these say. */
  | { state: 'broken'; by: BindingShown[] };

/** What binds the diagnosis at `index` and the one behind it, seen from the order as it is shown. */
export function between(bindings: readonly BindingShown[], order: readonly string[], index: number): Between {
  const now = new Set(brokenBy(bindings, order));
  const then = new Set(brokenBy(bindings, moved(order, index, 1)));
  const mended = [...now].filter((binding) => !then.has(binding));
  const worse = [...then].filter((binding) => !now.has(binding));
  const [gravest] = [...mended, ...worse].filter(({ binds }) => binds);
  if (mended.length > 0 && (gravest === undefined || mended.includes(gravest))) return { state: 'broken', by: mended };
  return worse.length > 0 ? { state: 'bound', by: worse } : { state: 'either' };
}

/** The order with one diagnosis some places further down (or up, where negative); at an end it stays. */
export function moved(order: readonly string[], index: number, by: number): string[] {
  const out = [...order];
  const to = Math.min(out.length - 1, Math.max(0, index + by));
  const [one] = out.splice(index, 1);
  if (one !== undefined) out.splice(to, 0, one);
  return out;
}

/** What binds a diagnosis: each binding in which it stands on either side. */
export function bindingsOf(bindings: readonly BindingShown[], pointer: string): BindingShown[] {
  return bindings.filter(
    ({ before, after }) => after.pointer === pointer || before.some((one) => one.pointer === pointer),
  );
}

/** A binding as a sentence: what goes before what, or what cannot be primary. */
export function bindingWords({ kind, before, after, binds }: BindingShown): string {
  if (before.length === 0) {
    return kind === 'manifestation'
      ? `${after.code} names a manifestation and cannot be primary (M1021)`
      : `${after.code} names an external cause and cannot be primary (M1021)`;
  }
  const causes = [...new Set(before.map(({ code }) => code))];
  const one = causes.length === 1 ? causes[0] : `one of ${causes.join(', ')}`;
  return binds ? `${one} goes before ${after.code}` : `${one} goes before ${after.code} where it is the cause`;
}

/** What stands behind a binding that an order breaks. */
export function brokenWords({ binds }: BindingShown): string {
  return binds ? 'not so in this order' : 'behind it in this order';
}

/** What an order breaks, in one sentence for reading out. */
export function verdictWords(bindings: readonly BindingShown[], order: readonly string[]): string {
  const broken = brokenBy(bindings, order).filter(({ binds }) => binds);
  if (broken.length === 0) return 'This order breaks nothing: it is legal.';
  return `This order is not legal: ${broken.map(bindingWords).join('; ')}.`;
}
