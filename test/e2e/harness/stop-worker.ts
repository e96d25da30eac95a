import type { BrowserContext, Page } from 'playwright-core';

/** The browser stops the extension's worker, as it does when it likes. @param own a page of the extension */
export async function stopWorker(context: BrowserContext, own: Page): Promise<void> {
  const cdp = await context.newCDPSession(own);
  const stopped = new Promise<void>((done) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await cdp.detach();
}
