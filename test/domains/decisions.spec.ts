import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CommitmentsReader } from '../../src/commitments/index.js';
import { OpenConsultation, PublishOutcome } from '../../src/consultations/index.js';
import { DecisionsReader, OpenForViews, OutcomesReader, PublishDecision, RecordDecision, ReviseDecision, VersionsReader, type DecisionEntity, type PublishDecisionInput, type RecordDecisionInput, type ReviseDecisionInput } from '../../src/decisions/index.js';
import { AppointmentEntity } from '../../src/identity/index.js';
import { Database, globalId, isRefusal, UnitOfWork, visitor, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anOpening } from '../support/consultations.js';
import { aDecisionToPublish, aPublishedDecision, aRecord, inDays, optionsOf } from '../support/decisions.js';
import { queriesOf } from '../support/queries.js';
import { aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
});

const DAY_MS = 86_400_000;
const everybody = () => contextOf(visitor('en'));
const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const seen = async (decision: DecisionEntity) => {
  const found = await app.get(DecisionsReader).byId(everybody(), decision.id);
  if (!found) throw new Error('The decision can’t be seen');
  return found;
};
/** The same, so many days from now. */
const later = <Value>(days: number, work: () => Promise<Value>): Promise<Value> => app.clock.at(new Date(app.clock.now().getTime() + days * DAY_MS), work);
const record = async (viewer: Viewer, decision: DecisionEntity, wishes: Partial<RecordDecisionInput> = {}) =>
  app.get(RecordDecision).execute(viewer, await aRecord(app, decision, wishes));
const actsOf = async (decision: DecisionEntity): Promise<string[]> => {
  const entries = await rows<{ content: string }>('select content from audit_entry where organisation_id = $1 order by seq', [decision.organisationId]);
  const acts = entries.map(({ content }) => JSON.parse(content) as { act: string; subject: { id: string } });
  return acts.filter(({ subject }) => subject.id === decision.id).map(({ act }) => act);
};

describe('publishing a decision', () => {
  it('names the councillor, with the office as held then (D1), and is on the record', async () => {
    const decision = await aPublishedDecision(app, councillor);
    expect(await seen(decision)).toMatchObject({ councillorId: councillor.profile?.id, councillorOffice: 'Test councillor, Middle', state: 'open', daysInPublic: 0 });
    expect(await actsOf(decision)).toEqual(['decision.published']);
  });

  it('is a councillor’s of that council, and no officer’s (D1)', async () => {
    const publish = (viewer: Viewer) => app.get(PublishDecision).execute(viewer, aDecisionToPublish(app, town.council.id));
    expect(codeOf(await publish(await aProfessional(app, town.council.id, 'officer')))).toBe('NotAllowed');
    expect(codeOf(await publish(await aCouncillor(app, await aTown(app))))).toBe('NotAllowed');
    // In office, but not as who they act now.
    for (const acting of [{ appointments: [] }, { secondFactor: false }]) expect(codeOf(await publish({ ...councillor, ...acting }))).toBe('NotAllowed');
  });

  it('of a key decision is its notice, of 28 clear days; shorter is refused and leaves nothing (D2)', async () => {
    const publish = (days: number) => app.get(PublishDecision).execute(councillor, aDecisionToPublish(app, town.council.id, { isKey: true, decidesOn: inDays(app, days) }));
    expect(codeOf(await publish(28))).toBe('NoticeTooShort');
    expect(await rows('select id from decision where organisation_id = $1', [town.council.id])).toEqual([]);
    const decision = await publish(29);
    expect(decision).toMatchObject({ state: 'notice', openedAt: null });
    const opened = await app.get(OpenForViews).execute(councillor, { decisionId: (decision as DecisionEntity).id, version: 1 });
    expect(opened).toMatchObject({ state: 'open', version: 2 });
  });

  it('by an exception shows it and who agreed (D2)', async () => {
    const exception = { kind: 'special-urgency' as const, reasons: { en: 'The roof is down.', cy: 'Mae’r to wedi syrthio.' }, agreedBy: 'The chair' };
    const decision = await aPublishedDecision(app, councillor, { isKey: true, decidesOn: inDays(app, 0), exception });
    expect((await seen(decision)).exception).toMatchObject({ kind: 'special-urgency', agreedBy: 'The chair', reasons: { text: 'The roof is down.' } });
  });

  it('in one language is refused where the council publishes in all (L1)', async () => {
    town = await aTown(app, { publishesInAll: true });
    councillor = await aCouncillor(app, town);
    const given = aDecisionToPublish(app, town.council.id, { title: { en: 'Only in English' } });
    const refusal = await app.get(PublishDecision).execute(councillor, given);
    expect(codeOf(refusal)).toBe('TranslationMissing');
    expect((refusal as Problem).texts.en).toContain('title');
    expect(codeOf(await app.get(PublishDecision).execute(councillor, aDecisionToPublish(app, town.council.id)))).toBeNull();
  });
});

describe('a published version (D4)', () => {
  const revision = async (decision: DecisionEntity, wishes: Partial<ReviseDecisionInput> = {}): Promise<ReviseDecisionInput> => {
    const [first] = await optionsOf(app, decision);
    const { organisationId: _, isKey: __, exception: ___, ...content } = aDecisionToPublish(app, town.council.id);
    const options = content.options.map((option, place) => (place === 0 ? { ...option, id: first } : option));
    const changed = { ...content, options, reasons: { en: 'More people asked.', cy: 'Gofynnodd mwy o bobl.' }, whyChanged: { en: 'New figures', cy: 'Ffigurau newydd' } };
    return { ...changed, decisionId: decision.id, version: decision.version, ...wishes };
  };

  it('stays readable beside the one that replaces it, with why, when and by whom', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const [kept] = await optionsOf(app, decision);
    expect(codeOf(await app.get(ReviseDecision).execute(councillor, await revision(decision)))).toBeNull();
    const versions = await app.get(VersionsReader).versionsOf(everybody()).load(decision.id);
    expect(versions.map(({ number, reasons, reason, publisherId }) => [number, reasons.source, reason.text, publisherId])).toEqual([
      [1, 'People asked for it.', 'First published', councillor.profile?.id],
      [2, 'More people asked.', 'New figures', councillor.profile?.id],
    ]);
    expect((await seen(decision)).reasons.source).toBe('More people asked.');
    expect(versions[1]?.options[0]?.id).toBe(globalId('opt', kept ?? ''));
    expect(await actsOf(decision)).toEqual(['decision.published', 'decision.revised']);
  });

  it('can’t be edited in place, by whatever code or role', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const owner = new pg.Client(app.database.ownerUrl);
    await owner.connect();
    for (const change of [`update decision_version set reasons = '{"en": "Never said"}' where decision_id = $1`, 'delete from decision_version where decision_id = $1']) {
      await expect(owner.query(change, [decision.id])).rejects.toMatchObject({ code: '42501' });
    }
    await owner.end();
  });

  it('isn’t replaced by somebody who saw an earlier one, nor by another councillor', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const input = await revision(decision);
    const outcomes = await Promise.all([app.get(ReviseDecision).execute(councillor, input), app.get(ReviseDecision).execute(councillor, input)]);
    expect(outcomes.map(codeOf).sort()).toEqual(['VersionChanged', null]);
    expect(codeOf(await app.get(ReviseDecision).execute(await aCouncillor(app, town), await revision(decision, { version: 2 })))).toBe('NotAllowed');
    expect(await rows('select number from decision_version where decision_id = $1', [decision.id])).toHaveLength(2);
  });

  it('may not bring a key decision forward of its notice (D2)', async () => {
    const decision = await aPublishedDecision(app, councillor, { isKey: true, decidesOn: inDays(app, 40) });
    const sooner = await later(20, async () => app.get(ReviseDecision).execute(councillor, await revision(decision, { decidesOn: inDays(app, 5) })));
    expect(codeOf(sooner)).toBe('NoticeTooShort');
    const enough = await later(20, async () => app.get(ReviseDecision).execute(councillor, await revision(decision, { decidesOn: inDays(app, 9) })));
    expect(codeOf(enough)).toBeNull();
  });
});

describe('recording a decision', () => {
  it('says what was decided and why, and how long it was in public (D3, D5)', async () => {
    const decision = await aPublishedDecision(app, councillor);
    expect(codeOf(await later(3, () => record(councillor, decision)))).toBeNull();
    expect(await seen(decision)).toMatchObject({ state: 'decided', daysInPublic: 3 });
    const outcome = await app.get(OutcomesReader).outcomeOf(everybody()).load(decision.id);
    expect(outcome).toMatchObject({ decidedOn: inDays(app, 3), option: { title: { text: 'Open' } }, reasons: { source: 'It is wanted.' }, interests: { noneDeclared: true, declared: [] } });
    expect(await actsOf(decision)).toEqual(['decision.published', 'decision.recorded']);
  });

  it('is refused without what the law asks, before its day, and without a known option; nothing is left (D2, D3)', async () => {
    const decision = await aPublishedDecision(app, councillor);
    expect(codeOf(await record(councillor, decision))).toBe('TooEarly');
    expect(codeOf(await later(2, () => record(councillor, decision, { rejected: [] })))).toBe('RecordIncomplete');
    expect(codeOf(await later(2, () => record(councillor, decision, { optionId: decision.id })))).toBe('RecordIncomplete');
    expect(await rows('select decision_id from decision_outcome where decision_id = $1', [decision.id])).toEqual([]);
    expect((await seen(decision)).state).toBe('open');
  });

  it('is the named councillor’s, while in office (D1)', async () => {
    const decision = await aPublishedDecision(app, councillor);
    expect(codeOf(await later(2, async () => record(await aCouncillor(app, town), decision)))).toBe('NotAllowed');
    await app.get(UnitOfWork).run((tx) => tx.manager.update(AppointmentEntity, { profileId: councillor.profile?.id }, { endsAt: tx.now }));
    expect(codeOf(await later(2, () => record(councillor, decision)))).toBe('NotAllowed');
  });

  it('happens once, however often it is sent at the same instant', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const outcomes = await later(2, () => Promise.all([1, 2, 3].map(() => record(councillor, decision))));
    expect(outcomes.map(codeOf).sort()).toEqual(['AlreadyDecided', 'AlreadyDecided', null]);
  });

  it('is refused when it changed meanwhile', async () => {
    const decision = await aPublishedDecision(app, councillor);
    expect(codeOf(await later(2, () => record(councillor, decision, { version: 9 })))).toBe('VersionChanged');
  });

  it('makes commitments with an owner, a date and a state (D7), in each language (L1)', async () => {
    town = await aTown(app, { publishesInAll: true });
    councillor = await aCouncillor(app, town);
    const decision = await aPublishedDecision(app, councillor);
    const promise = (what: { en?: string; cy?: string }) => later(2, () => record(councillor, decision, { commitments: [{ what, dueOn: '2030-01-01' }] }));
    expect(codeOf(await promise({ en: 'Sundays from May' }))).toBe('TranslationMissing');
    expect(codeOf(await promise({ en: 'Sundays from May', cy: 'Dydd Sul o fis Mai' }))).toBeNull();
    const promised = await app.get(CommitmentsReader).promisedIn(everybody()).load(`decision:${decision.id}`);
    expect(promised).toMatchObject([{ ownerId: councillor.profile?.id, dueOn: '2030-01-01', state: 'promised' }]);
  });
});

describe('a decision and the consultation on it', () => {
  const consult = (decision: DecisionEntity) => app.get(OpenConsultation).execute(councillor, anOpening(town.council.id, app.clock.now(), { decisionId: decision.id }));

  it('isn’t recorded before the outcome (G4)', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const consultation = await consult(decision);
    if (isRefusal(consultation)) throw new Error(consultation.texts.en);
    expect(codeOf(await later(60, () => record(councillor, decision)))).toBe('OutcomeMissing');
    const text = { en: 'So it is.', cy: 'Felly y mae.' };
    const outcome = { consultationId: consultation.id, weAsked: text, youSaid: text, weDid: text, themes: [], levelKept: 'kept' as const, keptBecause: text };
    const published = await later(60, () => app.get(PublishOutcome).execute(councillor, outcome));
    expect(codeOf(published)).toBeNull();
    expect(codeOf(await later(61, () => record(councillor, decision)))).toBeNull();
  });

  it('is refused once the decision is final (G1)', async () => {
    const decision = await aPublishedDecision(app, councillor);
    await later(2, () => record(councillor, decision));
    const refused = await consult(decision);
    expect(refused).toMatchObject({ code: 'NotReadyToOpen', fields: [{ path: 'decisionId' }] });
  });
});

describe('over the network', () => {
  it('a decision is published, read in two languages and followed until it is decided', async () => {
    const client = await signedInAs(app, councillor);
    const given = aDecisionToPublish(app, town.council.id);
    const input = { ...given, organisationId: globalId('org', town.council.id), exception: undefined };
    const published = await client.ask<{ id: string }>(
      'mutation($input: PublishDecisionInput!) { publishDecision(input: $input) { __typename ... on Decision { id viewerCanRecord } ... on Problem { message } ... on InvalidInput { fields { path message } } } }',
      { input },
    );
    expect(published).toMatchObject({ __typename: 'Decision', viewerCanRecord: true });
    const inWelsh = await aVisitor(app, 'cy').ask('query($id: ID!) { decision(id: $id) { title { text } toDecide { html } options { title { text } } viewerCanRecord versions { number publishedBy { kind } } } }', published);
    expect(inWelsh).toMatchObject({ title: { text: 'Oriau’r llyfrgell' }, options: [{ title: { text: 'Agor' } }, { title: { text: 'Aros ar gau' } }], viewerCanRecord: false });
    const watcher = aVisitor(app);
    const feed = watcher.follow<{ state: string; outcome: { option: { title: { text: string } } } | null }>('subscription($id: ID!) { decision(id: $id) { state outcome { option { title { text } } commitments { state } } } }', published);
    await feed.until(({ state }) => state === 'OPEN');
    const [decision] = await rows<{ id: string }>('select id from decision where organisation_id = $1', [town.council.id]);
    await later(2, () => record(councillor, { id: decision?.id, version: 1 } as DecisionEntity));
    expect((await feed.until(({ state }) => state === 'DECIDED')).outcome?.option.title.text).toBe('Open');
    await watcher.close();
  });

  it('what is missing is named, field by field', async () => {
    const input = { ...aDecisionToPublish(app, town.council.id), organisationId: globalId('org', town.council.id), exception: undefined, title: {} };
    const refused = await (await signedInAs(app, councillor)).ask(
      'mutation($input: PublishDecisionInput!) { publishDecision(input: $input) { __typename ... on InvalidInput { fields { path message } } } }',
      { input: { ...input, options: [{ title: { en: ' ' }, effects: { en: 'None' } }] } },
    );
    const message = 'Write something here.';
    expect(refused).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'title', message }, { path: 'options.0.title', message }] });
  });

  it('a text far too long is refused at its field, one of a million characters before it is read; nothing of either is kept', async () => {
    const client = await signedInAs(app, councillor);
    const written = { ...aDecisionToPublish(app, town.council.id), organisationId: globalId('org', town.council.id), exception: undefined };
    const publishing = (length: number) =>
      client.send('mutation($input: PublishDecisionInput!) { publishDecision(input: $input) { __typename ... on InvalidInput { fields { path message } } } }', {
        input: { ...written, reasons: { en: 'x'.repeat(length), cy: 'Byr' } },
      });
    const { data } = await publishing(500_000);
    expect(data?.['publishDecision']).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: expect.stringMatching(/^reasons/) }] });
    expect(await publishing(1_000_000)).not.toHaveProperty('data');
    expect(await rows('select 1 from decision where organisation_id = $1', [town.council.id])).toEqual([]);
  });

  it('a script in a title, an option or the name of a paper is text, in the page and in its data (S6)', async () => {
    const script = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
    const [option, other] = aDecisionToPublish(app, town.council.id).options;
    const options = [{ ...option, title: { en: script, cy: script }, effects: { en: script, cy: script } }, other] as PublishDecisionInput['options'];
    const papers = [{ title: { en: script, cy: script }, url: 'https://example.org/paper', isBackground: false }];
    const decision = await aPublishedDecision(app, councillor, { title: { en: script, cy: script }, options, papers });
    const page = await (await aVisitor(app).get(`/decisions/${globalId('dec', decision.id)}`)).text();
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert(1)');
    expect(page).not.toMatch(/<img[^>]*onerror/);
    for (const url of ['javascript:alert(1)', 'data:text/html,<script>1</script>']) {
      const refused = await (await signedInAs(app, councillor)).send(
        'mutation($input: PublishDecisionInput!) { publishDecision(input: $input) { __typename ... on InvalidInput { fields { path } } } }',
        { input: { ...aDecisionToPublish(app, town.council.id), organisationId: globalId('org', town.council.id), exception: undefined, papers: [{ ...papers[0], url }] } },
      );
      expect(refused.data?.['publishDecision']).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'papers.0.url' }] });
    }
  });

  it('the list goes page by page, newest first, and costs as many queries for ten as for two', async () => {
    for (let number = 0; number < 10; number++) await aPublishedDecision(app, councillor, { title: { en: `Decision ${number}` } });
    const org = globalId('org', town.council.id);
    const list = (first: number, after: string | null = null) =>
      aVisitor(app).anew().ask<{ nodes: { title: { text: string } }[]; pageInfo: { endCursor: string } }>(
        'query($org: ID, $first: Int, $after: String) { decisions(organisationId: $org, first: $first, after: $after, states: [OPEN]) { nodes { title { text } councillor { displayName } organisation { slug } outcome { decidedOn } versions { number } } pageInfo { endCursor } } }',
        { org, first, after },
      );
    const first = await list(6);
    const second = await list(6, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ title }) => title.text)).toEqual(Array.from({ length: 10 }, (_, place) => `Decision ${9 - place}`));
    expect(await queriesOf(app, () => list(10))).toBe(await queriesOf(app, () => list(2)));
  });
});
