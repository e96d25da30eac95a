import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sayOnce, schemasText } from '../../../../server/cli/console.ts';

describe('what goes with it', () => {
  it('fields that are not known are named once each, and at most a hundred', () => {
    const said: string[] = [];
    const say = sayOnce((line) => said.push(line), 2);
    for (const pointer of ['/a', '/a', '/b', '/c', '/d', '/a']) say(pointer);
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('"/a"');
    expect(said[2]).toContain('more');
  });

  it('the schemas are those of zod', () => {
    const { in: line, out } = JSON.parse(
      schemasText(z.object({ a: z.string().optional() }), z.object({ b: z.number() })),
    );
    expect(line.properties.a).toEqual({ type: 'string' });
    expect(out.properties.b).toEqual({ type: 'number' });
  });
});
