import { problem } from '../../platform/index.js';

export const ThreadClosed = problem('ThreadClosed', 'The thread takes no more posts.', {
  en: 'This thread is closed. You can still read it.',
  cy: 'Mae’r edefyn hwn wedi cau. Gallwch ei ddarllen o hyd.',
});

export const CannotBeRevised = problem('CannotBeRevised', 'Only what waits or was sent back can be changed.', {
  en: 'This post can’t be changed any more.',
  cy: 'Ni ellir newid y neges hon bellach.',
});
