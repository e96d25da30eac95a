import { type ESTree, parseSync, Visitor } from 'vite';

/** A rule file with one of its decisions changed. */
export interface Mutant {
  /** The whole file. */
  text: string;
  line: number;
  /** What stood there and what stands there now, each in one line. */
  was: string;
  now: string;
  /** Whether it stands in the rule's own `check`, and not in a function that this calls. */
  isOfCheck: boolean;
}

const OPPOSITE: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
/** Where a bound stands: a day too early, a point too few. */
const BESIDE: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const JOINED: Readonly<Record<string, string>> = { '&&': '||', '||': '&&', '??': '&&' };
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', startsWith: 'endsWith' };
/** Methods that keep or choose by what their function says. */
const CHOOSE = /^(?:filter|some|every|find|findLast|findIndex)$/;

type Change = ESTree.Span & { now: string };

/**
 * The mutants of a rule file: each condition inverted, each early return taken out, each operator, bound and quantifier
 * exchanged for its opposite or its neighbour, each `!` and each filter left out.
 */
export function mutantsOf(source: string): Mutant[] {
  const { program, errors } = parseSync('rule.ts', source);
  if (errors[0]) throw new Error(errors[0].message);
  const text = ({ start, end }: ESTree.Span) => source.slice(start, end);
  const changes: Change[] = [];
  let check: ESTree.Span = { start: 0, end: 0 };

  const put = ({ start, end }: ESTree.Span, now: string) => changes.push({ start, end, now });
  const join = (node: ESTree.BinaryExpression | ESTree.LogicalExpression, operator: string | undefined) => {
    if (operator !== undefined) put(node, `((${text(node.left)}) ${operator} (${text(node.right)}))`);
  };
  /** A comparison and a `!` have their opposite already. */
  const invert = (test: ESTree.Expression) => {
    if (test.type === 'UnaryExpression' || (test.type === 'BinaryExpression' && test.operator in OPPOSITE)) return;
    put(test, `!(${text(test)})`);
  };
  const invertPlain = (says: ESTree.Node | null) => {
    if (says && /^(?:Call|Member|Chain)Expression$|^Identifier$/.test(says.type)) invert(says as ESTree.Expression);
  };

  new Visitor({
    IfStatement(node) {
      invert(node.test);
      if (!node.alternate && leaves(node.consequent)) put(node, ';');
    },
    ConditionalExpression(node) {
      invert(node.test);
    },
    LogicalExpression(node) {
      join(node, JOINED[node.operator]);
    },
    BinaryExpression(node) {
      join(node, OPPOSITE[node.operator]);
      join(node, BESIDE[node.operator]);
    },
    UnaryExpression(node) {
      if (node.operator === '!') put(node, text(node.argument));
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const { name } = callee.property;
      if (METHODS[name] !== undefined) put(callee.property, METHODS[name]);
      if (name === 'filter') put({ start: callee.object.end, end: node.end }, '');
      const [chooses] = node.arguments;
      if (CHOOSE.test(name) && chooses?.type === 'ArrowFunctionExpression') invertPlain(chooses.body);
    },
    FunctionDeclaration({ body, returnType }) {
      if (returnType?.typeAnnotation.type !== 'TSBooleanKeyword') return;
      for (const each of body?.body ?? []) if (each.type === 'ReturnStatement') invertPlain(each.argument);
    },
    WhileStatement: noLoop,
    DoWhileStatement: noLoop,
    ForStatement: noLoop,
    Property(node) {
      if (node.key.type === 'Identifier' && node.key.name === 'check') check = node;
    },
  }).visit(program);

  return changes.map(({ start, end, now }) => ({
    text: source.slice(0, start) + now + source.slice(end),
    line: source.slice(0, start).split('\n').length,
    was: inLine(source.slice(start, end)),
    now: inLine(now),
    isOfCheck: start >= check.start && end <= check.end,
  }));
}

/** A broken condition of a loop may keep it from ending; rules go through lists with `for … of`, which always does. */
function noLoop(): never {
  throw new Error('a rule has no loop but for … of');
}

/** Whether it is one way out and nothing else. */
function leaves(statement: ESTree.Statement): boolean {
  const [only, more] = statement.type === 'BlockStatement' ? statement.body : [statement];
  return only !== undefined && !more && /^(?:Return|Continue|Throw)Statement$/.test(only.type);
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
