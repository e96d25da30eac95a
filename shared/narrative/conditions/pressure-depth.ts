import type { Token } from '../reading/tokens.ts';
import type { Said } from './said-words.ts';

/** Words that say of which kind a wound is, whatever its depth: no stage is read beside them. */
const NO_DEPTH: ReadonlySet<string> = new Set(
  'unstageable deep dti dtpi blood bloody hide hiding obscure obscured obscuring'.split(' '),
);
/** They may hide the depth; what lies bare beside them is seen. */
const COVERS: ReadonlySet<string> = new Set(['eschar', 'slough']);
const BENEATH: ReadonlySet<string> = new Set('muscle tendon bone'.split(' '));
const FAT: ReadonlySet<string> = new Set('subcutaneous fat subq subcut adipose'.split(' '));
const WHOLE_SKIN: ReadonlySet<string> = new Set('red redness erythema edema'.split(' '));

/**
 * The stage of a pressure ulcer whose depth is told in the words of the Alphabetic Index (Ulcer, pressure, by site, stage 1 to 4),
 * where no stage is named; other words for a depth are a question to the provider (OG I.C.12.a.3).
 */
export function withDepth(head: string, tiers: readonly (readonly Token[])[], said: Said): void {
  if (!head.startsWith('L89') || said.has('stage') || said.has('unstageable')) return;
  const tokens = [...new Set(tiers.flat())].sort((a, b) => a.start - b.start);
  if (tokens.some(({ word }) => NO_DEPTH.has(word))) return;
  const told = depthOf(tokens);
  if (!told) return;
  said.set('stage', told.token);
  said.set(told.stage, told.token);
}

function depthOf(tokens: readonly Token[]): { stage: string; token: Token } | undefined {
  const near = (at: number, words: ReadonlySet<string>, reach = NEAR) =>
    tokens.slice(Math.max(0, at - reach), at + reach).some(({ word }) => words.has(word));
  const first = (words: ReadonlySet<string>, isSo: (at: number) => boolean) =>
    tokens.find(({ word }, at) => words.has(word) && isSo(at));
  const isThick = (at: number, how: string) => tokens[at - 1]?.word === how;
  // `Due to muscle weakness` reaches no muscle.
  const beneath = first(BENEATH, (at) => near(at, DEAD_OR_BARE) || isDownTo(tokens, at));
  if (beneath) return { stage: '4', token: beneath };
  const full = tokens.findIndex(({ word }, at) => word === 'thickness' && isThick(at, 'full'));
  const fat = first(FAT, (at) => near(at, NECROSIS) || (full >= 0 && Math.abs(at - full) <= NEAR));
  if (fat) return { stage: '3', token: fat };
  if (tokens.some(({ word }) => COVERS.has(word))) return undefined;
  const part = first(THICKNESS, (at) => isThick(at, 'partial')) ?? first(STAGE_2, (at) => !isElsewhere(tokens, at));
  if (part) return { stage: '2', token: part };
  const skin = first(WHOLE_SKIN, (at) => near(at, UNBROKEN, BESIDE));
  return skin && { stage: '1', token: skin };
}

/** `Down to bone`, `through to muscle`. */
function isDownTo(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  return last === 'through' || (last === 'to' && DEEPER.has(before));
}

/** `Abrasion on the right knee`: another wound, with its own place. */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  return OF_A_PLACE.has(tokens[at + 1]?.word ?? '');
}

/** So many words hold what is told of one thing together. */
const NEAR = 4;
/** `Persistent focal edema`, `redness, nonblanchable`. */
const BESIDE = 2;
const DEAD_OR_BARE: ReadonlySet<string> = new Set(['necrosis', 'necrotic', 'exposed', 'palpable', 'visible']);
const DEEPER: ReadonlySet<string> = new Set(['down', 'through', 'extending', 'extends', 'probes']);
const OF_A_PLACE: ReadonlySet<string> = new Set(['on', 'of', 'to', 'at', 'over']);
const THICKNESS: ReadonlySet<string> = new Set(['thickness']);
const NECROSIS: ReadonlySet<string> = new Set(['necrosis', 'damage']);
const STAGE_2: ReadonlySet<string> = new Set(['abrasion', 'blister']);
const UNBROKEN: ReadonlySet<string> = new Set(['nonblanchable', 'nonblanching', 'persistent']);
