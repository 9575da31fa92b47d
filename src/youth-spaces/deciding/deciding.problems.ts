import { problem } from '../../platform/index.js';

export const SpaceUnfinished = problem('SpaceUnfinished', 'Something in the space still waits for an adult.', {
  en: 'First decide on every post and statement that waits here, and bring back what lies with a councillor: close those discussions with what changed.',
  cy: 'Yn gyntaf penderfynwch ar bob postiad a gosodiad sy’n aros yma, a dewch â’r hyn sydd gyda chynghorydd yn ôl: caewch y trafodaethau hynny gyda’r hyn a newidiodd.',
});

export const NothingToDecide = problem('NothingToDecide', 'That is how the space is moderated already.', {
  en: 'Posts are read that way here already.',
  cy: 'Dyna sut y darllenir postiadau yma eisoes.',
});
