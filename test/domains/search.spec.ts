import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Database, searchFor } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';

const NOTES: [string, { en?: string; cy?: string }][] = [
  ['library', { en: 'The library’s opening hours', cy: 'Oriau agor y llyfrgell' }],
  ['libraries', { en: 'Closing two libraries' }],
  ['hall', { cy: 'Neuadd newydd yng Nghaerdydd' }],
  ['roads', { en: 'Roads between Cardiff and Bangor', cy: 'Ffyrdd rhwng Caerdydd a Bangor' }],
  ['river', { cy: 'Llifogydd ar afon Teifi ger Aberteifi' }],
  ['garden', { cy: 'Yr ardd gymunedol ym Mhontypridd' }],
  ['school', { cy: 'Toiledau ei hysgol hi' }],
  ['house', { cy: 'Tŷ’r Cyngor a’i gyllideb' }],
  ['receipts', { en: 'Councillors receive new receipts' }],
  ['park', { en: 'A park for everybody' }],
  ['parc', { cy: 'Llwybrau’r parc' }],
  ['stop', { en: 'A bench where the bus stops' }],
  ['depot', { en: 'Quieter buses from the depot' }],
];

let app: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await startApp();
  owner = new pg.Client(app.database.ownerUrl);
  await owner.connect();
  await owner.query(`
    create table note (
      name text primary key,
      title jsonb not null,
      search tsvector generated always as (searchable(title, 'A')) stored,
      spelling text generated always as (search_words(coalesce(title->>'en', '') || ' ' || coalesce(title->>'cy', ''))) stored
    )`);
  await owner.query('create index note_search on note using gin (search)');
  await owner.query('create index note_spelling on note using gin (spelling gin_trgm_ops)');
  await owner.query('grant all on note to folkmoot_app');
  // As the server's own role, which is the lesser one.
  for (const [name, title] of NOTES) await app.get(Database).rows('insert into note values ($1, $2)', [name, title]);
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

/** The names of what is found, the best first. */
async function found(typed: string): Promise<string[]> {
  const values: unknown[] = [];
  const search = searchFor(typed, { search: 'n.search', spelling: 'n.spelling' }, (value) => `$${values.push(value)}`);
  if (!search) throw new Error('Nothing was asked');
  const rows = await app.get(Database).rows<{ name: string }>(`select n.name from note n where ${search.predicate} order by ${search.rank} desc, n.name`, values);
  return rows.map(({ name }) => name);
}

describe('searching', () => {
  it('finds English words in another form', async () => {
    expect((await found('library')).slice(0, 2).sort()).toEqual(['libraries', 'library']);
    expect(await found('the opening of a library')).toEqual(['library']);
    expect(await found('close')).toEqual(['libraries']);
  });

  it.each([
    ['Gaerdydd', 'soft'],
    ['Nghaerdydd', 'nasal'],
    ['Chaerdydd', 'aspirate'],
    ['Caerdydd', 'none'],
  ])('finds Caerdydd, in whatever mutation, as “%s” (%s)', async (typed) => {
    expect((await found(typed)).slice(0, 2).sort()).toEqual(['hall', 'roads']);
  });

  it.each([
    ['gardd', 'garden'],
    ['cymunedol', 'garden'],
    ['Pontypridd', 'garden'],
    ['ysgol', 'school'],
    ['toiled', 'school'],
    ['Fangor', 'roads'],
    ['Mangor', 'roads'],
    ['ffyrdd', 'roads'],
    ['lyfrgell', 'library'],
    ['lifogydd', 'river'],
    ['Deifi', 'river'],
    ['Nheifi', 'river'],
    ['cyllideb', 'house'],
  ])('finds with Welsh “%s”: %s', async (typed, name) => {
    expect((await found(typed))[0]).toBe(name);
  });

  it('forgives accents, capitals and apostrophes', async () => {
    for (const typed of ['tŷ', 'ty', 'TŶ', 'dŷ', "tŷ'r cyngor", 'Tŷ’r Gyngor']) expect((await found(typed))[0]).toBe('house');
  });

  it('forgives a misspelling, after what is spelt as asked', async () => {
    expect(await found('libary')).toEqual(['library', 'libraries']);
    expect(await found('park')).toEqual(['park', 'parc']);
    expect(await found('parc')).toEqual(['parc', 'park']);
    expect(await found('concilors receving')).toEqual(['receipts']);
    expect((await found('Caerdyd'))[0]).toMatch(/hall|roads/);
    expect(await found('receive libraries')).toEqual([]);
  });

  it('finds one bus and several, whichever was written', async () => {
    for (const typed of ['bus', 'buses', 'a bus', 'Buses']) expect((await found(typed)).sort()).toEqual(['depot', 'stop']);
    expect(await found('bus bench')).toEqual(['stop']);
    expect(await found('gases')).toEqual([]);
  });

  it.each([
    ['prak', 'park'],
    ['becnh', 'stop'],
    ['bsu', 'depot'],
    ['raods', 'roads'],
    ['gradd', 'garden'],
    ['afno', 'river'],
    ['prak evreybody', 'park'],
  ])('forgives two letters swapped in a short word: “%s” finds %s', async (typed, name) => {
    expect(await found(typed)).toContain(name);
  });

  it('finds swapped letters after what is spelt as asked', async () => {
    expect(await found('park')).toEqual(['park', 'parc']);
    expect((await found('roads'))[0]).toBe('roads');
  });

  it('asks for every word, in either language, and not for what is said everywhere', async () => {
    expect(await found('Caerdydd Bangor')).toEqual(['roads']);
    expect(await found('roads Bangor')).toEqual(['roads']);
    expect(await found('y llyfrgell yn yr ardd')).toEqual([]);
    expect(await found('yr oriau sydd yn y llyfrgell')).toEqual(['library']);
  });

  it('takes anything that can be typed', async () => {
    for (const typed of [`'; drop table note; --`, 'a & b | !c:*', '<script>', 'the', 'yn y', 'long '.repeat(5000), '🙂 y', '123 ½']) {
      await expect(found(typed)).resolves.toBeInstanceOf(Array);
    }
    expect(searchFor(' … !? \\\\ ', { search: 's', spelling: 'p' }, () => '$1')).toBeNull();
  });

  it('is found through an index, whichever way', async () => {
    const values: unknown[] = [];
    const search = searchFor('libary', { search: 'n.search', spelling: 'n.spelling' }, (value) => `$${values.push(value)}`);
    await owner.query('set enable_seqscan = off');
    const plan = await owner.query<{ 'QUERY PLAN': string }>(`explain select n.name from note n where ${search?.predicate ?? ''}`, values);
    const told = plan.rows.map((line) => line['QUERY PLAN']).join('\n');
    expect(told).toContain('note_search');
    expect(told).toContain('note_spelling');
  });
});
