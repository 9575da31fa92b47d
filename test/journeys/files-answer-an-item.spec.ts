import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, Jobs, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aPicture, headersOf, upload, type UploadAnswer } from '../support/files.js';
import { asking, items } from '../support/questionnaires.js';
import { anOpenQuestionnaire, itemIdOf, withIds } from '../support/submissions.js';
import { aCitizen, aCouncillor, aProfessional, aTown } from '../support/town.js';

const SUBMIT = `mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) {
  __typename ... on SubmissionReceipt { key } ... on Problem { code } ... on InvalidInput { fields { path } } } }`;
const ASK = 'mutation ($input: AskToUploadInput!) { askToUpload(input: $input) { __typename ... on Problem { code } } }';

let app: TestApp;
let opened: OpenedRound;
let officer: Viewer;

beforeAll(async () => {
  app = await startApp();
  const town = await aTown(app);
  const councillor = await aCouncillor(app, town);
  officer = await aProfessional(app, town.council.id, 'officer');
  const questionnaire = withIds(asking(items.why, { ...items.photo, isRequired: true }));
  opened = await anOpenQuestionnaire(app, councillor, { questionnaire, openTo: 'anyone' });
});

afterAll(() => app.close());

type Headers = Record<string, string>;
const picture = async (headers: Headers): Promise<UploadAnswer> => upload(app, headers, 'meadow.png', await aPicture('png'));
const statusOf = async ({ body: { url } }: UploadAnswer, headers: Headers = {}): Promise<number> => (await fetch(`${app.url}${new URL(url, app.url).pathname}`, { headers: { accept: 'image/*', ...headers } })).status;
const answered = (fileIds: string[], wishes: object = {}): object => ({
  input: { consultationId: consultationIdOf(opened), answers: [{ itemId: itemIdOf('photo'), fileIds }], language: 'EN', ...wishes },
});
async function send(headers: Headers, variables: object): Promise<Record<string, unknown>> {
  const body = JSON.stringify({ query: SUBMIT, variables });
  const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return ((await response.json()) as { data: { submitAnswers: Record<string, unknown> } }).data.submitAnswers;
}

describe('a file that answers an item', () => {
  it('is sent signed in, belongs to the submission, and is read by its sender and by those who asked alone (S2, V5)', async () => {
    const [sender, other, asker] = await Promise.all([headersOf(app, await aCitizen(app)), headersOf(app, await aCitizen(app)), headersOf(app, officer)]);
    const photo = await picture(sender);
    expect(await send(other, answered([photo.body.id]))).toMatchObject({ code: 'NotAvailable' });
    expect(await statusOf(photo, asker)).toBe(404);
    expect(await send(sender, answered([photo.body.id]))).toMatchObject({ __typename: 'SubmissionReceipt' });
    expect(await Promise.all([sender, asker, other, {}].map((headers) => statusOf(photo, headers)))).toEqual([200, 200, 404, 404]);
  });

  it('that must be there is sent by a visitor before the first answers, with the key that the page made', async () => {
    const key = randomBytes(32).toString('base64url');
    const pass = { 'x-upload-pass': key };
    expect((await picture(pass)).status).toBe(401);
    expect(await send({}, answered([], { key }))).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: `answers.${itemIdOf('photo')}` }] });
    expect(await aVisitor(app).ask(ASK, { input: { consultationId: consultationIdOf(opened), key } })).toMatchObject({ __typename: 'UploadPass' });
    const photo = await picture(pass);
    expect(photo.status).toBe(201);
    const stranger = randomBytes(32).toString('base64url');
    expect(await send({}, answered([photo.body.id], { key: stranger }))).toMatchObject({ code: 'NotAvailable' });
    expect(await send({}, answered([photo.body.id], { key }))).toMatchObject({ __typename: 'SubmissionReceipt' });
    const asker = await headersOf(app, officer);
    expect(await Promise.all([pass, asker, { 'x-upload-pass': stranger }, {}].map((headers) => statusOf(photo, headers)))).toEqual([200, 200, 404, 404]);
  });

  it('is bounded: so many that answer nothing yet behind one key, and none once it has closed, when the keys are forgotten (S4, V6)', async () => {
    const key = randomBytes(32).toString('base64url');
    const visitor = aVisitor(app);
    const input = { consultationId: consultationIdOf(opened), key };
    await visitor.ask(ASK, { input });
    const statuses: number[] = [];
    for (let sent = 0; sent < 9; sent++) statuses.push((await picture({ 'x-upload-pass': key })).status);
    expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 201, 429]);
    app.clock.moveTo(opened.closesAt);
    expect(await visitor.ask(ASK, { input })).toMatchObject({ code: 'ConsultationNotOpen' });
    expect((await picture({ 'x-upload-pass': key })).status).toBe(401);
    const passes = async (): Promise<number> => (await app.get(Database).rows('select 1 from submission_upload_pass')).length;
    expect(await passes()).toBeGreaterThan(0);
    await app.get(Jobs).perform('forget-upload-passes');
    expect(await passes()).toBe(0);
    app.clock.moveTo(new Date());
  });
});
