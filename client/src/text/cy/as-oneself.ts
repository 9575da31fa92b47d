import type { words as English } from '../en/as-oneself.js';

export const words: typeof English = {
  title: 'Nid wrth eich gwaith y gwneir hyn',
  how: 'Daw syniadau a chwestiynau gan bobl fel nhw eu hunain. Os oes gennych eich proffil eich hun, newidiwch ato yn gyntaf.',
  change: 'Newid i broffil arall',
};
