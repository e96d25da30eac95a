import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Desk, type NotesPort } from '../engine/desk.ts';
import { answerLookUp } from '../engine/look-up-door.ts';
import { followService } from '../engine/packs.ts';
import type { PanelPort } from '../engine/panel-ports.ts';
import { inject, patternOf, Sites, webOrigin } from '../engine/sites.ts';
import { onSettings } from '../settings.ts';
import { finishSignIn } from '../sign-in.ts';

/** The worker. The browser stops and starts it as it likes, so everything here is wiring; nothing is kept. */
export default defineBackground({
  type: 'module',
  main() {
    const sites = new Sites();
    const desk = new Desk(sites);
    // Newer tables count at once: whatever is shown is worked out again.
    const follow = (): void => void followService().then((changed) => changed && desk.settingsChanged());

    browser.runtime.onMessage.addListener((message, sender, answer) => {
      const answered: Promise<unknown> = answerLookUp(message, sender) ?? desk.fromPage(message, sender);
      answered.then(answer, () => answer(undefined));
      // The answer comes later.
      return true;
    });
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === 'panel') {
        desk.connect(port as PanelPort);
        follow();
      }
      if (port.name === 'notes') void desk.connectNotes(port as NotesPort);
    });

    // The toolbar click opens the panel and asks for the site in one gesture. Where the site is already granted, the
    // browser answers yes without asking.
    browser.action.onClicked.addListener((tab) => {
      if (tab.id === undefined) return;
      const { id } = tab;
      void browser.sidePanel?.open({ tabId: id }).catch(() => {});
      const origin = webOrigin(tab.url);
      if (!origin || !sites.isAllowed(origin)) return;
      void browser.permissions
        .request({ origins: [patternOf(origin)] })
        .catch(() => false)
        .then((granted) => (granted ? desk.enable(id, origin) : undefined));
    });

    const reconcile = (): void => void sites.reconcile().then(() => desk.sitesChanged());
    browser.permissions.onAdded.addListener(reconcile);
    browser.permissions.onRemoved.addListener(reconcile);
    browser.storage.onChanged.addListener((changes, area) => {
      if (area !== 'local') return;
      if ('sites' in changes || 'policy' in changes) reconcile();
      else if ('marksOff' in changes) void sites.reconcile().then(() => desk.settingsChanged());
    });
    onSettings(() => {
      desk.settingsChanged();
      follow();
    });
    follow();

    browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
      if (status !== 'complete') return;
      desk.loaded(tabId);
      void finishSignIn(tabId, url);
    });
    browser.tabs.onRemoved.addListener((tabId) => desk.closed(tabId));

    // Scripts of the version before this one are cut off from it: put new ones into the open tabs.
    browser.runtime.onInstalled.addListener(() => {
      void sites.ready().then(async () => {
        for (const tab of await browser.tabs.query({})) {
          const origin = webOrigin(tab.url);
          if (tab.id !== undefined && origin && sites.isEnabled(origin)) await inject(tab.id);
        }
      });
    });
    void sites.ready();
  },
});
