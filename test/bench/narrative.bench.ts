/**
 * How well and how fast notes are read (`npm run bench:narrative [-- PART…]`; goals of issue 5). Texts that others published
 * are measured where they lie and never shipped; what is not there is said and left out. A goal that is missed makes the
 * exit code 1, as in every bench. `draw` prints 50 suggestions to judge, only when named. `--against COMMIT` measures nothing
 * but the speed, beside that of another commit's engine.
 */
import { parseArgs } from 'node:util';
import { openEditions } from '../../server/editions/open.ts';
import { notesOn } from '../../shared/icd10cm/notes.ts';
import { lexiconOn } from '../../shared/narrative/terms/lexicon.ts';
import { measureAdversarial } from './narrative/adversarial.ts';
import { measureAgainst } from './narrative/against.ts';
import { measureCodiEsp } from './narrative/codiesp.ts';
import { draw } from './narrative/draw.ts';
import { measureGold } from './narrative/gold.ts';
import { measureNegation } from './narrative/negation.ts';
import { say, sayGoals } from './narrative/say.ts';
import { measureSpeed } from './narrative/speed.ts';
import { measureTyping } from './narrative/typing.ts';

const DAY = '2026-06-01';
const editions = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'narrative-terms'] });
const lexicon = lexiconOn(editions, DAY);
if (!lexicon) throw new Error('packs are missing');
const context = { lexicon, notes: notesOn(editions, DAY), author: 'MD' as const, day: DAY };

const PARTS: Readonly<Record<string, () => void>> = {
  negation: measureNegation,
  gold: () => measureGold(editions),
  codiesp: () => measureCodiEsp(editions),
  typing: () => measureTyping(context),
  speed: () => measureSpeed(editions),
  adversarial: () => measureAdversarial(editions),
};

const { values, positionals: named } = parseArgs({ options: { against: { type: 'string' } }, allowPositionals: true });
for (const name of named) {
  if (name !== 'draw' && !Object.hasOwn(PARTS, name)) {
    say(`There is no ${name}; parts are ${Object.keys(PARTS).join(', ')}, draw`);
    process.exitCode = 1;
  }
}
const isAll = named.length === 0 && values.against === undefined;
for (const [name, measure] of Object.entries(PARTS)) if (isAll || named.includes(name)) measure();
if (values.against !== undefined) await measureAgainst(values.against);
if (named.includes('draw')) draw(editions);
sayGoals();
