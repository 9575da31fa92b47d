import { inRoot } from '../../scripts/support/paths.mjs';

const [ownerUrl, appRole] = process.argv.slice(2);
const { migrate } = await import(inRoot('dist/server/migrate.js'));
await migrate(ownerUrl, appRole);
