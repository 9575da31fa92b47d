import { problem } from '../../platform/index.js';

export const PollClosed = problem('PollClosed', 'The poll takes no more choices.', {
  en: 'This poll is closed. What was chosen before counts.',
  cy: 'Mae’r pôl hwn wedi cau. Mae’r hyn a ddewiswyd cyn hynny yn cyfrif.',
});

export const OptionNotPossible = problem('OptionNotPossible', 'An option has a picture or an emoji, or neither; a picture is a picture.', {
  en: 'Give each option one emoji, or one picture, or neither. A picture is a PNG, JPEG, WebP or GIF.',
  cy: 'Rhowch un emoji, neu un llun, neu ddim i bob dewis. Mae llun yn PNG, JPEG, WebP neu GIF.',
});

export const TooManyPolls = problem('TooManyPolls', 'A thread holds few polls.', {
  en: 'There are ten polls in this thread already. Start another thread for more.',
  cy: 'Mae deg pôl yn yr edefyn hwn eisoes. Dechreuwch edefyn arall am ragor.',
});
