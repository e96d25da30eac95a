import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server treats one file. */
export interface Served {
  bytes: Buffer;
  etag?: string;
  lastModified?: string;
  /** Ends the connection a moment after so many bytes of the body, the first `times` requests. */
  cutAfter?: { bytes: number; times: number };
  /** Answers 200 with the whole file whatever Range says. */
  ignoresRange?: true;
  /** Honours Range without looking at If-Range. */
  ignoresIfRange?: true;
  /** Says no Content-Length. */
  chunked?: true;
  /** Sends headers and then nothing. */
  silent?: true;
  status?: number;
  location?: string;
}

export interface FileServer {
  base: string;
  files: Map<string, Served>;
  /** Every request: its path, the Range asked for, and the condition on it. */
  requests: { path: string; range: string | undefined; ifRange: string | undefined }[];
  close(): Promise<void>;
}

/** Milliseconds in which a client on a busy machine reads what it was sent: what it has not read is lost with the connection. */
const UNTIL_READ = 600;

/** Files over HTTP on this machine, with the faults that real servers have. */
export async function fileServer(): Promise<FileServer> {
  const files = new Map<string, Served>();
  const requests: FileServer['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, range: request.headers.range, ifRange: ifRangeOf(request) });
    const file = files.get(path);
    if (file) answer(file, request, response);
    else response.writeHead(404).end('not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(file: Served, request: IncomingMessage, response: ServerResponse): void {
  if (file.status !== undefined) {
    response.writeHead(file.status, file.location === undefined ? {} : { location: file.location }).end();
    return;
  }
  const validators = {
    ...(file.etag ? { etag: file.etag } : {}),
    ...(file.lastModified ? { 'last-modified': file.lastModified } : {}),
  };
  const from = rangeStart(file, request);
  if (from !== undefined && from >= file.bytes.length) {
    response.writeHead(416, { 'content-range': `bytes */${file.bytes.length}` }).end();
    return;
  }
  const body = file.bytes.subarray(from ?? 0);
  const length = file.chunked ? {} : { 'content-length': String(body.length) };
  const range =
    from === undefined ? {} : { 'content-range': `bytes ${from}-${file.bytes.length - 1}/${file.bytes.length}` };
  response.writeHead(from === undefined ? 200 : 206, { ...validators, ...length, ...range });
  if (file.silent) {
    response.flushHeaders();
    return;
  }
  const { cutAfter } = file;
  if (!cutAfter || cutAfter.times <= 0) {
    response.end(body);
    return;
  }
  cutAfter.times -= 1;
  response.write(body.subarray(0, cutAfter.bytes), () => setTimeout(() => response.destroy(), UNTIL_READ));
}

function ifRangeOf(request: IncomingMessage): string | undefined {
  const value = request.headers['if-range'];
  return Array.isArray(value) ? value[0] : value;
}

function rangeStart(file: Served, request: IncomingMessage): number | undefined {
  const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  if (asked === undefined || file.ignoresRange) return undefined;
  const fresh = ifRangeOf(request);
  const same = fresh === undefined || fresh === file.etag || fresh === file.lastModified;
  return same || file.ignoresIfRange ? Number(asked) : undefined;
}
