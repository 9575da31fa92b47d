import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PublishAnswer } from '../../src/answers/index.js';
import { AddTheme, PublishOutcome } from '../../src/consultations/index.js';
import { ChangeCommitment } from '../../src/commitments/index.js';
import { CiteInDecision, RecordDecision, type DecisionEntity } from '../../src/decisions/index.js';
import { Argue, DecideIdea, SupportIdea } from '../../src/ideas/index.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { dueOn } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aPublishedDecision, aRecord, inDays } from '../support/decisions.js';
import { anIdeaAwaitingAnswer, anOpenIdea } from '../support/ideas.js';
import { queriesOf } from '../support/queries.js';
import { aPublishedQuestion } from '../support/questions.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let citizen: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
  citizen = await aCitizen(app);
});

const DAY_MS = 86_400_000;
const both = (text: string) => ({ en: text, cy: `${text} (cy)` });
const inSoManyDays = <Value>(days: number, work: () => Promise<Value>): Promise<Value> => app.clock.at(new Date(app.clock.now().getTime() + days * DAY_MS), work);
function made<Thing extends object>(outcome: Thing | Problem): Thing {
  if (isRefusal(outcome)) throw new Error(`${outcome.code}: ${outcome.texts.en}`);
  return outcome;
}
const idOf = ({ profile }: Viewer): string => profile?.id ?? '';
const cite = async (decision: DecisionEntity, thingId: string, use: 'drew-on' | 'set-aside'): Promise<DecisionEntity> =>
  made(await app.get(CiteInDecision).execute(councillor, { decisionId: decision.id, version: decision.version, cites: [{ thingId, use, why: both(`Why ${use}.`) }] }));
/** Decided after so many days, with a promise. */
const decided = (decision: DecisionEntity, days: number) =>
  inSoManyDays(days, async () => made(await app.get(RecordDecision).execute(councillor, await aRecord(app, decision, { commitments: [{ what: both('Open on Sundays'), dueOn: inDays(app, 90) }] }))));

interface Shown {
  kind: string;
  title: string;
  path: string;
  cameOfIt: { kind: string; title: string; path: string; why: { text: string } | null; promises: { state: string; what: { text: string } }[] }[];
}
const CONTRIBUTIONS = `query ($first: Int!, $after: String) { me { contributions(first: $first, after: $after) {
  nodes { kind title path cameOfIt { kind title path why { text } promises { state what { text } } } } pageInfo { hasNextPage endCursor } } } }`;
interface Page {
  nodes: Shown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
const pageOf = async (viewer: Viewer, first = 20, after: string | null = null): Promise<Page> =>
  (await (await signedInAs(app, viewer)).ask<{ contributions: Page }>(CONTRIBUTIONS, { first, after })).contributions;
const toldOf = async (viewer: Viewer): Promise<unknown[]> => (await pageOf(viewer)).nodes.map(({ kind, cameOfIt }) => [kind, cameOfIt.map((came) => came.kind)]);

describe('what somebody contributed', () => {
  it('D7: is one list of their own, with what came of each: cited, decided, promised, and how the promise stands', async () => {
    const idea = await anOpenIdea(app, town, { author: citizen, title: 'Open on Sundays' });
    const decision = await cite(await aPublishedDecision(app, councillor), globalId('idea', idea.id), 'drew-on');
    await decided(decision, 2);
    const promise = await app.get(Database).row<{ id: string }>('select id from commitment where promised_in_id = $1', [decision.id]);
    made(await app.get(ChangeCommitment).execute(councillor, { commitmentId: promise?.id ?? '', version: 1, state: 'under-way' }));
    expect((await pageOf(citizen)).nodes).toEqual([
      {
        ...{ kind: 'IDEA', title: 'Open on Sundays', path: `/ideas/${globalId('idea', idea.id)}` },
        cameOfIt: [
          {
            ...{ kind: 'DREW_ON', title: 'The library’s hours', path: `/decisions/${globalId('dec', decision.id)}`, why: { text: 'Why drew-on.' } },
            promises: [{ state: 'UNDER_WAY', what: { text: 'Open on Sundays' } }],
          },
        ],
      },
    ]);
  });

  it('D7: tells those who supported and argued that it was answered, taken up or set aside', async () => {
    const arguer = await aCitizen(app);
    const idea = await anIdeaAwaitingAnswer(app, town);
    made(await app.get(SupportIdea).execute(citizen, { ideaId: idea.id }));
    made(await app.get(Argue).execute(arguer, { ideaId: idea.id, side: 'for', text: 'It is dry there.', language: 'en' }));
    expect(await toldOf(citizen)).toEqual([['SUPPORT', []]]);
    const due = await dueOn(app, 'idea', idea.id);
    made(await app.get(PublishAnswer).execute(councillor, { answerDueId: due.uuid, position: 'agree', text: both('Yes.'), commitments: [{ what: both('A bench'), dueOn: inDays(app, 30) }] }));
    await inSoManyDays(1, async () => made(await app.get(DecideIdea).execute(councillor, { ideaId: idea.id, decision: 'adopted', reason: 'council-does-it', words: both('We will.') })));
    await inSoManyDays(2, async () => cite(await aPublishedDecision(app, councillor), globalId('idea', idea.id), 'set-aside'));
    const [supported] = (await pageOf(citizen)).nodes;
    expect(supported?.cameOfIt.map(({ kind, title }) => [kind, title])).toEqual([['SET_ASIDE', 'The library’s hours'], ['ADOPTED', 'A bench at the bus stop'], ['ANSWERED', 'Cllr Made-Up']]);
    expect(supported?.cameOfIt.at(-1)?.promises).toEqual([{ state: 'PROMISED', what: { text: 'A bench' } }]);
    expect(await toldOf(arguer)).toEqual([['ARGUMENT', ['SET_ASIDE', 'ADOPTED', 'ANSWERED']]]);
  });

  it('G5, D7: tells those who took part the outcome, and the decision it was about once, however it is reached', async () => {
    const decision = await aPublishedDecision(app, councillor, { decidesOn: inDays(app, 40) });
    const round = await aConsultationAsking(app, councillor, { opening: { decisionId: decision.id } });
    await sentIn(app, round.consultationId, {}, { source: 'online', profileId: idOf(citizen), ageBand: 'adult' });
    const added = await app.get(AddTheme).execute(councillor, { consultationId: round.consultationId, name: both('Shade') });
    const theme = isRefusal(added) ? added.code : added;
    expect(await toldOf(citizen)).toEqual([['SUBMISSION', []]]);
    const said = { weAsked: both('Asked'), youSaid: both('Said'), weDid: both('Did'), levelKept: 'kept' as const, keptBecause: both('It was.') };
    const themes = [{ themeId: theme, done: 'did' as const, why: both('Trees.'), commitments: [{ what: both('Ten trees'), dueOn: inDays(app, 90) }] }];
    await app.clock.at(round.closesAt, async () => made(await app.get(PublishOutcome).execute(councillor, { consultationId: round.consultationId, ...said, themes })));
    const [sent] = (await pageOf(citizen)).nodes;
    expect(sent?.cameOfIt).toMatchObject([{ kind: 'OUTCOME', title: 'The lower meadow', promises: [{ what: { text: 'Ten trees' } }] }]);
    await inSoManyDays(41, async () => decided(await cite(decision, globalId('theme', theme), 'drew-on'), 0));
    expect(await toldOf(citizen)).toEqual([['SUBMISSION', ['DREW_ON', 'OUTCOME']]]);
  });

  it('D7: tells those who ask that it was answered, and which decision set the answer aside', async () => {
    const question = await aPublishedQuestion(app, town, councillor, { author: citizen });
    const due = await dueOn(app, 'question', question.id);
    made(await app.get(PublishAnswer).execute(councillor, { answerDueId: due.uuid, position: 'agree', text: both('In May.'), commitments: [] }));
    const answer = await app.get(Database).row<{ id: string }>('select id from answer where answer_due_id = $1', [due.uuid]);
    await inSoManyDays(1, async () => cite(await aPublishedDecision(app, councillor), globalId('ans', answer?.id ?? ''), 'set-aside'));
    expect(await toldOf(citizen)).toEqual([['QUESTION', ['SET_ASIDE', 'ANSWERED']]]);
  });
});

describe('the list', () => {
  it('goes on page by page, the latest first, nothing twice and nothing left out', async () => {
    const ideas = [];
    for (let hour = 0; hour < 3; hour++) ideas.push(await inSoManyDays(hour / 24, () => anOpenIdea(app, town, { title: `Idea ${hour}` })));
    for (const idea of ideas) made(await inSoManyDays(1, () => app.get(SupportIdea).execute(citizen, { ideaId: idea.id })));
    await inSoManyDays(2, () => aPublishedQuestion(app, town, councillor, { author: citizen, title: 'Where?' }));
    const titles: string[] = [];
    let page = await pageOf(citizen, 2);
    while (titles.push(...page.nodes.map(({ title }) => title)), page.pageInfo.hasNextPage) page = await pageOf(citizen, 2, page.pageInfo.endCursor);
    expect([...titles].sort()).toEqual(['Idea 0', 'Idea 1', 'Idea 2', 'Where?']);
    expect(titles[0]).toBe('Where?');
  });

  it('V5: is nobody else’s, and tells nothing that was hidden since', async () => {
    const idea = await anOpenIdea(app, town);
    made(await app.get(SupportIdea).execute(citizen, { ideaId: idea.id }));
    expect(await toldOf(await aCitizen(app))).toEqual([]);
    await expect(aVisitor(app).ask(CONTRIBUTIONS, { first: 20 })).rejects.toThrow();
    await app.get(Database).rows('update idea set hidden_at = opened_at where id = $1', [idea.id]);
    expect(await toldOf(citizen)).toEqual([]);
  });

  it('costs as many queries for many as for one', async () => {
    const ideas = [await anOpenIdea(app, town), await anOpenIdea(app, town), await anOpenIdea(app, town)];
    for (const idea of ideas) made(await app.get(SupportIdea).execute(citizen, { ideaId: idea.id }));
    const client = await signedInAs(app, citizen);
    const page = (first: number) => queriesOf(app, () => client.send(CONTRIBUTIONS, { first, after: null }));
    expect(await page(3)).toBe(await page(1));
  });
});
