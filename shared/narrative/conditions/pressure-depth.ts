import type { Token } from '../reading/tokens.ts';
import type { Said } from './said-words.ts';

/** Words that say of which kind a wound is, whatever its depth: no stage is read beside them. */
const NO_DEPTH: ReadonlySet<string> = new Set('unstageable eschar slough deep dti dtpi blood bloody'.split(' '));
const BENEATH: ReadonlySet<string> = new Set('muscle tendon bone'.split(' '));
const REACHED: ReadonlySet<string> = new Set('necrosis necrotic exposed through to'.split(' '));
const FAT: ReadonlySet<string> = new Set('subcutaneous fat subq subcut adipose'.split(' '));
const WHOLE_SKIN: ReadonlySet<string> = new Set('red redness erythema edema'.split(' '));

/**
 * The stage of a pressure ulcer whose depth is told in the words of the Alphabetic Index (Ulcer, pressure, by site, stage 1 to 4),
 * where no stage is named; other words for a depth are a question to the provider (OG I.C.12.a.3).
 */
export function withDepth(head: string, tiers: readonly (readonly Token[])[], said: Said): void {
  if (!head.startsWith('L89') || said.has('stage') || said.has('unstageable')) return;
  const tokens = tiers.flat();
  if (tokens.some(({ word }) => NO_DEPTH.has(word))) return;
  const told = depthOf(tokens);
  if (!told) return;
  said.set('stage', told.token);
  said.set(told.stage, told.token);
}

function depthOf(tokens: readonly Token[]): { stage: string; token: Token } | undefined {
  const first = (words: ReadonlySet<string>) => tokens.find(({ word }) => words.has(word));
  const thickness = (of: string) => tokens.find(({ word }, i) => word === 'thickness' && tokens[i - 1]?.word === of);
  const beneath = first(BENEATH);
  if (beneath && (thickness('full') || first(REACHED))) return { stage: '4', token: beneath };
  const fat = first(FAT);
  if (fat && (thickness('full') || first(NECROSIS))) return { stage: '3', token: fat };
  const part = thickness('partial') ?? first(STAGE_2);
  if (part) return { stage: '2', token: part };
  const skin = first(WHOLE_SKIN);
  return skin && first(UNBROKEN) ? { stage: '1', token: skin } : undefined;
}

const NECROSIS: ReadonlySet<string> = new Set(['necrosis', 'damage']);
const STAGE_2: ReadonlySet<string> = new Set(['abrasion', 'blister']);
const UNBROKEN: ReadonlySet<string> = new Set(['nonblanchable', 'nonblanching', 'persistent']);
