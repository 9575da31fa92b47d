import type { Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { aCouncillor } from './town.js';
import { aYouthSpace, type Youth } from './youth.js';

/** What is said in the story of a youth club that is heard: told over HTTP and WebSocket, and in browsers. */
export const STORY = {
  question: 'What should the park have?',
  held: 'Lights! Ring me on 07700 900123.',
  number: '07700',
  hidden: 'Your number would lead people to you.',
  appeal: 'It is the number of the shop.',
  upheld: 'It leads to somebody all the same. Say it without.',
  post: 'Lights by the ramp.',
  concern: 'She is out there every night.',
  summary: 'Lights by the ramp, so that it can be used after four.',
  asked: 'When will there be lights by the ramp?',
  answer: 'Yes: four lights by March.',
  changed: 'The lights are on.',
  saidOfIt: 'They did what they said.',
} as const;

/** A space with two workers, a lead and a deputy, and a councillor who will be asked. */
export async function aYouthClub(app: TestApp): Promise<{ youth: Youth; councillor: Viewer }> {
  const youth = await aYouthSpace(app);
  return { youth, councillor: await aCouncillor(app, youth.town, { name: 'Cllr Invented' }) };
}
