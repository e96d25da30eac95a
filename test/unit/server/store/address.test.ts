import { describe, expect, it } from 'vitest';
import { readDatabaseAddress } from '../../../../server/store/address.ts';

const read = (text: string | undefined) => readDatabaseAddress(text, '/home/it/.lintel');

describe('LINTEL_DATABASE', () => {
  it('is a file in the home folder where nobody says otherwise', () => {
    expect(read(undefined)).toEqual({ engine: 'sqlite', file: '/home/it/.lintel/lintel.db' });
    expect(read('sqlite:/var/lib/lintel/lintel.db')).toEqual({ engine: 'sqlite', file: '/var/lib/lintel/lintel.db' });
  });

  it.each([
    'postgres://lintel@127.0.0.1:5432/lintel',
    'postgresql://lintel@localhost/lintel',
    'postgres://lintel@[::1]/lintel',
    'postgres:///lintel?host=/var/run/postgresql',
    'postgres://lintel@%2Fvar%2Frun%2Fpostgresql/lintel',
    'postgres://lintel:word@db.agency.example/lintel?sslmode=verify-full',
    'postgres://lintel@10.1.2.3/lintel?sslmode=verify-full&sslrootcert=/etc/ssl/agency.pem',
  ])('takes %s', (url) => {
    expect(read(url)).toEqual({ engine: 'postgres', url });
  });

  it.each([
    ['lintel.db', 'sqlite:PATH or postgres://'],
    ['mysql://db/lintel', 'sqlite:PATH or postgres://'],
    ['sqlite:', 'no absolute path'],
    ['sqlite:lintel.db', 'no absolute path'],
    ['postgres://lintel:s3cr3t@db.agency.example/lintel', 'sslmode=verify-full'],
    ['postgres://lintel:s3cr3t@db.agency.example/lintel?sslmode=require', 'sslmode=verify-full'],
    ['postgres://lintel:s3cr3t@10.1.2.3/lintel?sslmode=disable', 'sslmode=verify-full'],
    ['postgres://lintel:s3cr3t@127.0.0.1.evil.example/lintel', 'sslmode=verify-full'],
    ['postgres://lintel:s3cr3t@localhost/lintel?host=db.agency.example', 'sslmode=verify-full'],
    ['postgres://lintel:s3cr3t@localhost:port/lintel', 'no URL'],
  ])('refuses %s, and says nothing of the value', (text, say) => {
    const fault = read(text);
    expect(fault).toContain(say);
    expect(fault).not.toMatch(/s3cr3t|agency/);
  });
});
