import type { INestApplication } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { CastDemo } from './cast.js';
import { FoundDemoPlace } from './place.js';

export async function isEmpty(app: INestApplication): Promise<boolean> {
  const row = await app.get(Database).row<{ empty: boolean }>('select not exists (select from place) as empty');
  return row?.empty ?? false;
}

/** Fills an empty installation with a fictional place, through the same deeds as everybody's clicks. */
export async function seedDemo(app: INestApplication, say: (line: string) => void): Promise<void> {
  say('Making up a place: Aberheulog, which is in no atlas …');
  const found = app.get(FoundDemoPlace);
  const place = await found.execute();
  await app.get(CastDemo).execute(place);
  await found.name();
}
