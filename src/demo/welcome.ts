import type { INestApplication } from '@nestjs/common';
import { DemoLinks } from '../identity/index.js';
import { SETTINGS, type Settings } from '../platform/index.js';

/** Says where it is and one way to sign in for each kind of person. */
export async function welcome(app: INestApplication, say: (line: string) => void): Promise<void> {
  const { publicUrl } = app.get<Settings>(SETTINGS);
  const links = app.get(DemoLinks, { strict: false });
  const people = await links.people();
  const firsts = people.filter((person, at) => people.findIndex(({ kind }) => kind === person.kind) === at);
  say(`Open ${publicUrl}`);
  say(`To be somebody, follow one of these links (each works once; fresh ones, and everybody else, at ${publicUrl}/demo):`);
  for (const { profileId, kind, label } of firsts) say(`  ${kind}: ${label}\n      ${(await links.make(profileId)).url}`);
  say(`Mail that would be sent is at ${publicUrl}/dev/mail`);
}
