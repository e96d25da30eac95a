/**
 * The scripts in pages are hundreds of small functions that name a thing or two and return something. Named as parameters with these
 * values, the names need no body: twelve characters each.
 *
 * Only of a function that is called and never handed over, since whoever is handed one may call it with more than it takes (`map` does);
 * that no call says more than is taken, the type checker holds.
 */

/** A function of the top level as the bundler writes it. */
const FUNCTION = /^\tfunction ([\w$]+)\((.*)\) \{\n([\s\S]*?)^\t\}$/gm;
/** Where a statement of such a function begins. */
const STATEMENT = /^\t\t(?=[A-Za-z])/m;
const NAMING = /^(?:const|let) ([\s\S]*[^\s]) ?;$/;
const RETURN = /^return ([\s\S]*);$/;
/** What is answered before the last statement is asked: with one `return`, so that nothing within is mistaken for it. */
const ELSE = /^if \(((?:(?!\breturn\b)[\s\S])*)\) return ((?:(?!\breturn\b)[\s\S])+);$/;

/** A script of the bundler with such functions as arrows without a body. */
export function withShortBodies(code: string): string {
  return code.replace(FUNCTION, (declared, id: string, takes: string, body: string) => {
    const [before, ...statements] = body.split(STATEMENT).map((part) => part.trim());
    const asks = statements.slice(0, -1).filter((part) => ELSE.test(part));
    const names = statements.slice(0, -1 - asks.length).map((part) => NAMING.exec(part)?.[1] ?? '');
    const [, last] = RETURN.exec(statements.at(-1) ?? '') ?? [];
    const returned = last && [...asks.map((part) => part.replace(ELSE, '($1) ? ($2)')), `(${last})`].join(' : ');
    const isPlain =
      before === '' &&
      returned !== undefined &&
      names.every((name) => /^[^=]*[^=!<>]=(?![=>])/.test(name)) &&
      !/\.\.\.[\w$]+$/.test(takes) &&
      !/\b(?:this|arguments|yield|await)\b|\/\/|\/\*/.test(body);
    return isPlain && isOnlyCalled(id, code)
      ? `\tvar ${id} = (${[takes, ...names].filter(Boolean).join(', ')}) => (${returned});`
      : declared;
  });
}

/** Whether all that a script does with a function is to call it. */
function isOnlyCalled(id: string, code: string): boolean {
  const name = id.replaceAll('$', '\\$');
  return !new RegExp(String.raw`(?<![\w$.])${name}(?![\w$]*\()(?![\w$])`).test(code);
}
