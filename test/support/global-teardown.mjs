import { dropTemplate } from './template-database.mjs';

/** Once after all suites: nothing is left running. */
export default async function globalTeardown() {
  await dropTemplate(globalThis.testServer);
  await globalThis.testServer.stop();
}
