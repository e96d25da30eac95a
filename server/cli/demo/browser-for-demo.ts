import { findBrowser, OWN_BROWSERS } from '../browser.ts';

/**
 * A browser that loads the extension: one that is installed, else Chrome for Testing, fetched once into this checkout
 * where the network allows it.
 * @param progress told how much has come, 0 to 1
 * @returns the executable, or `undefined` where there is none and none could be fetched
 */
export async function browserForDemo(progress: (part: number) => void): Promise<string | undefined> {
  const found = findBrowser();
  if (found || process.env.CHROME_PATH) return found;
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const buildId = await within(8_000, resolveBuildId(Browser.CHROME, platform, 'stable'));
    const installed = await install({
      browser: Browser.CHROME,
      buildId,
      platform,
      cacheDir: OWN_BROWSERS,
      downloadProgressCallback: (got, total) => progress(total > 0 ? got / total : 0),
    });
    return installed.executablePath;
  } catch {
    return undefined;
  }
}

/** An offline machine may take minutes to say so. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
