/** The types of prepare.mjs, which stays plain JavaScript for an old Node. */
export const ROOT: string;
/** Where Node keeps what it compiled, for the next start. */
export const COMPILED: string;
export function prepare(say: (line: string) => void): Promise<string>;
export function isInstalled(folder: string): boolean;
export function install(folder: string, args: readonly string[]): Promise<void>;
export function run(
  command: string,
  args: readonly string[],
  options?: { cwd?: string; output?: 'inherit' | 'stderr'; shell?: boolean },
): Promise<number>;
export function onOrphaned(callback: () => void): () => void;
