import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CiteInDecision, RecordDecision, type DecisionEntity } from '../../src/decisions/index.js';
import { PublishAnswer } from '../../src/answers/index.js';
import { ChangeCommitment } from '../../src/commitments/index.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { MOST_STORIES } from '../../src/proceedings/index.js';
import { dueOn } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/client.js';
import { anOpenConsultation } from '../support/consultations.js';
import { aPublishedDecision, aRecord, inDays } from '../support/decisions.js';
import { anIdeaAwaitingAnswer, anOpenIdea } from '../support/ideas.js';
import { aCouncillor, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
});

const both = (text: string) => ({ en: text, cy: `${text} (cy)` });
function made<Thing extends object>(outcome: Thing | Problem): Thing {
  if (isRefusal(outcome)) throw new Error(`${outcome.code}: ${outcome.texts.en}`);
  return outcome;
}
const cited = async (decision: DecisionEntity, thingId: string, use: 'drew-on' | 'set-aside'): Promise<DecisionEntity> =>
  made(await app.get(CiteInDecision).execute(councillor, { decisionId: decision.id, version: decision.version, cites: [{ thingId, use, why: both('Why.') }] }));

interface Step {
  kind: string;
  title: string;
  path: string;
  at: string | null;
  day: string | null;
  isAhead: boolean;
  commitment: { state: string } | null;
}
const STORY = 'story { kind title path at day isAhead commitment { state } }';
let asked = 0;
/** Each time in other words: what visitors ask in the same words is kept for a moment. */
const storyOf = async (field: string, id: string): Promise<Step[]> => (await aVisitor(app).ask<{ story: Step[] }>(`query Story${++asked}($id: ID!) { ${field}(id: $id) { ${STORY} } }`, { id })).story;
const kinds = (steps: readonly Step[]): string[] => steps.map(({ kind, isAhead }) => (isAhead ? `${kind} ahead` : kind));

describe('the story of a thing', () => {
  it('D6, D7: is the same from each end: idea, consultation, decision, commitment, delivered', async () => {
    const idea = await anOpenIdea(app, town, { title: 'Open on Sundays' });
    const decision = await cited(await aPublishedDecision(app, councillor, { decidesOn: inDays(app, 1) }), globalId('idea', idea.id), 'drew-on');
    const round = await anOpenConsultation(app, councillor, { decisionId: decision.id });
    const before = await storyOf('idea', globalId('idea', idea.id));
    expect(kinds(before)).toEqual(['PROPOSED', 'DECISION_PUBLISHED', 'CONSULTATION_OPENED', 'DECIDED ahead', 'CONSULTATION_CLOSED ahead']);
    expect(await storyOf('decision', globalId('dec', decision.id))).toEqual(before);
    expect(await storyOf('consultation', globalId('con', round.consultationId))).toEqual(before);
    expect(before.map(({ path }) => path.split('/')[1])).toEqual(['ideas', 'decisions', 'consultations', 'decisions', 'consultations']);
  });

  it('D7: ends with what was promised, ahead by its day until it is delivered', async () => {
    const decision = await cited(await aPublishedDecision(app, councillor), globalId('idea', (await anOpenIdea(app, town)).id), 'drew-on');
    const later = new Date(app.clock.now().getTime() + 2 * 86_400_000);
    await app.clock.at(later, async () => made(await app.get(RecordDecision).execute(councillor, await aRecord(app, decision, { commitments: [{ what: both('Open on Sundays'), dueOn: inDays(app, 90) }] }))));
    const id = globalId('dec', decision.id);
    const promised = (await storyOf('decision', id)).at(-1);
    expect(promised).toMatchObject({ kind: 'PROMISED', title: 'Open on Sundays', path: `/decisions/${id}`, isAhead: true, commitment: { state: 'PROMISED' }, at: null });
    const promise = await app.get(Database).row<{ id: string }>('select id from commitment where promised_in_id = $1', [decision.id]);
    await app.clock.at(new Date(later.getTime() + 86_400_000), async () => made(await app.get(ChangeCommitment).execute(councillor, { commitmentId: promise?.id ?? '', version: 1, state: 'delivered' })));
    expect((await storyOf('decision', id)).at(-1)).toMatchObject({ kind: 'PROMISED', isAhead: false, commitment: { state: 'DELIVERED' }, day: null });
  });

  it('tells of an answer that it is owed, and who gave it', async () => {
    const idea = await anIdeaAwaitingAnswer(app, town);
    expect(kinds(await storyOf('idea', globalId('idea', idea.id)))).toEqual(['PROPOSED', 'ANSWER_OWED ahead']);
    const due = await dueOn(app, 'idea', idea.id);
    made(await app.get(PublishAnswer).execute(councillor, { answerDueId: due.uuid, position: 'agree', text: both('Yes.'), commitments: [] }));
    expect((await storyOf('idea', globalId('idea', idea.id))).map(({ kind, title }) => [kind, title])).toEqual([['PROPOSED', 'A bench at the bus stop'], ['ANSWERED', 'Cllr Made-Up']]);
  });

  it('leads from what a decision set aside to the decision, and not back; and nowhere through what is hidden (S2)', async () => {
    const [drawn, aside] = [await anOpenIdea(app, town, { title: 'Drawn on' }), await anOpenIdea(app, town, { title: 'Set aside' })];
    const first = await cited(await aPublishedDecision(app, councillor), globalId('idea', drawn.id), 'drew-on');
    await cited(first, globalId('idea', aside.id), 'set-aside');
    const titles = async (field: string, id: string): Promise<string[]> => (await storyOf(field, id)).filter(({ kind }) => kind === 'PROPOSED').map(({ title }) => title);
    expect(await titles('decision', globalId('dec', first.id))).toEqual(['Drawn on']);
    expect((await titles('idea', globalId('idea', aside.id))).toSorted()).toEqual(['Drawn on', 'Set aside']);
    await app.get(Database).rows('update idea set hidden_at = opened_at where id = $1', [drawn.id]);
    expect(await titles('decision', globalId('dec', first.id))).toEqual([]);
  });

  it('S4: is told of a few things at a time, however many a list holds', async () => {
    for (let count = 0; count <= MOST_STORIES; count += 1) await anOpenIdea(app, town, { title: `Idea ${count}` });
    const visitor = aVisitor(app);
    const list = (first: number) => visitor.send(`query Stories($org: ID!) { ideas(filter: { organisationId: $org }, first: ${first}) { nodes { ${STORY} } } }`, { org: globalId('org', town.council.id) });
    expect((await list(MOST_STORIES)).errors).toBeUndefined();
    expect((await list(MOST_STORIES + 1)).errors?.[0]?.message).toContain(`At most ${MOST_STORIES} stories`);
  });
});
