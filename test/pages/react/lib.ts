import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * React's own production files, which are CommonJS, each wrapped as a module: the page needs no build step.
 * Key: the name under which the page and the other files ask for it.
 */
const FILES: Readonly<Record<string, { file: string; needs: readonly string[] }>> = {
  react: { file: 'react/cjs/react.production.js', needs: [] },
  scheduler: { file: 'scheduler/cjs/scheduler.production.js', needs: [] },
  'react-dom': { file: 'react-dom/cjs/react-dom.production.js', needs: ['react'] },
  'react-dom/client': {
    file: 'react-dom/cjs/react-dom-client.production.js',
    needs: ['react', 'react-dom', 'scheduler'],
  },
};

export const REACT_MODULES = Object.keys(FILES);

/** The module of that name, as text, or `undefined`. */
export async function reactModule(name: string): Promise<string | undefined> {
  const entry = FILES[name];
  if (!entry) return undefined;
  const imports = entry.needs.map((need, index) => `import m${index} from '${need}';`).join('\n');
  const needs = entry.needs.map((need, index) => `'${need}': m${index}`).join(', ');
  const source = await readFile(locate(entry.file), 'utf8');
  return `${imports}
const module = { exports: {} };
((module, exports, require) => {
${source}
})(module, module.exports, (name) => ({ ${needs} })[name]);
export default module.exports;`;
}

/** Packages do not export their `cjs` folder: found from their package.json. */
function locate(file: string): string {
  const [name = '', ...rest] = file.split('/');
  const from = name === 'scheduler' ? createRequire(require.resolve('react-dom/package.json')) : require;
  return from.resolve(`${name}/package.json`).replace(/package\.json$/, rest.join('/'));
}
