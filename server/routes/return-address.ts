/** Where Chromium catches the end of `identity.launchWebAuthFlow`, by the id of the extension. */
const CHROMIUM = /^([a-p]{32})\.chromiumapp\.org$/;

/**
 * Where a browser may be sent with a one-time code: to a page of a configured origin, or back to a configured extension.
 * @param origins of the configuration (`LINTEL_ORIGINS`)
 * @returns the address without a fragment, `undefined` where it may not be
 */
export function returnAddress(text: string, origins: readonly string[]): string | undefined {
  const url = URL.parse(text);
  if (!url || url.username || url.password) return undefined;
  url.hash = '';
  const extension = url.protocol === 'https:' ? CHROMIUM.exec(url.host)?.[1] : undefined;
  if (extension !== undefined) return origins.includes(`chrome-extension://${extension}`) ? url.href : undefined;
  return /^https?:$/.test(url.protocol) && origins.includes(url.origin) ? url.href : undefined;
}
