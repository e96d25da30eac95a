import type { Pool } from 'undici';
import { openPool, quantile, rate, type Sent, timed } from './load.ts';
import { startEcho } from './processes.ts';
import { charts, periods } from './requests.ts';
import { goal, ms, say } from './say.ts';

const ROUNDS = 3;
const A_ROUND = { ms: 1_500 };

/** Requests a second from 16 connections, in turn with a bare Hono that reads the same bodies and sends them back. */
export async function benchRates(pool: Pool, audit: string): Promise<void> {
  const echo = await startEcho();
  const bare = openPool(echo.said.url);
  try {
    for (const [name, requests] of [
      ['GET /healthz', [{ method: 'GET', path: '/healthz' }]],
      [`POST /v1/classify, ${periods.length} periods without documents`, periods],
      [`POST /v1/classify, the same with their documents`, charts],
    ] as [string, Sent[]][]) {
      const [ours, theirs]: [number[], number[]] = [[], []];
      await rate(pool, requests, A_ROUND);
      await rate(bare, requests, A_ROUND);
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await rate(pool, requests, A_ROUND));
        theirs.push(await rate(bare, requests, A_ROUND));
      }
      const [best, bareBest] = [Math.max(...ours), Math.max(...theirs)];
      say(
        `${name}: requests a second, best of ${ROUNDS}; a bare Hono echo`,
        `${Math.round(best)}; ${Math.round(bareBest)} (${(best / bareBest).toFixed(2)})`,
      );
    }
    const times: number[] = [];
    for (let i = 0; i < 150; i++) times.push(await timed(pool, charts[i % charts.length] as Sent));
    const p95 = quantile(times, 0.95);
    say(
      'POST /v1/classify with documents, one after another, p95 (goal < 50 ms)',
      `${ms(p95)} ${goal(`/v1/classify, audit ${audit}`, p95 < 50)}; median ${ms(quantile(times, 0.5))}`,
    );
  } finally {
    await bare.destroy();
    await echo.close();
  }
}
