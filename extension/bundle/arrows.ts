import { type Part, replaced, syntaxOf, type Uses, usesIn, visit } from './syntax.ts';

/**
 * The scripts in pages are made of hundreds of small functions, and an arrow is shorter than a declaration: a thirtieth of a
 * script. Most name a thing or two and return something: named as parameters with these values, the names need no body, a hundredth
 * more.
 *
 * What only a declared function can do stays one. A function gets names that nobody gives only where it is called and never handed
 * over, and no call says more than it takes. All of them stand first in the script, as declared ones are there from its beginning.
 */
export function withArrows(code: string): string {
  const uses = usesIn(syntaxOf(code));
  const { body, start } = innerBody(code);
  const found = body.flatMap((each) => {
    const by = each.type === 'FunctionDeclaration' && arrowOf(each as Declared, uses, code);
    return by ? [{ start: each.start, end: each.end, by }] : [];
  });
  const arrows = found.map(({ by }) => by).join('\n');
  return replaced(code, [...found.map((each) => ({ ...each, by: '' })), { start, end: start, by: arrows }]);
}

interface Node extends Part {
  type: string;
}
interface Declared extends Node {
  id: { name: string };
  params: Node[];
  async: boolean;
  generator: boolean;
  body: Node & { body: Statement[] };
}
type Statement = Node & {
  kind?: string;
  declarations?: { id: Part; init: Part | null }[];
  test?: Part;
  consequent?: Statement;
  alternate?: Node | null;
  argument?: Part | null;
};

/** The statements of the one function that a script is, and where the first of them stands. */
function innerBody(code: string): { body: readonly Node[]; start: number } {
  let found: { body: readonly Node[]; start: number } | undefined;
  visit(syntaxOf(code), {
    FunctionExpression({ body }) {
      const directive = body?.body.findLast((each) => 'directive' in each);
      if (body) found ??= { body: body.body, start: directive?.end ?? body.start + 1 };
    },
  });
  if (!found) throw new Error('the bundler has written a script that is not one function');
  return found;
}

function arrowOf(declared: Declared, uses: (name: string) => Uses, code: string): string | undefined {
  const { id, params, async, generator, body } = declared;
  const text = ({ start, end }: Part): string => code.slice(start, end);
  const { calls, places, isMade } = uses(id.name);
  if (async || generator || isMade || isBound(declared)) return undefined;
  // Its own name is the one place where it is not called.
  const isOnlyCalled = places.length === 1 && calls.every((says) => says <= params.length);
  const isOpen = params.some(({ type }) => type === 'RestElement');
  const short = isOnlyCalled && !isOpen ? shortOf(body.body, text) : undefined;
  const takes = [...params.map(text), ...(short?.names ?? [])].join(', ');
  return `var ${id.name} = (${takes}) => ${short ? `(${short.returned})` : text(body)};`;
}

/** Whether a function needs what an arrow has not. Of what stands in it, too: so much is not asked. */
function isBound(declared: Declared): boolean {
  let isBound = false;
  const bound = (): void => {
    isBound = true;
  };
  visit(
    { type: 'Program', body: [declared], sourceType: 'script', start: declared.start, end: declared.end },
    {
      ThisExpression: bound,
      MetaProperty: bound,
      Super: bound,
      Identifier({ name }) {
        if (name === 'arguments') bound();
      },
    },
  );
  return isBound;
}

/** What statements come to that name something, answer what they can at once, and return the rest; `undefined` of others. */
function shortOf(
  statements: readonly Statement[],
  text: (part: Part) => string,
): { names: string[]; returned: string } | undefined {
  const last = statements.at(-1);
  if (last?.type !== 'ReturnStatement' || !last.argument) return undefined;
  const names: string[] = [];
  let returned = '';
  for (const each of statements.slice(0, -1)) {
    if (each.type === 'VariableDeclaration' && each.kind !== 'var' && returned === '') {
      for (const { id, init } of each.declarations ?? []) {
        if (!init) return undefined;
        names.push(`${text(id)} = ${text(init)}`);
      }
    } else if (each.type === 'IfStatement' && !each.alternate && each.test) {
      const { type, argument } = each.consequent ?? {};
      if (type !== 'ReturnStatement' || !argument) return undefined;
      returned += `(${text(each.test)}) ? (${text(argument)}) : `;
    } else return undefined;
  }
  return { names, returned: `${returned}(${text(last.argument)})` };
}
