import { browser } from 'wxt/browser';
import { readPolicy } from '../policy.ts';

/**
 * Where Lintel runs. A site is on when a person enabled it and the browser still grants its permission; a build that
 * carries host permissions of its own (the one for tests) is on there from the start. What is stored is the list of
 * origins and nothing else.
 */
const SCRIPT = 'page';
const SCRIPT_FILE = '/page.js';
const OVERLAY_FILE = '/overlay.js';
const NOTES_FILE = '/notes.js';
const VIEWS_FILE = '/views.js';

interface StoredSites {
  /** Origins that a person enabled. */
  sites?: string[];
  /** Origins where the marks are hidden. */
  marksOff?: string[];
}

/** `https://ehr.example/*`. Firefox's patterns know no port. */
export function patternOf(origin: string): string {
  const url = new URL(origin);
  return `${url.protocol}//${import.meta.env.FIREFOX ? url.hostname : url.host}/*`;
}

/** An origin of the web, or `undefined` for everything where no script may run. */
export function webOrigin(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.origin : undefined;
}

/** Where Lintel runs: the origins that a person enabled, as far as browser and policy allow them. */
export class Sites {
  #enabled = new Set<string>();
  #marksOff = new Set<string>();
  #allowed: string[] | undefined;
  #own: string[] = [];
  #ready: Promise<void> | undefined;
  /** One change of the registration at a time. */
  #turn: Promise<void> = Promise.resolve();

  /** Reads what is stored, once; later calls wait for the same reading. */
  ready(): Promise<void> {
    this.#ready ??= this.reconcile().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  isEnabled(origin: string): boolean {
    return (
      this.isAllowed(origin) && (this.#enabled.has(origin) || this.#own.some((pattern) => matches(pattern, origin)))
    );
  }

  /** Whether an administrator's list, where there is one, names the site. */
  isAllowed(origin: string): boolean {
    return this.#allowed === undefined || this.#allowed.includes(origin);
  }

  showsMarks(origin: string): boolean {
    return !this.#marksOff.has(origin);
  }

  /** Remembers a site that a person enabled; the permission was asked for in their click. */
  async enable(origin: string): Promise<void> {
    const { sites = [] } = await stored();
    if (!sites.includes(origin)) await browser.storage.local.set({ sites: [...sites, origin] });
    await this.reconcile();
  }

  /** Takes a site out and gives its permission back. */
  async disable(origin: string): Promise<void> {
    const { sites = [] } = await stored();
    await browser.storage.local.set({ sites: sites.filter((site) => site !== origin) });
    // A permission that the build itself carries cannot be given back.
    await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
    await this.reconcile();
  }

  async setMarks(origin: string, on: boolean): Promise<void> {
    const { marksOff = [] } = await stored();
    const others = marksOff.filter((site) => site !== origin);
    await browser.storage.local.set({ marksOff: on ? others : [...others, origin] });
    await this.reconcile();
  }

  /** Brings the registered script in line with what is stored, granted and allowed. */
  reconcile(): Promise<void> {
    const turn = this.#turn.then(() => this.#reconcile());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #reconcile(): Promise<void> {
    const { sites = [], marksOff = [] } = await stored();
    this.#allowed = await allowedByPolicy();
    this.#own = browser.runtime.getManifest().host_permissions ?? [];
    const granted: string[] = [];
    for (const origin of sites) {
      if (await browser.permissions.contains({ origins: [patternOf(origin)] })) granted.push(origin);
    }
    if (granted.length !== sites.length) await browser.storage.local.set({ sites: granted });
    this.#enabled = new Set(granted);
    this.#marksOff = new Set(marksOff);
    const wanted = [...new Set([...granted.filter((origin) => this.isAllowed(origin)).map(patternOf), ...this.#own])];
    await register(wanted);
  }
}

async function register(matches: string[]): Promise<void> {
  const [old] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (old) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script: Parameters<typeof browser.scripting.registerContentScripts>[0][number] = {
    id: SCRIPT,
    js: [SCRIPT_FILE],
    matches,
    allFrames: true,
    // about:blank, srcdoc and blob frames of an enabled page; no frame of another site.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    runAt: 'document_idle',
  };
  if (old) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the script in a tab that is already open: registration counts from the next load only. */
export async function inject(tabId: number): Promise<void> {
  // A frame without permission, or a tab that went away, is no fault.
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT_FILE] }).catch(() => {});
}

/** Puts the drawing half into one document of a tab. */
export async function injectOverlay(tabId: number, frameId: number, documentId: string | undefined): Promise<void> {
  await injectInto(OVERLAY_FILE, tabId, frameId, documentId);
}

/** Puts the reader of notes into one document of a tab; where it is there already, it calls the worker. */
export async function injectNotes(tabId: number, frameId: number, documentId: string | undefined): Promise<void> {
  await injectInto(NOTES_FILE, tabId, frameId, documentId);
}

/** Puts the reader of what a page only shows into one document of a tab. */
export async function injectViews(tabId: number, frameId: number, documentId: string | undefined): Promise<void> {
  await injectInto(VIEWS_FILE, tabId, frameId, documentId);
}

async function injectInto(file: string, tabId: number, frameId: number, documentId: string | undefined): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: [file as '/page.js'] }).catch(() => {});
}

async function stored(): Promise<StoredSites> {
  const { sites, marksOff } = (await browser.storage.local.get(['sites', 'marksOff'])) as Record<string, unknown>;
  return { sites: originsIn(sites), marksOff: originsIn(marksOff) };
}

/** What stands in storage is not believed blindly: only origins of the web. */
function originsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is string => typeof each === 'string' && webOrigin(each) === each);
}

async function allowedByPolicy(): Promise<string[] | undefined> {
  const { sites } = await readPolicy();
  return Array.isArray(sites) && sites.length > 0 ? originsIn(sites) : undefined;
}

function matches(pattern: string, origin: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern);
  const url = new URL(origin);
  if (!parts) return false;
  const [, scheme, host] = parts;
  return (scheme === '*' || `${scheme}:` === url.protocol) && (host === url.host || host === url.hostname);
}
