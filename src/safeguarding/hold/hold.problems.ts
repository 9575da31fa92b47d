import { problem } from '../../platform/index.js';

export const HeldWhileOpen = problem('HeldWhileOpen', 'What a concern was raised on is kept at least as long as its file is open (E4).', {
  en: 'This stays on hold as long as the file is open. Close the file first.',
  cy: 'Mae hwn yn aros dan glo tra bo’r ffeil ar agor. Caewch y ffeil yn gyntaf.',
});

export const NotHeld = problem('NotHeld', 'Nothing of it is on hold, or not any more.', {
  en: 'Nothing is on hold here.',
  cy: 'Nid oes dim dan glo yma.',
});
