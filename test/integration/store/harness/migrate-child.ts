/** A process that migrates the database of its first argument, as a service does at its start. */
import { openStore } from '../../../../server/store/database.ts';
import { migrate } from '../../../../server/store/migrate.ts';

const store = openStore(JSON.parse(process.argv[2] ?? ''));
await migrate(store);
await store.close();
