/**
 * The text of a file that somebody wrote by hand, in whatever their editor writes: UTF-8, with a byte order mark or without
 * (Notepad, `Set-Content`), or UTF-16 (`>` of Windows PowerShell). A mark that stayed in front would make a token or a secret
 * another one, and JSON none.
 */
export function textOfFile(bytes: Uint8Array): string {
  // A decoder takes the mark of its own encoding away.
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
