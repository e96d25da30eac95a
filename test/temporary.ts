import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Folders of a test file in the system's place for such, taken away when the file is through. To be called where the file's
 * tests are described, not within one.
 * @param name what their names begin with
 * @returns makes one, and gives its path
 */
export function temporaryFolders(name: string): () => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), name));
    made.push(folder);
    return folder;
  };
}
