import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CloseConsultation } from '../../src/consultations/index.js';
import { ImportPolis } from '../../src/open-data/index.js';
import type { Conversation } from '../../src/open-data/polis/conversation.js';
import { readConversation } from '../../src/open-data/polis/read-conversation.js';
import { Database, EventConsumers, globalId, localId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import { aDecisionToPublish, inDays, NO_INTERESTS } from '../support/decisions.js';
import { eventually } from '../support/eventually.js';
import type { Feed } from '../support/feed.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

const DAY_MS = 86_400_000;
const both = (en: string): { en: string; cy: string } => ({ en, cy: `${en} (Cymraeg)` });
const refusal = '... on Problem { code message }';

interface Answered {
  __typename: string;
  id: string;
  version: number;
  code?: string;
}

let app: TestApp;
let town: Town;
let people: Record<'councillor' | 'officer' | 'second' | 'citizen' | 'neighbour' | 'young', Viewer>;
let visitor: Client;

/** Where a mutation's input isn't called after it. */
const INPUTS: Record<string, string> = { openConsultationDraft: 'ConsultationDraftInput' };

/** Somebody who has just signed in, whatever the day. */
const as = (who: keyof typeof people): Promise<Client> => signedInAs(app, people[who]);
const does = async (who: keyof typeof people, field: string, input: object, answer = '... on Decision { id version state }'): Promise<Answered & Record<string, unknown>> =>
  (await as(who)).ask(`mutation ($input: ${INPUTS[field] ?? `${field[0]?.toUpperCase()}${field.slice(1)}Input`}!) { ${field}(input: $input) { __typename ${answer} ${refusal} } }`, { input });
const moveTo = (at: Date): void => app.clock.moveTo(at);
const told = (): Promise<boolean> => eventually(async () => (await app.get(EventConsumers).consume()) === 'done', 20);

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { publishesInAll: true });
  const citizen = (wishes: object): Promise<Viewer> => aCitizen(app, { wardId: town.ward.id, ...wishes });
  people = {
    councillor: await aCouncillor(app, town, { name: 'Cllr Aloud' }),
    officer: await aProfessional(app, town.council.id, 'officer'),
    second: await aProfessional(app, town.council.id, 'officer'),
    citizen: await citizen({}),
    neighbour: await citizen({}),
    young: await citizen({ ageBand: '16-17' }),
  };
  visitor = aVisitor(app);
});

afterAll(async () => {
  await visitor.close();
  await app.close();
});

const item = (key: string, kind: string, own: object = {}): object => ({ key, kind, question: both(`About ${key}`), isRequired: false, isPremoderated: false, ...own });
const options = ['open', 'shut'].map((key) => ({ key, label: both(key) }));
const PAGES = [
  { key: 'hours', title: both('Hours'), items: [item('visit', 'ONE_CHOICE', { options, isRequired: true }), item('why', 'OPEN_TEXT'), item('mood', 'SCALE', { from: 1, to: 5, fromLabel: both('Bad'), toLabel: both('Good') })] },
  { key: 'money', title: both('Money'), items: [item('order', 'RANKING', { options, places: 2 }), item('walk', 'NUMBER', { unit: both('km'), least: 0, most: 50, decimals: 1 }), item('where', 'MAP_POINT')] },
];

describe('a councillor thinks aloud, asks, decides, and says what changed', () => {
  let decision: Answered;
  let consultationId: string;
  let closesAt: Date;
  let items: Record<string, { id: string; options?: { id: string }[] }>;
  let themes: string[];
  let watching: Feed<{ state: string; results: { responses: number } | null }>;

  it('an officer drafts for a named councillor, who publishes it; until then nobody else sees it', async () => {
    const content = JSON.stringify({ title: { en: 'The library' } });
    const input = { kind: 'decision', content, organisationId: globalId('org', town.council.id), forProfileId: globalId('prof', people.councillor.profile?.id ?? '') };
    const draft = await does('officer', 'saveDraft', input, '... on Draft { id version }');
    expect(draft).toMatchObject({ __typename: 'Draft' });
    expect(await visitor.ask('{ decisions(first: 5) { nodes { id } } }')).toEqual({ nodes: [] });
    const { organisationId: _, exception: __, ...written } = aDecisionToPublish(app, town.council.id, { isKey: true, decidesOn: inDays(app, 60) });
    const published = { ...written, organisationId: globalId('org', town.council.id), draftId: draft.id };
    decision = await does('councillor', 'publishDecision', published, '... on Decision { id version state councillor { displayName } }');
    expect(decision).toMatchObject({ state: 'NOTICE', councillor: { displayName: 'Cllr Aloud' } });
    expect(await (await as('officer')).ask('query ($id: ID!) { draft(id: $id) { id } }', { id: draft.id })).toBeNull();
    decision = await does('councillor', 'openForViews', { decisionId: decision.id, version: decision.version });
    expect(decision).toMatchObject({ state: 'OPEN' });
  });

  it('asks about it with items of several kinds, once everything is there that a fair consultation says (G1, G2, G8)', async () => {
    closesAt = new Date(app.clock.now().getTime() + 30 * DAY_MS);
    const common = { organisationId: globalId('org', town.council.id), decisionId: decision.id, title: both('The library’s hours'), pages: PAGES, resultsShown: 'LIVE', closesAt };
    const who = { openTo: 'SIGNED_IN', wardIds: [], ageBands: [], organisations: false };
    const given = { summary: both('When it opens.'), stillOpen: both('The hours.'), alreadyFixed: both('It stays.'), affects: both('Readers.'), level: 'CONSULT', whoMayTakePart: who, acknowledgesHolidays: true };
    const draftOf = (input: object): Promise<Answered> => does('officer', 'draftConsultation', input, '... on ConsultationDraft { id version }');
    const open = (draft: Answered, answer: string): Promise<Answered & Record<string, unknown>> => does('officer', 'openConsultationDraft', { draftId: draft.id, seenVersion: draft.version }, answer);
    const refused = await open(await draftOf(common), '... on NotReadyToOpen { fields { path } }');
    expect((refused['fields'] as { path: string }[]).map(({ path }) => path)).toEqual(expect.arrayContaining(['summary', 'stillOpen', 'alreadyFixed', 'affects', 'level']));
    const parts = '__typename ... on OneChoiceItem { id options { id } } ... on OpenTextItem { id }';
    const opened = await open(await draftOf({ ...common, ...given }), `... on Consultation { id version state pages { items { ${parts} } } }`);
    expect(opened).toMatchObject({ __typename: 'Consultation', state: 'OPEN' });
    consultationId = opened.id;
    const found = (opened['pages'] as { items: { __typename: string; id: string }[] }[]).flatMap((page) => page.items);
    items = Object.fromEntries(found.map((each) => [each.__typename, each]));
    watching = visitor.follow('subscription ($id: ID!) { consultation(id: $id) { state results { responses } } }', { id: consultationId });
    await watching.until(({ state, results }) => state === 'OPEN' && results?.responses === 0);
  });

  const said = (text: string, option = 0): object => ({
    answers: [{ itemId: items['OneChoiceItem']?.id, optionIds: [items['OneChoiceItem']?.options?.[option]?.id] }, { itemId: items['OpenTextItem']?.id, text }],
    language: 'EN',
    mayQuote: true,
  });

  it('hears people, a young person and paper, each once, live (V1, V4, G7)', async () => {
    const receipt = '... on SubmissionReceipt { submission { reference } } ... on InvalidInput { fields { path } }';
    const send = (who: keyof typeof people, text: string): Promise<object> => does(who, 'submitAnswers', { consultationId, ...said(text), wantsOutcome: true }, receipt);
    for (const [who, text] of [['citizen', 'Evenings'], ['neighbour', 'Evenings too'], ['young', 'After school'], ['citizen', 'Late evenings']] as const) {
      expect(await send(who, text)).toMatchObject({ __typename: 'SubmissionReceipt' });
    }
    const received = { source: 'PAPER', place: 'The library', receivedOn: inDays(app, 0), receivedBeforeClosing: true };
    const paper = await does('officer', 'enterPaperSubmission', { consultationId, received, content: said('Sundays', 1) }, '... on PaperSubmission { id version }');
    expect(await does('officer', 'checkPaperSubmission', { id: paper.id, seenVersion: paper.version, accept: true }, '')).toMatchObject({ code: 'SamePersonCantCheck' });
    expect(await does('second', 'checkPaperSubmission', { id: paper.id, seenVersion: paper.version, accept: true }, '... on PaperSubmission { state }')).toMatchObject({ state: 'ACCEPTED' });
    await watching.until(({ results }) => results?.responses === 4);
    watching.close();
  });

  it('stays open longer, with the earlier day visible, and closes by the clock (G3, G6)', async () => {
    const earlier = closesAt;
    closesAt = new Date(closesAt.getTime() + 5 * DAY_MS);
    const extended = await does('councillor', 'extendConsultation', { consultationId, closesAt, reason: both('The post was late.') }, '... on Consultation { closesAt extensions { closedAt } }');
    expect(extended).toMatchObject({ closesAt: closesAt.toISOString(), extensions: [{ closedAt: earlier.toISOString() }] });
    moveTo(closesAt);
    await app.get(CloseConsultation).execute(localId('con', consultationId));
    expect(await does('citizen', 'submitAnswers', { consultationId, ...said('Too late') }, '')).toMatchObject({ code: 'ConsultationNotOpen' });
    expect(await visitor.ask('query ($id: ID!) { consultation(id: $id) { state outcomeWait { isOverdue } } }', { id: consultationId })).toEqual({ state: 'CLOSED', outcomeWait: { isOverdue: false } });
  });

  it('two officers read side by side, each something else, and find themes', async () => {
    const name = async (words: string): Promise<string> => (await does('officer', 'addTheme', { consultationId, name: both(words) }, '... on Theme { id }')).id;
    themes = [await name('Later in the evening'), await name('On Sundays')];
    const claims = await Promise.all((['officer', 'second'] as const).map((who) => does(who, 'claimNextAnswer', { consultationId }, '... on WrittenAnswer { id text }')));
    expect(claims[0]?.id).not.toBe(claims[1]?.id);
    for (const [at, who] of (['officer', 'second'] as const).entries()) {
      expect(await does(who, 'tagAnswer', { answerId: claims[at]?.id, themeId: themes[0] }, '... on WrittenAnswer { themes { id } }')).toMatchObject({ themes: [{ id: themes[0] }] });
    }
  });

  it('can’t decide before it has said what people said, and says everything that the outcome lacks (G4, G8)', async () => {
    const texts = { weAsked: both('When?'), youSaid: both('Later.'), weDid: both('We open later.'), keptBecause: both('Your hours are in it.') };
    const why = both('It can be staffed.');
    const promised = { what: both('Open until nine'), dueOn: inDays(app, 40), ownerId: globalId('prof', people.officer.profile?.id ?? '') };
    const publish = (input: object): Promise<Answered & Record<string, unknown>> =>
      does('councillor', 'publishOutcome', { consultationId, ...texts, levelKept: 'KEPT', ...input }, '... on Consultation { id state } ... on OutcomeIncomplete { fields { path } }');
    const [optionId = '', other = ''] = await optionIds();
    const record = { decisionId: decision.id, version: decision.version, optionId, rejected: [{ optionId: other, why }], interests: NO_INTERESTS, reasons: why, commitments: [] };
    moveTo(new Date(`${await decidesOn()}T12:00:00Z`));
    expect(await does('councillor', 'recordDecision', record)).toMatchObject({ code: 'OutcomeMissing' });
    const lacking = await publish({ weDid: { en: 'Only English' }, themes: [{ themeId: themes[0], done: 'DID', why }] });
    expect(lacking).toMatchObject({ __typename: 'OutcomeIncomplete', fields: [{ path: 'weDid.cy' }, { path: 'themes' }] });
    const answered = [{ themeId: themes[0], done: 'DID', why, commitments: [promised] }, { themeId: themes[1], done: 'DID_NOT', why: both('Nobody can work then.') }];
    expect(await publish({ themes: answered })).toMatchObject({ state: 'OUTCOME_PUBLISHED' });
    const shown = await visitor.ask('query ($id: ID!) { consultation(id: $id) { outcomeVersions { themes { said done commitments { what { text } } } } } }', { id: consultationId });
    expect(shown).toMatchObject({ outcomeVersions: [{ themes: [{ said: 2, done: 'DID', commitments: [{ what: { text: 'Open until nine' } }] }, { said: 0, done: 'DID_NOT' }] }] });
  });

  it('decides, with what it drew on and set aside and why, seen from both ends (D3, D6, D7)', async () => {
    const cites = [{ thingId: themes[0], use: 'DREW_ON', why: both('Most said it.') }, { thingId: themes[1], use: 'SET_ASIDE', why: both('It costs too much.') }];
    const cited = await does('councillor', 'citeInDecision', { decisionId: decision.id, version: decision.version, cites });
    const [optionId = '', other = ''] = await optionIds();
    const why = both('People want it.');
    const record = { decisionId: decision.id, version: cited.version, optionId, rejected: [{ optionId: other, why }], interests: NO_INTERESTS, reasons: why, commitments: [{ what: both('New hours'), dueOn: inDays(app, 20) }] };
    decision = await does('councillor', 'recordDecision', record);
    expect(decision).toMatchObject({ state: 'DECIDED' });
    const seen = await visitor.ask('query ($id: ID!) { consultation(id: $id) { themes { name { text } citedBy { decisionId use } } } }', { id: consultationId });
    expect(seen).toEqual({ themes: [
      { name: { text: 'Later in the evening' }, citedBy: [{ decisionId: decision.id, use: 'DREW_ON' }] },
      { name: { text: 'On Sundays' }, citedBy: [{ decisionId: decision.id, use: 'SET_ASIDE' }] },
    ] });
  });

  it('is carried out, and done when every promise of it is kept (D7)', async () => {
    const step = (deed: string): Promise<Answered> => does('councillor', deed, { decisionId: decision.id, version: decision.version });
    decision = await step('carryOutDecision');
    expect(decision).toMatchObject({ state: 'BEING_CARRIED_OUT' });
    expect(await step('finishDecision')).toMatchObject({ code: 'PromisesOpen' });
    const found = await visitor.ask<{ outcome: { commitments: Answered[] } }>('query ($id: ID!) { decision(id: $id) { outcome { commitments { id version } } } }', { id: decision.id });
    const { commitments } = found.outcome;
    const delivered = { commitmentId: commitments[0]?.id, version: commitments[0]?.version, state: 'DELIVERED', note: both('Done.') };
    expect(await does('councillor', 'changeCommitment', delivered, '... on Commitment { state }')).toMatchObject({ state: 'DELIVERED' });
    const { version } = await visitor.ask<Answered>('query ($id: ID!) { decision(id: $id) { version } }', { id: decision.id });
    decision = { ...decision, version };
    expect(await step('finishDecision')).toMatchObject({ state: 'DONE' });
  });

  it('tells those who wished it what came of it, and whoever was given a promise (G5, D7)', async () => {
    await told();
    const kinds = async (who: keyof typeof people): Promise<string[]> =>
      (await app.get(Database).rows<{ kind: string }>('select kind from notification where profile_id = $1 order by event_id', [people[who].profile?.id])).map(({ kind }) => kind);
    const course = ['consultation.closed', 'consultation.outcome-published', 'decision.recorded', 'decision.being-carried-out', 'commitment.changed', 'decision.done'];
    for (const who of ['citizen', 'neighbour', 'young'] as const) expect(await kinds(who)).toEqual(expect.arrayContaining(course));
    expect(await kinds('officer')).toEqual(['commitment.made']);
    moveTo(new Date());
  });

  async function optionIds(): Promise<string[]> {
    const { options: given } = await visitor.ask<{ options: { id: string }[] }>('query ($id: ID!) { decision(id: $id) { options { id } } }', { id: decision.id });
    return given.map(({ id }) => id);
  }

  const decidesOn = async (): Promise<string> =>
    (await visitor.ask<{ decidesOn: string }>('query ($id: ID!) { decision(id: $id) { decidesOn } }', { id: decision.id })).decidesOn;
});

const LOCAL_PLAN = new URL('../../../shared/data/polis/bg2050-volunteers', import.meta.url).pathname;
const whereThere = existsSync(LOCAL_PLAN) ? it : it.skip;

describe('a real local plan', () => {
  const THEMES: readonly (readonly [name: string, words: RegExp])[] = [
    ['Getting about', /\b(road|traffic|bus|transit|walk|bik|bicycl|sidewalk|transport|car|cars|parking|street|trail|greenway)/i],
    ['Homes', /\b(hous|home|homeless|rent|apartment|neighbou?rhood|zoning|density|develop)/i],
    ['Work and business', /\b(job|work|business|econom|wage|employ|tax|downtown|invest|industr)/i],
    ['Everything else', /(?:)/],
  ];

  /** Of every theme: who agreed with at least one of its statements when the source was over, counted from its files. */
  function agreedInSource({ statements, votes }: Conversation): number[] {
    const standing = new Map(votes.map(({ voterId, statementId, stance }) => [`${voterId} ${statementId}`, { voterId, statementId, stance }]));
    return THEMES.map((_, at) => {
      const ids = new Set(statements.filter(({ state, text }) => state === 'accepted' && themeOf(text) === at).map(({ id }) => id));
      return new Set([...standing.values()].filter(({ statementId, stance }) => stance === 'agree' && ids.has(statementId)).map(({ voterId }) => voterId)).size;
    });
  }
  const themeOf = (text: string): number => THEMES.findIndex(([, words]) => words.test(text));

  interface Read {
    state: string;
    round: { statements: { nodes: { id: string; text: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  }
  async function statementsOf(id: string): Promise<{ id: string; text: string }[]> {
    const query = 'query ($id: ID!, $after: String) { consultation(id: $id) { state round { statements(first: 50, after: $after) { nodes { id text } pageInfo { hasNextPage endCursor } } } } }';
    const found: { id: string; text: string }[] = [];
    for (let after: string | null = null; ; ) {
      const shown: Read = await visitor.ask<Read>(query, { id, after });
      expect(shown.state).toBe('CLOSED');
      found.push(...shown.round.statements.nodes);
      if (!shown.round.statements.pageInfo.hasNextPage) return found;
      after = shown.round.statements.pageInfo.endCursor;
    }
  }

  whereThere('is imported whole, themed, given its outcome, decided and cited (D6, G4): ../shared/data/polis/bg2050-volunteers', async () => {
    const conversation = await readConversation(LOCAL_PLAN);
    await app.get(ImportPolis).execute({ folder: LOCAL_PLAN, youth: false, leaveOut: new Set() }, () => undefined);
    const row = await app.get(Database).row<{ id: string; organisation_id: string }>(`select id, organisation_id from consultation where title->>'en' not like 'The library%'`);
    const [id, organisation] = [globalId('con', row?.id ?? ''), row?.organisation_id ?? ''];
    const statements = await statementsOf(id);
    expect(statements).toHaveLength(conversation.statements.filter(({ state }) => state === 'accepted').length);
    people = { ...people, councillor: await aProfessional(app, organisation, 'councillor'), officer: await aProfessional(app, organisation, 'officer'), second: await aProfessional(app, organisation, 'officer') };
    const themes: string[] = [];
    for (const [name] of THEMES) themes.push((await does('officer', 'addTheme', { consultationId: id, name: both(name) }, '... on Theme { id }')).id);
    const readers = [await as('officer'), await as('second')];
    // Two officers side by side, each every other statement.
    await Promise.all(readers.map(async (reader, turn) => {
      for (const [at, statement] of statements.entries()) {
        if (at % readers.length !== turn) continue;
        const input = { statementId: statement.id, themeId: themes[themeOf(statement.text)] };
        expect(await reader.ask(`mutation ($input: TagStatementInput!) { tagStatement(input: $input) { __typename } }`, { input })).toEqual({ __typename: 'Theme' });
      }
    }));
    const texts = { weAsked: both('How should we grow?'), youSaid: both('Homes near work.'), weDid: both('The plan says so.'), keptBecause: both('It is in the plan.') };
    const answered = themes.map((themeId, at) => ({ themeId, done: at === 3 ? 'DID_NOT' : 'PARTLY', why: both('Where there is land.'), commitments: at === 1 ? [{ what: both('A map of sites'), dueOn: inDays(app, 90) }] : [] }));
    expect(await does('councillor', 'publishOutcome', { consultationId: id, ...texts, levelKept: 'PARTLY', themes: answered }, '... on Consultation { state }')).toMatchObject({ state: 'OUTCOME_PUBLISHED' });
    const told = await visitor.ask<{ outcomeVersions: { themes: { themeId: string; agreed: number }[] }[] }>('query ($id: ID!) { consultation(id: $id) { outcomeVersions { themes { themeId agreed } } } }', { id });
    const agreed = new Map(told.outcomeVersions[0]?.themes.map((theme) => [theme.themeId, theme.agreed]));
    expect(themes.map((theme) => agreed.get(theme))).toEqual(agreedInSource(conversation));
    expect(Math.min(...agreed.values())).toBeGreaterThan(50);
    await decideOn(id, organisation, themes);
  }, 120_000);

  async function decideOn(id: string, organisation: string, [drewOn = '', setAside = '']: readonly string[]): Promise<void> {
    const { exception: _, ...written } = aDecisionToPublish(app, organisation);
    const published = await does('councillor', 'publishDecision', { ...written, organisationId: globalId('org', organisation) }, '... on Decision { id version options { id } }');
    expect(published.__typename).toBe('Decision');
    moveTo(new Date(`${written.decidesOn}T12:00:00Z`));
    const cites = [{ thingId: drewOn, use: 'DREW_ON', why: both('Most agreed.') }, { thingId: setAside, use: 'SET_ASIDE', why: both('It costs too much.') }];
    const cited = await does('councillor', 'citeInDecision', { decisionId: published.id, version: published.version, cites });
    const [first, other] = published['options'] as { id: string }[];
    const record = { decisionId: published.id, version: cited.version, optionId: first?.id, rejected: [{ optionId: other?.id, why: both('No.') }], interests: NO_INTERESTS, reasons: both('It fits.'), commitments: [] };
    expect(await does('councillor', 'recordDecision', record)).toMatchObject({ state: 'DECIDED' });
    const seen = await visitor.ask<{ themes: { id: string; citedBy: { decisionId: string; use: string }[] }[] }>('query ($id: ID!) { consultation(id: $id) { themes { id citedBy { decisionId use } } } }', { id });
    const uses = new Map(seen.themes.map((theme) => [theme.id, theme.citedBy]));
    expect([uses.get(drewOn), uses.get(setAside)]).toEqual([[{ decisionId: published.id, use: 'DREW_ON' }], [{ decisionId: published.id, use: 'SET_ASIDE' }]]);
  }
});
