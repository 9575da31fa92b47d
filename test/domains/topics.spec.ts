import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CopyConsultation, OpenConsultationDraft, DraftConsultation } from '../../src/consultations/index.js';
import { ReviseDecision } from '../../src/decisions/index.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aDraft, anOpenConsultation } from '../support/consultations.js';
import { aDecisionToPublish, aPublishedDecision, optionsOf } from '../support/decisions.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCouncillor, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
});
afterAll(() => app.close());

async function done<Outcome extends object>(deed: Promise<Problem | Outcome>): Promise<Outcome> {
  const outcome = await deed;
  if (isRefusal(outcome)) throw new Error((outcome as Problem).texts.en);
  return outcome as Outcome;
}

interface Listed {
  nodes: { id: string; topics?: string[]; topic?: string }[];
}

async function listed(list: 'decisions' | 'consultations' | 'ideas', topic: string): Promise<Listed['nodes']> {
  const kinds = { decisions: 'DecisionFilter', consultations: 'ConsultationsFilter', ideas: 'IdeasFilter' };
  const query = `query ($filter: ${kinds[list]}) { ${list}(filter: $filter) { nodes { id ${list === 'ideas' ? 'topic' : 'topics'} } } }`;
  const { nodes } = await aVisitor(app).ask<Listed>(query, { filter: { organisationId: globalId('org', town.council.id), topic } });
  return nodes;
}

describe('a topic', () => {
  it('means the same of an idea, a decision and a consultation, and each is found by it', async () => {
    const idea = await anOpenIdea(app, town, { topic: 'waste' });
    const decision = await aPublishedDecision(app, councillor, { topics: ['waste', 'parks'] });
    const consultation = await anOpenConsultation(app, councillor, { topics: ['climate', 'waste'] });
    await aPublishedDecision(app, councillor, { topics: ['safety'] });
    await anOpenConsultation(app, councillor);
    expect(await listed('ideas', 'WASTE')).toEqual([{ id: globalId('idea', idea.id), topic: 'WASTE' }]);
    expect(await listed('decisions', 'WASTE')).toEqual([{ id: globalId('dec', decision.id), topics: ['WASTE', 'PARKS'] }]);
    expect(await listed('consultations', 'WASTE')).toEqual([{ id: globalId('con', consultation.consultationId), topics: ['CLIMATE', 'WASTE'] }]);
    expect(await listed('decisions', 'HEALTH')).toEqual([]);
  });

  it('is called by its name in either language', async () => {
    const named = await aVisitor(app).ask<{ topic: string; name: { translations: { language: string; text: string }[] } }[]>(
      '{ topics { topic name { translations { language text } } } }',
    );
    expect(named).toHaveLength(13);
    expect(named.every(({ name }) => name.translations.length === 2)).toBe(true);
    expect(named[3]).toEqual({
      topic: 'PARKS',
      name: { translations: [{ language: 'EN', text: 'Parks, play and open spaces' }, { language: 'CY', text: 'Parciau, chwarae a mannau agored' }] },
    });
  });

  it('of a decision changes with a new version, and the old one keeps its own (D4)', async () => {
    const decision = await aPublishedDecision(app, councillor, { topics: ['learning'] });
    const { organisationId: _, isKey: __, exception: ___, ...content } = aDecisionToPublish(app, town.council.id, { topics: ['culture'] });
    const ids = await optionsOf(app, decision);
    const options = content.options.map((option, place) => ({ ...option, id: ids[place] ?? null }));
    const whyChanged = { en: 'Told better', cy: 'Dweud yn well' };
    await done(app.get(ReviseDecision).execute(councillor, { ...content, options, whyChanged, decisionId: decision.id, version: decision.version }));
    expect(await listed('decisions', 'LEARNING')).toEqual([]);
    const versions = await app.get(Database).rows('select topics from decision_version where decision_id = $1 order by number', [decision.id]);
    expect(versions).toEqual([{ topics: ['learning'] }, { topics: ['culture'] }]);
  });

  it('of a consultation is written in its draft, and copied with it', async () => {
    const draft = await done(app.get(DraftConsultation).execute(councillor, aDraft(town.council.id, app.clock.now(), { topics: ['health'] })));
    const opened = await done(app.get(OpenConsultationDraft).execute(councillor, { draftId: draft.id, seenVersion: draft.version }));
    expect(await listed('consultations', 'HEALTH')).toEqual([{ id: globalId('con', opened.id), topics: ['HEALTH'] }]);
    const copy = await done(app.get(CopyConsultation).execute(councillor, { consultationId: opened.id, organisationId: town.council.id }));
    expect(copy.content.topics).toEqual(['health']);
  });

  it('is one of three at most', async () => {
    const { isKey, ...content } = aDecisionToPublish(app, town.council.id);
    const input = { ...content, isKey, exception: null, organisationId: globalId('org', town.council.id), topics: ['WASTE', 'PARKS', 'HEALTH', 'SAFETY'] };
    const { data } = await (await signedInAs(app, councillor)).send(
      'mutation ($input: PublishDecisionInput!) { publishDecision(input: $input) { __typename ... on InvalidInput { fields { path } } } }',
      { input },
    );
    expect(data).toMatchObject({ publishDecision: { __typename: 'InvalidInput', fields: [{ path: 'topics' }] } });
  });
});
