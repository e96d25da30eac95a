import { parseSync, Visitor } from 'vite';

type Program = ReturnType<typeof parseSync>['program'];
type Visits = ConstructorParameters<typeof Visitor>[0];
/** A part of a script's text. */
export interface Part {
  start: number;
  end: number;
}

/**
 * The syntax of a script, by the parser that the bundler has.
 * @throws where it cannot be read
 */
export function syntaxOf(code: string): Program {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return program;
}

/** Calls back for the parts of some syntax that are of these kinds. */
export function visit(part: object, visits: Visits): void {
  new Visitor(visits).visit(part as Program);
}

/** What a script does with a name, wherever it stands: which declaration it means is not asked, so it may be too much. */
export interface Uses {
  /** All places but those of calls; the one where it is declared is among them. */
  places: (Part & { isShorthand: boolean })[];
  /** How much each call says; infinite where that is not known. */
  calls: number[];
  /** Whether it is called with `new`. */
  isMade: boolean;
}

/** The uses of all names of a script that stand for values: no property and no key is one. */
export function usesIn(program: object): (name: string) => Uses {
  const byName = new Map<string, Uses>();
  const uses = (name: string): Uses => {
    const known = byName.get(name) ?? { places: [], calls: [], isMade: false };
    byName.set(name, known);
    return known;
  };
  const seen = new Set<unknown>();
  const shorthand = new Set<unknown>();
  const key = ({ key, computed }: { key: object; computed?: boolean }): void => void (computed || seen.add(key));
  visit(program, {
    CallExpression({ callee, arguments: says }) {
      if (callee.type !== 'Identifier') return;
      seen.add(callee);
      const isKnown = says.every(({ type }) => type !== 'SpreadElement');
      uses(callee.name).calls.push(isKnown ? says.length : Number.POSITIVE_INFINITY);
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier') uses(callee.name).isMade = true;
    },
    MemberExpression({ property, computed }) {
      if (!computed) seen.add(property);
    },
    Property(property) {
      key(property);
      if (property.shorthand) shorthand.add(property.value);
    },
    MethodDefinition: key,
    PropertyDefinition: key,
    AssignmentPattern(pattern) {
      if (shorthand.has(pattern)) shorthand.add(pattern.left);
    },
    Identifier(id) {
      if (!seen.has(id)) uses(id.name).places.push({ ...placeOf(id), isShorthand: shorthand.has(id) });
    },
  });
  return uses;
}

/** Where a part stands. */
function placeOf({ start, end }: Part): Part {
  return { start, end };
}

/** A text with other words in the place of some parts, which do not lie in each other. */
export function replaced(text: string, parts: readonly (Part & { by: string })[]): string {
  let out = text;
  for (const { start, end, by } of [...parts].sort((a, b) => b.start - a.start))
    out = out.slice(0, start) + by + out.slice(end);
  return out;
}
