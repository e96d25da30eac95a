import { type Part, replaced, syntaxOf, usesIn, visit } from './syntax.ts';

/** A name as only constants have it; the bundler writes `$1` behind one that two files have. */
const CONSTANT = /^[A-Z][A-Z_]+(?:\$\d+)?$/;

/**
 * A script with numbers where they are used, and texts that are used once: their names are for readers. What is compared with a text
 * or a number is of its own type, which the type checker holds: strictly or not is the same, and one character less.
 */
export function withoutNames(code: string): string {
  const program = syntaxOf(code);
  const uses = usesIn(program);
  const parts: (Part & { by: string })[] = [];
  visit(program, {
    VariableDeclaration({ declarations: [one, ...others], start, end }) {
      if (!one || others.length > 0 || one.id.type !== 'Identifier' || one.init?.type !== 'Literal') return;
      const { value } = one.init;
      if (!CONSTANT.test(one.id.name) || (typeof value !== 'number' && typeof value !== 'string')) return;
      const own = one.id.start;
      const places = uses(one.id.name).places.filter((place) => place.start !== own);
      if (typeof value === 'string' && places.length !== 1) return;
      if (places.some(({ isShorthand }) => isShorthand)) return;
      const by = code.slice(one.init.start, one.init.end);
      parts.push({ start, end, by: '' }, ...places.map((place) => ({ start: place.start, end: place.end, by })));
    },
    BinaryExpression({ operator, left, right }) {
      if (!/^[!=]==$/.test(operator) || right.type !== 'Literal' || !/string|number/.test(typeof right.value)) return;
      const at = code.lastIndexOf(operator, right.start);
      if (at >= left.end) parts.push({ start: at, end: at + 3, by: operator.slice(0, 2) });
    },
  });
  return replaced(code, parts);
}
