import { describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { inputFrom, localPath } from '../../src/platform/index.js';

const schema = buildSchema(`
  enum Side { FOR AGAINST }
  input TextInput { en: String cy: String }
  input ThingInput { id: ID! title: TextInput! note: TextInput reason: String! side: Side ruleId: ID count: Int public: Boolean! tags: [String!] }
  type Query { thing(input: ThingInput): Int }`);
const thing = schema.getType('ThingInput') as GraphQLInputObjectType;
const WHOLE = { id: 'thing_1', 'title.en': 'A bench', reason: 'Because.', side: 'FOR' };

describe('the fields of a form become the input of a mutation', () => {
  test('by their paths and the schema’s own types', () => {
    const { input, missing } = inputFrom(thing, { ...WHOLE, count: '3', public: 'yes', tags: ['a', 'b'] });
    expect(missing).toEqual([]);
    expect(input).toEqual({ id: 'thing_1', title: { en: 'A bench' }, reason: 'Because.', side: 'FOR', count: 3, public: true, tags: ['a', 'b'] });
  });

  test('what is left empty is nothing, and a box that isn’t ticked is no', () => {
    const { input } = inputFrom(thing, { ...WHOLE, side: '', count: '' });
    expect(input).toMatchObject({ side: null, count: null, public: false });
    expect(input).not.toHaveProperty('note');
  });

  test('one choice can be that of nothing', () => {
    expect(inputFrom(thing, { ...WHOLE, ruleId: 'other' }, 'other').input).toMatchObject({ ruleId: null });
    expect(inputFrom(thing, { ...WHOLE, ruleId: 'other' }).input).toMatchObject({ ruleId: 'other' });
  });

  test('an empty text is for its own rules to judge; what has to be chosen is asked for', () => {
    const { input, missing } = inputFrom(thing, { 'title.en': 'A bench' });
    expect(input).toMatchObject({ reason: '' });
    expect(missing).toEqual(['id']);
  });

  test('what the schema doesn’t know is left out, whatever it is called', () => {
    const { input } = inputFrom(thing, { ...WHOLE, __proto__: 'x', constructor: 'x', viewerId: 'somebody', 'title.en.deeper': 'x' });
    expect(Object.keys(input).sort()).toEqual(['id', 'public', 'reason', 'side', 'title']);
    expect(inputFrom(thing, { ...WHOLE, title: 'not an object' }).input).toMatchObject({ title: { en: 'A bench' } });
  });
});

test.each([
  ['/ideas/1?arguments=newest', '/ideas/1?arguments=newest'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/.//elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [undefined, '/'],
])('nobody is sent elsewhere: %s', (given, path) => {
  expect(localPath(given)).toBe(path);
});
