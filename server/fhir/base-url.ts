/** The base of a FHIR server: where every request to it must lie. */
export interface BaseUrl {
  origin: string;
  hostname: string;
  /** Path without a slash at the end; empty at the root. */
  path: string;
  /** `origin + path`. */
  href: string;
}

/** A registered base URL in its parts, or `undefined` where it is no plain http(s) URL (no query, no user name). */
export function parseBaseUrl(text: string): BaseUrl | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash || !url.hostname) return undefined;
  if (hasEncodedSeparator(url.pathname)) return undefined;
  const path = url.pathname.replace(/\/+$/, '');
  return { origin: url.origin, hostname: url.hostname, path, href: url.origin + path };
}

/**
 * A link or path as an absolute URL within the base, or `undefined` where it leads out of it.
 *
 * Origins are compared whole and the path by segment: a string prefix would let `ehr.example.com.evil.test` and
 * `/fhirevil` through (service.md section 2). `BASE?_getpages=…`, without a slash, is HAPI's next link and lies within.
 */
export function withinBase(base: BaseUrl, link: string): URL | undefined {
  const url = URL.parse(link, `${base.href}/`);
  if (!url || url.origin !== base.origin || url.username || url.password) return undefined;
  if (hasEncodedSeparator(url.pathname)) return undefined;
  const inside = url.pathname === base.path || url.pathname.startsWith(`${base.path}/`);
  if (!inside) return undefined;
  url.hash = '';
  return url;
}

/** `%2f`, `%5c`, `%00`: a server that decodes late would see another path than the one that was checked. */
function hasEncodedSeparator(path: string): boolean {
  return /%(?:2f|5c|00|25)/i.test(path);
}
