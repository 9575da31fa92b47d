import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReviseDecision, type DecisionEntity, type ReviseDecisionInput } from '../../src/decisions/index.js';
import { globalId, isRefusal, wordDifference, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/client.js';
import { aDecisionToPublish, aPublishedDecision, optionsOf } from '../support/decisions.js';
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
  councillor = await aCouncillor(app, town);
});

/** Publishes another version, in which only what is given differs. */
async function revise(decision: DecisionEntity, changed: Partial<ReviseDecisionInput>): Promise<DecisionEntity> {
  const ids = await optionsOf(app, decision);
  const { organisationId: _, wardId: __, isKey: ___, exception: ____, ...content } = aDecisionToPublish(app, town.council.id);
  const options = content.options.map((option, place) => ({ ...option, id: ids[place] ?? null }));
  const whyChanged = { en: 'New figures', cy: 'Ffigurau newydd' };
  const revised = await app.get(ReviseDecision).execute(councillor, { ...content, options, whyChanged, decisionId: decision.id, version: decision.version, ...changed });
  if (isRefusal(revised)) throw new Error(revised.texts.en);
  return revised;
}

interface VersionShown {
  number: number;
  reason: { text: string };
  publishedBy: { displayName: string };
  reasons: { source: string };
  differences: { path: string; language: string | null; segments: { kind: string; text: string }[] }[];
}

const versionOf = (decision: DecisionEntity, number: number, from: number | null = null): Promise<VersionShown | null> =>
  aVisitor(app).ask(
    `query ($id: ID!, $number: Int!, $from: Int) { decisionVersion(id: $id, number: $number) {
      number reason { text } publishedBy { displayName } reasons { source } differences(from: $from) { path language segments { kind text } } } }`,
    { id: globalId('dec', decision.id), number, from },
  );

describe('a version that was published', () => {
  it('D4: is readable at its own address, with who, when and why, after others replaced it', async () => {
    const decision = await aPublishedDecision(app, councillor);
    await revise(decision, { reasons: { en: 'More people asked for it.', cy: 'Gofynnodd mwy o bobl amdano.' } });
    expect(await versionOf(decision, 1)).toMatchObject({ number: 1, reason: { text: 'First published' }, reasons: { source: 'People asked for it.' }, differences: [] });
    expect(await versionOf(decision, 2)).toMatchObject({ number: 2, reason: { text: 'New figures' }, reasons: { source: 'More people asked for it.' } });
    expect(await versionOf(decision, 3)).toBeNull();
    expect(await versionOf({ ...decision, id: '01890000-0000-7000-8000-00000000dead' } as DecisionEntity, 1)).toBeNull();
  });

  it('D4: differs from any other word by word, in each language, and only where it does', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const second = await revise(decision, { reasons: { en: 'Citizens asked for it.', cy: 'Gofynnodd pobl amdano.' } });
    await revise(second, { title: { en: 'The library’s new hours', cy: 'Oriau newydd y llyfrgell' }, reasons: { en: 'Citizens asked for it.', cy: 'Gofynnodd pobl amdano.' } });
    expect((await versionOf(decision, 2))?.differences).toEqual([
      {
        path: 'reasons',
        language: 'EN',
        segments: [
          { kind: 'REMOVED', text: 'People' },
          { kind: 'ADDED', text: 'Citizens' },
          { kind: 'KEPT', text: ' asked for it.' },
        ],
      },
    ]);
    const whole = (await versionOf(decision, 3, 1))?.differences ?? [];
    expect(whole.map(({ path, language }) => [path, language])).toEqual([['title', 'EN'], ['title', 'CY'], ['reasons', 'EN']]);
    expect(whole[1]?.segments).toContainEqual({ kind: 'ADDED', text: 'newydd y ' });
  });

  it('D4: shows an option that came and one that went', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const [kept] = await optionsOf(app, decision);
    const options = [
      { ...aDecisionToPublish(app, town.council.id).options[0], id: kept, isPreferred: false },
      { title: { en: 'Open on Mondays', cy: 'Agor ar ddydd Llun' }, effects: { en: 'A little busier.', cy: 'Ychydig yn brysurach.' }, cost: null, isPreferred: true },
    ] as ReviseDecisionInput['options'];
    await revise(decision, { options });
    const differences = (await versionOf(decision, 2))?.differences ?? [];
    const title = (kind: string) => differences.filter(({ path, language }) => path.endsWith('.title') && language === 'EN').filter(({ segments }) => segments.every((segment) => segment.kind === kind));
    expect(title('ADDED').map(({ segments }) => segments[0]?.text)).toEqual(['Open on Mondays']);
    expect(title('REMOVED').map(({ segments }) => segments[0]?.text)).toEqual(['Stay shut']);
    expect(differences.find(({ path }) => path === `options.${globalId('opt', kept ?? '')}.isPreferred`)?.segments).toEqual([
      { kind: 'REMOVED', text: 'true' },
      { kind: 'ADDED', text: 'false' },
    ]);
  });

  it('D4: is compared in bounded time, however long it is', () => {
    const words = (seed: number): string => Array.from({ length: 60_000 }, (_, place) => `w${(place * seed) % 99_991}`).join(' ');
    const begun = performance.now();
    const [removed, added] = wordDifference(words(7), words(13)).filter(({ kind }) => kind !== 'kept');
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect([removed?.kind, added?.kind]).toEqual(['removed', 'added']);
  });
});
