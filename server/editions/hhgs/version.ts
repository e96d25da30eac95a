/**
 * Grouper versions: CMS writes `07.2.26` in results, `07226` in folder and file names, and `v07.2.26` or `V07226` in
 * prose: version, subversion, year (the README of CMS's `test` folder).
 */
export function versionOf(text: string): string | undefined {
  const parts = /^v?(\d{2})[._-]?(\d)[._-]?(\d{2})$/i.exec(text.trim());
  return parts ? `${parts[1]}.${parts[2]}.${parts[3]}` : undefined;
}

/** `07.2.26` → `07226`, as folders and files are named. */
export function folderOf(version: string): string {
  return version.replaceAll('.', '');
}

/** The order in which versions came out: year, then version, then subversion. */
export function byVersion(a: string, b: string): number {
  const key = (version: string) => `${version.slice(5)}.${version.slice(0, 4)}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
