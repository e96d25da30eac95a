import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { withArrows } from './extension/bundle/arrows.ts';
import { withoutNames } from './extension/bundle/constants.ts';
import { withShortNames } from './extension/bundle/own-names.ts';
import { withoutBlanks } from './extension/bundle/style-text.ts';

/**
 * `wxt build` makes the extension as it ships: no host permission at all, one site at a time is asked for by a person.
 * `E2E=1 wxt build` makes the one that browser tests and the demo load: the same, plus permission for this machine's
 * own pages, since no prompt can be answered in a headless browser. It goes to a folder of its own and never ships.
 */
const e2e = process.env.E2E === '1';
const packs = resolve(import.meta.dirname, 'shared/editions/packs');

/**
 * WXT wraps each script that we put into pages into a reporter of its own, which says nothing in a production build and
 * is a hundredth of the script. Where WXT's wrapper looks otherwise than we know it, it stays. Ours are all plain functions.
 */
const bareScripts = {
  name: 'lintel:bare-scripts',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint|define-unlisted-script\./ },
    handler: (code: string, id: string) => {
      if (id.includes('define-unlisted-script')) return 'export const defineUnlistedScript = (main) => main;';
      const [definition] = /^import definition from .+;$/m.exec(code) ?? [];
      return definition && `${definition}\nexport default definition();`;
    },
  },
};

const EXTENSION = resolve(import.meta.dirname, 'extension');
/** The modules that only `views.js` is made of. */
const ONLY_VIEWS = /(?:^\.|\/page)\/(?:chosen|list-|ratings|shown|starts)[\w-]*\.ts$/;
const LENT = '\0lintel:tools';

/**
 * `views.js` runs only where `page.js` does, and uses what that carries (`extension/page/tools.ts`) instead of carrying it a
 * second time: a third of it would be that.
 */
const lentTools = {
  name: 'lintel:lent-tools',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    importer && ONLY_VIEWS.test(importer) && source.startsWith('./') && !ONLY_VIEWS.test(source) ? LENT : undefined,
  load: (id: string) => {
    if (id !== LENT) return undefined;
    const [, names] = /TOOLS = \[([^\]]+)\]/.exec(readFileSync(join(EXTENSION, 'page/tools.ts'), 'utf8')) ?? [];
    return `import { takeLink } from '${EXTENSION}/overlay/link.ts';\nexport const [${names}] = takeLink()?.tools ?? [];`;
  },
};

/** What the overlays look like stands in their scripts as text, which no minifier looks into. */
const styles = {
  name: 'lintel:styles',
  transform: { filter: { id: /overlay\/style\.ts$/ }, handler: withoutBlanks },
};

/** What the bundler writes of the scripts in pages, smaller before it is minified; the names of properties only where two share them. */
const smaller = {
  name: 'lintel:smaller',
  renderChunk: (code: string, { name }: { name: string }) => {
    if (!/^(?:page|views|notes|overlay)$/.test(name)) return null;
    const small = withArrows(withoutNames(code));
    return /^[pv]/.test(name) ? withShortNames(small) : small;
  },
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: e2e ? 'dist/e2e' : 'dist',
  manifestVersion: 3,
  // Auto-imports hide where names come from.
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: 'Lintel',
    description: 'Checks a home health chart on the page where it is written.',
    // `activeTab`: the toolbar click tells us the address of that tab, and of no other, so that the site can be named.
    permissions: ['storage', ...(browser === 'firefox' ? [] : ['sidePanel']), 'scripting', 'activeTab'],
    host_permissions: e2e ? ['http://localhost/*', 'http://127.0.0.1/*'] : [],
    // http too: EHRs and Lintel services on an agency's own network often have no certificate.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '126' }),
    action: { default_title: 'Lintel' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    storage: { managed_schema: 'managed-schema.json' },
    // A policy cannot name an address that is chosen later: that only the configured service is called, by the panel for
    // records and by the worker for tables, is held by extension/panel/state/service.ts, extension/service-packs.ts and their tests.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lintel@lintel.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  vite: () => ({
    plugins: [bareScripts, lentTools, styles, smaller],
    // A selector that is used twice stands once.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  hooks: {
    // The compiled tables travel inside the extension: it works with the service stopped.
    'build:publicAssets': (_wxt, files) => {
      for (const file of readdirSync(packs)) {
        files.push({ absoluteSrc: join(packs, file), relativeDest: `packs/${file}` });
      }
    },
  },
});
