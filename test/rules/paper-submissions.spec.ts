import { describe, expect, it } from '@jest/globals';
import { mayCheck } from '../../src/consultations/paper/paper.access.js';
import { entryProblem, paperEndOf } from '../../src/consultations/paper/paper.rules.js';
import { columnsOf } from '../../src/consultations/paper/columns.js';
import { readSheet, type SheetRead } from '../../src/consultations/paper/read-sheet.js';
import { optionCode } from '../../src/consultations/questionnaire/index.js';
import { jurisdictionOf } from '../../src/platform/index.js';
import { asking, everyKind, items } from '../support/questionnaires.js';
import { aViewer } from '../support/viewers.js';

const HEAD = 'q1,q2,q3,q4,q5,q6,q7.a,q7.b,q8,language,ward,age,quote';
const wards = [{ id: 'middle', name: { en: 'Middle', cy: 'Canol' } }];
const read = (bytes: Buffer | string): SheetRead => readSheet(Buffer.from(bytes as string), everyKind, wards);
const faultsOf = ({ faults }: SheetRead): (string | number | null)[][] => faults.map(({ line, column, words }) => [line, column, words.en]);
/** A row with one answer in own words and nothing else. */
const only = (text: string): string => `${text},,,,,,,,,,,,`;

describe('a table of what came on paper (G7)', () => {
  it('has a column for each item by its place, for a budget one an option, and none for what can’t be written in a cell', () => {
    expect(columnsOf(everyKind).map(({ code }) => code).join(',')).toBe(HEAD.split(',language')[0]);
    expect([0, 25, 26, 51, 52].map(optionCode)).toEqual(['a', 'z', 'aa', 'az', 'ba']);
  });

  it('is read row by row into the answers that the form would give', () => {
    const { rows, faults } = read(`${HEAD}\n"Shade, mostly",A,a c,b a,5,2.5,"£400",600,51.48161 -3.17909,cy,canol,16-17,yes\n`);
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        answers: {
          why: { kind: 'open-text', text: 'Shade, mostly' },
          visits: { kind: 'one-choice', optionId: 'yes' },
          reasons: { kind: 'several-choices', optionIds: ['walking', 'resting'] },
          order: { kind: 'ranking', optionIds: ['seats', 'trees'] },
          mood: { kind: 'scale', value: 5 },
          walk: { kind: 'number', value: 2.5 },
          budget: { kind: 'budget', amounts: { trees: 400, seats: 600 } },
          where: { kind: 'map-point', latitude: 51.4816, longitude: -3.1791, note: null },
        },
        language: 'cy',
        wardId: 'middle',
        ageBand: '16-17',
        mayQuote: true,
      },
    ]);
  });

  it.each([
    ['a mark of UTF-8 before it', Buffer.from(`\ufeff${HEAD}\nâ${only('')}`)],
    ['UTF-16 as Excel saves it', Buffer.from(`\ufeff${HEAD}\nâ${only('')}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${HEAD}\nâ${only('')}`, 'utf16le').swap16()],
    ['semicolons', Buffer.from(`${HEAD}\nâ${only('')}`.replaceAll(',', ';'))],
    ['tabs', Buffer.from(`${HEAD}\nâ${only('')}`.replaceAll(',', '\t'))],
    ['lines ended as on Windows, and empty ones', Buffer.from(`${HEAD}\r\n\r\nâ${only('')}\r\n,,,\r\n`)],
  ])('may have %s', (_name, bytes) => {
    const { rows, faults } = read(bytes);
    expect(faults).toEqual([]);
    expect(rows.map(({ answers }) => answers)).toEqual([{ why: { kind: 'open-text', text: 'â' } }]);
  });

  it('may have line breaks and quotation marks within a cell, and still says the right line', () => {
    const table = read(`${HEAD}\n${only('"one\ntwo ""three"""')}\n${only('fine')}\nx,maybe,,,,,,,,,,,\n`);
    expect(faultsOf(table)).toEqual([[5, 'q2', expect.stringContaining('letter of one option')]]);
    expect(table.rows[0]?.answers).toEqual({ why: { kind: 'open-text', text: 'one\ntwo "three"' } });
  });

  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'workbook'],
    ['letters of an old code page', Buffer.from(`${HEAD}\nCaf\u00e9${only('')}`, 'latin1'), 'can’t be read'],
    ['UTF-16 that doesn’t say so', Buffer.from(`${HEAD}\n${only('x')}`, 'utf16le'), 'can’t be read'],
    ['a quotation mark that isn’t closed', Buffer.from(`${HEAD}\n"x,,,`), 'quotation mark'],
    ['no row', Buffer.from(`${HEAD}\n`), 'no row below'],
    ['nothing', Buffer.from(''), 'no row below'],
    ['too many rows', Buffer.from(`${HEAD}\n${`${only('x')}\n`.repeat(501)}`), 'at most 500 rows'],
  ])('is refused with a clear word where it is %s', (_name, bytes, said) => {
    expect(faultsOf(read(bytes))).toEqual([[expect.any(Number), null, expect.stringContaining(said)]]);
  });

  it('names every column that is strange, missing or there twice', () => {
    const head = HEAD.replace('q2', 'q2x').replace('q3', 'q1');
    expect(faultsOf(read(`${head}\n${only('x')}`)).map(([line, column]) => [line, column])).toEqual([[1, 'q2x'], [1, 'q1'], [1, 'q2'], [1, 'q3']]);
  });

  it('names every wrong cell of every wrong row', () => {
    const wrong = ['x,,a b c,,,,,,,fr,,,', ',,,,9,,300,,north,,,,', ',,,,,x,,,,,Nowhere,old,perhaps', `${only('x')},y`, ',,,,,,,,,cy,,,'];
    expect(faultsOf(read(`${HEAD}\n${only('fine')}\n${wrong.join('\n')}`)).map(([line, column]) => `${line} ${column}`)).toEqual([
      ...['3 q3', '3 language'],
      ...['4 q8', '4 q5', '4 q7.a'],
      ...['5 q6', '5 ward', '5 age', '5 quote'],
      ...['6 null', '7 null'],
    ]);
  });

  it('leaves blank what was left blank on the paper', () => {
    const questionnaire = asking({ ...items.why, isRequired: true }, items.visits);
    expect(readSheet(Buffer.from('q1,q2\n,b\n'), questionnaire, [])).toMatchObject({ rows: [{ answers: { visits: { optionId: 'no' } } }], faults: [] });
  });
});

describe('entering what came on paper', () => {
  const wales = jurisdictionOf('wales');
  // 22:00 UTC is 23:00 in Wales in summer, of the same day.
  const times = { opensAt: new Date('2026-06-01T08:00:00Z'), closesAt: new Date('2026-06-30T22:00:00Z'), stoppedAt: null, outcomePublishedAt: null };
  const given = { receivedOn: '2026-06-30', receivedBeforeClosing: true };
  const at = (instant: string, wishes = {}, change = {}): string | null => entryProblem({ ...times, ...change }, { ...given, ...wishes }, wales, new Date(instant))?.code ?? null;

  it('is possible for a stated time after closing, to the millisecond, where it was received before (G6, G7)', () => {
    expect(paperEndOf(times, wales)).toEqual(new Date('2026-07-14T22:00:00Z'));
    const later = { ...wales, paperEntryDays: [...wales.paperEntryDays, { from: '2026-07-01', value: 3 }] };
    expect(paperEndOf(times, later)).toEqual(paperEndOf(times, wales));
    expect(paperEndOf({ ...times, closesAt: new Date('2026-07-01T22:00:00Z') }, later)).toEqual(new Date('2026-07-04T22:00:00Z'));
    expect(at('2026-07-14T21:59:59.999Z')).toBeNull();
    expect(at('2026-07-14T22:00:00.000Z')).toBe('PaperTooLate');
    expect(at('2026-07-02T00:00:00Z', {}, { outcomePublishedAt: new Date('2026-07-01T00:00:00Z') })).toBe('PaperTooLate');
    expect(at('2026-05-31T08:00:00Z')).toBe('ConsultationNotOpen');
  });

  it('counts what was there between the opening and the closing alone, and somebody says so (G6)', () => {
    expect(at('2026-07-02T00:00:00Z', { receivedBeforeClosing: false })).toBe('NotReceivedInTime');
    expect(at('2026-07-02T00:00:00Z', { receivedOn: '2026-07-01' })).toBe('NotReceivedInTime');
    expect(at('2026-07-02T00:00:00Z', { receivedOn: '2026-05-31' })).toBe('NotReceivedInTime');
    expect(at('2026-06-10T00:00:00Z', { receivedOn: '2026-06-11' })).toBe('NotReceivedInTime');
  });

  it('where it was stopped early ends as if that had been the closing time (G3)', () => {
    expect(at('2026-06-20T00:00:00Z', { receivedOn: '2026-06-11' }, { stoppedAt: new Date('2026-06-10T12:00:00Z') })).toBe('NotReceivedInTime');
  });
});

describe('checking it', () => {
  it('is for another human being, not for the same through another profile (G7)', () => {
    const viewer = aViewer({ kind: 'professional' });
    const { id = '', accountId = '' } = viewer.profile ?? {};
    expect(mayCheck(viewer, { byProfileId: 'other', byAccountId: 'another' })).toBe(true);
    expect(mayCheck(viewer, { byProfileId: id, byAccountId: 'another' })).toBe(false);
    expect(mayCheck({ ...viewer, accountId }, { byProfileId: 'other', byAccountId: accountId })).toBe(false);
  });
});
