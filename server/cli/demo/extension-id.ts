import { createHash } from 'node:crypto';

/**
 * The id that Chromium gives an unpacked extension: the first 16 bytes of the SHA-256 of its path, as letters a to p.
 * Needed where a person loads the extension by hand and the service must know its origin before.
 * @param folder absolute path
 */
export function unpackedExtensionId(folder: string): string {
  // Windows hashes its own wide characters, with the drive letter in upper case.
  const path =
    process.platform === 'win32'
      ? Buffer.from(folder[0]?.toUpperCase() + folder.slice(1), 'utf16le')
      : Buffer.from(folder);
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
