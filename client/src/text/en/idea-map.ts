import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');

export const words = {
  title: 'Ideas on the map',
  description: 'Where people here propose something, on a map and as a list.',
  lead: 'The map and the list below it show the same ideas. Choose a point to go to its idea.',
  asList: 'As a list with more filters',
  council: 'Council',
  anyCouncil: 'All councils',
  topic: 'Topic',
  anyTopic: 'All topics',
  state: 'State',
  anyState: 'All states',
  find: 'What the map shows',
  submit: 'Show',
  clear: 'Show all',
  picture: (council: string) => `Map of ideas for ${council}`,
  point: (n: number, title: string) => `${n}: ${title}`,
  crowd: (n: number) => plural(n, { other: `${n} ideas close together: look closer` }),
  whole: 'Show the whole map',
  save: 'Download this list (CSV)',
  saved: { idea: 'Idea', state: 'State', supports: 'Supports', latitude: 'Latitude', longitude: 'Longitude' },
  list: 'The same ideas as a list',
  count: (n: number) => plural(n, { one: '1 idea on the map', other: `${n} ideas on the map` }),
  most: 'Only the 500 most supported are shown.',
  none: 'No idea here has a point on the map.',
  noneAdvice: 'Whoever proposes an idea can point at a place.',
  noMap: 'It is not known where this council lies, so there is only the list.',
};
