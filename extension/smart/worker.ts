import { KINDS } from '../../shared/editions/edition.ts';
import { Editions } from '../../shared/editions/editions.ts';
import type { Pack } from '../../shared/editions/pack.ts';
import { lookUp } from '../engine/look-up.ts';
import { answerTab } from '../engine.ts';
import type { PanelMemory } from '../messages/panel.ts';
import type { PanelView } from '../messages/view.ts';
import { fetchPack, listPacks, type PackSource } from '../service-packs.ts';
import { today } from '../today.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The engine of the extension, where there is no page to read: a record and what a person typed in, views out. */

type Opened = Extract<ToWorker, { kind: 'open' }> & { tables: Promise<Editions> };
let opened: Opened | undefined;
/** The newest memory; one that is older is not answered any more. */
let latest: PanelMemory | undefined;

const say = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    opened = { ...data, tables: openTables(data.at) };
    opened.tables.catch((error: unknown) =>
      say({ kind: 'failed', say: error instanceof TablesError ? error.message : NO_TABLES }),
    );
    return;
  }
  if (!opened) return;
  if (data.kind === 'look-up') {
    const { asked, id } = data;
    const { role } = opened;
    opened.tables.then(
      (tables) => say({ kind: 'looked-up', id, answer: lookUp(asked, tables, tables, role) }),
      () => say({ kind: 'looked-up', id, answer: undefined }),
    );
    return;
  }
  if (data.message.kind !== 'memory') return;
  const { tabId, memory } = data.message;
  latest = memory;
  void answer(opened, tabId, memory);
});

async function answer(
  { tables, role, policy, healthHome: profile }: Opened,
  tabId: number,
  memory: PanelMemory,
): Promise<void> {
  const editions = await tables.catch(() => undefined);
  if (!editions || latest !== memory) return;
  // Nobody has the right to reveal here: the service gives none.
  const healthHome = profile === undefined ? {} : { healthHome: { setting: { profile, reveal: [] }, asOf: today() } };
  const view = viewOf({ tabId, frames: [], memory, role, ...(policy ? { policy } : {}), ...healthHome }, editions);
  say({ kind: 'panel', message: { kind: 'view', view } });
}

function viewOf(asked: Parameters<typeof answerTab>[0], editions: Editions): PanelView {
  try {
    return { ...answerTab(asked, editions).view, page: 'none' };
  } catch {
    const { tabId, role } = asked;
    const match = { state: 'none', say: 'no patient is named' } as const;
    return { tabId, role, page: 'none', match, facts: [], notes: [NO_ANSWER] };
  }
}

/** The tables cannot be opened, in words for people. */
class TablesError extends Error {
  override readonly name = 'TablesError';
}

/** Every table of the service, each the file that it lists: one that is missing would change answers in silence. */
async function openTables(at: PackSource): Promise<Editions> {
  const listed = await listPacks(at);
  if (!listed.ok) throw new TablesError(`The tables cannot be read: ${listed.say}.`);
  const known = listed.value.filter(({ edition }) => KINDS.some((kind) => kind === edition.kind));
  return new Editions(await Promise.all(known.map((line) => packOf(at, line))));
}

async function packOf(at: PackSource, line: Parameters<typeof fetchPack>[1]): Promise<Pack> {
  const fetched = await fetchPack(at, line);
  if (!fetched.ok) throw new TablesError(`The table ${line.edition.id} cannot be used: ${fetched.say}.`);
  return fetched.value.pack;
}

const NO_TABLES = 'The tables of the service could not be opened.';
/** A fault of ours. What the record holds is in no message. */
const NO_ANSWER = 'Lintel could not work this record out: a fault of its own, please report it';
