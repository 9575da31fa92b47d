import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../platform/index.js';
import { DemoAsking } from './asking/index.js';
import { CastDemo } from './cast.js';
import { DemoCommittee, DemoDecisions, DemoTogether } from './deciding/index.js';
import { DemoIdeaSequels } from './idea-sequels.js';
import { DemoIdeas } from './ideas.js';
import { DemoPastConcern } from './past-concern.js';
import { DemoPast } from './past.js';
import { FoundDemoPlace } from './place.js';
import { DemoQuestions } from './questions.js';
import { DemoSecondLooks } from './second-looks.js';
import { DemoYouth } from './youth.js';

/** Everybody has been in office for a while. */
const YEAR = 365;

export async function isEmpty(app: INestApplicationContext): Promise<boolean> {
  const row = await app.get(Database).row<{ empty: boolean }>('select not exists (select from place) as empty');
  return row?.empty ?? false;
}

/** Fills an empty installation with a fictional place, through the same deeds as everybody's clicks. */
export async function seedDemo(app: INestApplicationContext, say: (line: string) => void): Promise<void> {
  say('Making up a place: Aberheulog, which is in no atlas …');
  const found = app.get(FoundDemoPlace);
  const past = app.get(DemoPast);
  const begun = past.daysAgo(YEAR);
  const place = await past.asOf(begun, () => found.execute());
  const cast = await past.asOf(begun, () => app.get(CastDemo).execute(place));
  say('Letting people propose, argue and support …');
  const ideas = await app.get(DemoIdeas).execute(place, cast);
  await app.get(DemoIdeaSequels).execute(cast, ideas);
  say('Letting people ask, and councillors answer or not …');
  await app.get(DemoQuestions).execute(place, cast);
  say('Letting councillors think aloud and ask …');
  await app.get(DemoDecisions).execute(place, cast, ideas);
  await app.get(DemoTogether).execute(place, cast, await app.get(DemoCommittee).execute(place, cast));
  say('Letting people answer, and telling them what came of it …');
  await app.get(DemoAsking).execute(place, cast);
  say('Opening a youth space …');
  const young = await app.get(DemoYouth).execute(place, cast);
  await app.get(CastDemo).introduceYoung(young[0]);
  await app.get(DemoSecondLooks).ofIdea(cast.citizens[3], place.town.id);
  await app.get(DemoPastConcern).execute(cast, young);
  await found.name();
}
