import { type IncomingMessage, request } from 'node:http';

/** A browser as far as sign-ins need one: cookies by origin, redirects followed one by one, and what a window sends. */
export interface Browser {
  /** Opens an address in a window, follows redirects, and ends at the first answer that is none. */
  open(url: string, options?: { from?: 'none' | 'cross-site'; headers?: Record<string, string> }): Promise<Visit>;
  /** The `Cookie` header for an origin. */
  cookies: Map<string, string>;
  /** Every address that was opened, in order. */
  visited: string[];
}

export interface Visit {
  /** 0: the browser was sent out of the test's world, to `url`. */
  status: number;
  url: string;
  text: string;
}

export function startBrowser(): Browser {
  const cookies = new Map<string, string>();
  const visited: string[] = [];
  return {
    cookies,
    visited,
    open: async (first, { from = 'cross-site', headers = {} } = {}) => {
      let url = first;
      for (let hop = 0; hop < 10; hop++) {
        visited.push(url);
        // Static files of a build, which the tests of the doors do without: who is sent there has signed in.
        if (new URL(url).pathname === '/panel') return { status: 200, url, text: '' };
        if (url.startsWith('https://')) return { status: 0, url, text: '' };
        const { origin } = new URL(url);
        const cookie = cookies.get(origin);
        const answer = await get(url, {
          ...WINDOW,
          'sec-fetch-site': from,
          ...(cookie === undefined ? {} : { cookie }),
          ...headers,
        });
        const set = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '');
        if (set.length > 0) cookies.set(origin, set.join('; '));
        const { location } = answer.headers;
        if (location === undefined) return { status: answer.status, url, text: answer.text };
        url = new URL(location, url).href;
      }
      throw new Error('redirected ten times');
    },
  };
}

const WINDOW = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

/** By `node:http`: `fetch` writes `Sec-Fetch-Mode` itself. */
export function get(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: IncomingMessage['headers']; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
}
