import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SupportIdea } from '../../src/ideas/index.js';
import { globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, type Client } from '../support/client.js';
import { aPublishedDecision } from '../support/decisions.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';

let app: TestApp;
let visitor: Client;
let town: Town;
let elsewhere: Town;

interface List {
  nodes: { title: string | { text: string } }[];
}

const titlesIn = ({ nodes }: List): string[] => nodes.map(({ title }) => (typeof title === 'string' ? title : title.text));

beforeAll(async () => {
  app = await startApp();
  [town, elsewhere] = [await aTown(app), await aTown(app)];
  visitor = aVisitor(app);
});

afterAll(async () => {
  await visitor?.close();
  await app?.close();
});

describe('a list that is followed changes as it is filtered', () => {
  it('decisions of one council', async () => {
    const filter = { organisationId: globalId('org', town.council.id) };
    const feed = visitor.follow<List>('subscription ($filter: DecisionFilter) { decisions(filter: $filter) { nodes { title { text } } } }', { filter });
    expect((await feed.until(() => true)).nodes).toEqual([]);
    const [here, there] = [await aCouncillor(app, town), await aCouncillor(app, elsewhere)];
    await aPublishedDecision(app, there, { title: { en: 'Of another council', cy: 'Cyngor arall' } });
    await aPublishedDecision(app, here, { title: { en: 'The first here', cy: 'Y cyntaf yma' } });
    await aPublishedDecision(app, here, { title: { en: 'The second here', cy: 'Yr ail yma' } });
    const last = await feed.until(({ nodes }) => nodes.length === 2);
    expect(titlesIn(last)).toEqual(['The second here', 'The first here']);
    expect(feed.messages.flatMap(titlesIn)).not.toContain('Of another council');
  });

  it('ideas, most supported first', async () => {
    const filter = { organisationId: globalId('org', town.council.id) };
    const first = await anOpenIdea(app, town, { title: 'Benches' });
    const second = await anOpenIdea(app, town, { title: 'Shelters' });
    await app.get(SupportIdea).execute(await aCitizen(app), { ideaId: first.id });
    const feed = visitor.follow<List>(
      'subscription ($filter: IdeasFilter) { ideas(filter: $filter, sort: MOST_SUPPORTED) { nodes { title } } }',
      { filter },
    );
    await feed.until((list) => titlesIn(list).join() === 'Benches,Shelters');
    for (let count = 0; count < 2; count++) await app.get(SupportIdea).execute(await aCitizen(app), { ideaId: second.id });
    await feed.until((list) => titlesIn(list).join() === 'Shelters,Benches');
  });
});
