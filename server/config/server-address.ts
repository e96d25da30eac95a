import { isLoopbackHost } from '../fhir/address.ts';

/** What is said of an address that is none of a server. */
export const SERVER_ADDRESS = 'is an https address without a query (http for this machine only)';

/** Whether the service may send to this address: nobody else can read on the way. */
export function isServerAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url?.search !== '' || url.hash !== '' || url.username !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}
