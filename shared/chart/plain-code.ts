/** A code without its dot and in capitals, as tables key it: ` i13.0` → `I130`. Two that are alike so are one code. */
export function plainCode(code: string): string {
  return code.trim().toUpperCase().replace('.', '');
}
