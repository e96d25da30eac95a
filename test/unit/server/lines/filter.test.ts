import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type AnswerLine, runFilter } from '../../../../server/lines/filter.ts';
import { LineError } from '../../../../server/lines/line-error.ts';

const echo: AnswerLine = (value) => ({ value });

async function run(input: string | Iterable<Uint8Array>, answer: AnswerLine = echo) {
  let text = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString('utf8');
      done();
    },
  });
  const code = await runFilter(answer, {
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    output,
  });
  return {
    code,
    text,
    lines: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('a filter', () => {
  it('writes one line for one line, in order, also where an answer takes time', async () => {
    const slow: AnswerLine = (value) =>
      Number(value) % 2 === 0 ? new Promise((resolve) => setTimeout(resolve, 5, { value })) : { value };
    const { code, lines } = await run('1\n2\n3\n4\n5', slow);
    expect(lines).toEqual([1, 2, 3, 4, 5].map((value) => ({ value })));
    expect(code).toBe(0);
  });

  it('answers a line that cannot be read with its number, and goes on; exit code 1', async () => {
    const { code, lines } = await run('1\nnope\n\n4\n');
    expect(lines).toEqual([
      { value: 1 },
      { error: { line: 2, path: '', say: expect.stringContaining('not JSON') } },
      { error: { line: 3, path: '', say: 'the line is blank' } },
      { value: 4 },
    ]);
    expect(code).toBe(1);
  });

  it('puts the id first where the line had one', async () => {
    const { text } = await run('{}\n', () => new LineError('/from', 'must be text', 'P-1'));
    expect(text).toBe('{"id":"P-1","error":{"line":1,"path":"/from","say":"must be text"}}\n');
  });

  it('nothing in, nothing out, exit code 0', async () => {
    expect(await run('')).toMatchObject({ code: 0, text: '' });
  });

  it('refuses a line over 32 MiB without holding it, and reads on', async () => {
    const piece = Buffer.alloc(1024 * 1024, 0x20);
    function* pieces() {
      yield Buffer.from('1\n');
      for (let i = 0; i < 40; i++) yield piece;
      yield Buffer.from('\n3\n');
    }
    const { lines } = await run(pieces());
    expect(lines).toEqual([
      { value: 1 },
      { error: { line: 2, path: '', say: 'the line is longer than 32 MiB' } },
      { value: 3 },
    ]);
  });

  it('waits for a slow reader: it reads no further while a block is on its way', async () => {
    const line = `${JSON.stringify('x'.repeat(1000))}\n`;
    let given = 0;
    let taken = 0;
    let ahead = 0;
    function* lines() {
      for (let i = 0; i < 2000; i++) {
        given += line.length;
        ahead = Math.max(ahead, given - taken);
        yield Buffer.from(line);
      }
    }
    const output = new Writable({
      write(chunk: Buffer, _encoding, done) {
        taken += chunk.length;
        setImmediate(done);
      },
    });
    expect(await runFilter(echo, { input: Readable.from(lines(), { highWaterMark: 1 }), output })).toBe(0);
    expect(taken).toBeGreaterThan(2000 * 1000);
    expect(ahead).toBeLessThan(512 * 1024);
  });

  it('stops where the reader went away: exit code 2, nothing thrown, the input not read to its end', async () => {
    let given = 0;
    function* lines() {
      for (let i = 0; i < 100_000; i++) {
        given++;
        yield Buffer.from(`${JSON.stringify('x'.repeat(1000))}\n`);
      }
    }
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    expect(await runFilter(echo, { input: Readable.from(lines(), { highWaterMark: 1 }), output })).toBe(2);
    expect(given).toBeLessThan(1000);
  });

  it('says why where the output fails otherwise', async () => {
    const said: string[] = [];
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }));
      },
    });
    expect(
      await runFilter(echo, { input: Readable.from([Buffer.from('1\n')]), output, say: (line) => said.push(line) }),
    ).toBe(2);
    expect(said).toEqual(['cannot write the output: ENOSPC']);
  });

  it('says why where the input cannot be read', async () => {
    const said: string[] = [];
    const input = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR' }));
      },
    });
    expect(await runFilter(echo, { input, output: new PassThrough(), say: (line) => said.push(line) })).toBe(2);
    expect(said).toEqual(['cannot read the input: EISDIR']);
  });
});
