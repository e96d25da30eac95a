import { type BaseUrl, withinBase } from './base-url.ts';

/**
 * The link to the next page as an address to ask. Servers write it in ways that the registered base does not tell:
 *
 * - `?page=2`: of the search that it stands in (RFC 3986 section 5.2; `_search` is no page)
 * - `/fhir/Condition?page=2`: by the path on the server, or below the base
 * - `https://ehr.example.org/r4/Condition?page=2` where the base is `http://10.0.0.5:8080/r4`: a server behind a proxy
 *   names itself in its `fullUrl`s as the world knows it
 *
 * Nothing but the registered base is ever asked: what leads elsewhere stays as written, and the transport refuses it.
 * @param from the address of the page that the link stands in
 * @param homes bases by which the server calls itself
 */
export function nextLink(base: BaseUrl, link: string, from: string, homes: Iterable<string>): string {
  if (link.startsWith('?')) return `${from.replace(/\?.*$/s, '').replace(/\/_search$/, '')}${link}`;
  if (link.startsWith('/'))
    return withinBase(base, link)?.href ?? (link.startsWith('//') ? link : `${base.href}${link}`);
  return atHome(base, link, homes);
}

/** An address below one of the server's own names, below the registered base; any other as written. */
export function atHome(base: BaseUrl, address: string, homes: Iterable<string>): string {
  for (const home of homes) {
    const rest = address.startsWith(home) ? address.slice(home.length) : '';
    if (/^[/?]/.test(rest)) return `${base.href}${rest}`;
  }
  return address;
}
