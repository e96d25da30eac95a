import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

/** Proxies in front of the service whose word on who asks is taken. */
export type Proxies = Pick<BlockList, 'check'>;

/** Reads addresses and networks (`10.0.3.7, fd00:3::/48`). @returns `undefined` where one is none */
function read(text: string): Proxies | undefined {
  const list = new BlockList();
  for (const item of text.split(/[\s,]+/).filter((one) => one !== '')) {
    const [address = '', bits, ...rest] = item.split('/');
    const version = isIP(address);
    const most = version === 6 ? 128 : 32;
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    if (version === 0 || !isNetwork || rest.length > 0) return undefined;
    list.addSubnet(address, bits === undefined ? most : Number(bits), version === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** The variable, for the one schema of the environment. */
export const PROXIES = z
  .string()
  .default('')
  .transform((text, context) => {
    const proxies = read(text);
    if (proxies) return proxies;
    context.addIssue({
      code: 'custom',
      message: 'holds addresses and networks such as 10.0.3.7 or fd00:3::/48, separated by commas',
    });
    return z.NEVER;
  });
