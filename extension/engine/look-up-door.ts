import { browser } from 'wxt/browser';
import { isOwnPage, parseLookUp, type Sender } from '../check-message.ts';
import type { LookUpAnswer } from '../messages/look-up.ts';
import { readSettings } from '../settings.ts';
import { lookUp } from './look-up.ts';
import { editions, indexEditions } from './packs.ts';

/**
 * Answers a look-up of one of our own pages.
 * @returns `undefined` where the message is none, or comes from elsewhere: then it is somebody else's to heed
 */
export function answerLookUp(raw: unknown, sender: Sender): Promise<LookUpAnswer | undefined> | undefined {
  const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
  const asked = parseLookUp(raw);
  if (!asked || !isOwnPage(sender, browser.runtime.id, ownOrigin)) return undefined;
  const index = asked.kind === 'search-codes' ? indexEditions().catch(() => undefined) : undefined;
  return Promise.all([editions(), index, readSettings()]).then(([tables, terms, { role }]) =>
    lookUp(asked, tables, terms, role),
  );
}
