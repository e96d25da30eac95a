/** The code of a fault of the system or of a library (`ENOENT`, `SQLITE_BUSY`); `undefined` for what has none. */
export function faultCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
