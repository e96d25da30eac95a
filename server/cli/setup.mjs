#!/usr/bin/env node
// `npm start` and `npm run lintel -- …`: makes this checkout ready, then runs `lintel` with the arguments given. Under a
// Node that is new enough and with everything installed, that is one import: a filter starts cold once per shard.
import module from 'node:module';
import { join } from 'node:path';
import { COMPILED, prepare, ROOT, run } from './prepare.mjs';

/** @returns {Promise<string | undefined>} a Node to run under, or `undefined` after saying why there is none */
async function ready() {
  try {
    return await prepare((line) => process.stderr.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`lintel: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

const node = await ready();
// Code that Node has stripped of types and compiled once is kept for the next start, each file with the hash of its text:
// half of what a cold start costs. Where it cannot be written, Node goes on without.
module.enableCompileCache?.(COMPILED);
if (node === process.execPath) await import('./lintel.ts');
// This file again, so that what the other Node compiles is kept too.
else if (node) process.exitCode = await run(node, [join(ROOT, 'server/cli/setup.mjs'), ...process.argv.slice(2)]);
