import { problem } from '../../platform/index.js';

export const CannotBeCited = problem('CannotBeCited', 'Something named is not an idea, an answer or a theme that everybody can see (D6).', {
  en: 'A decision can cite only ideas, answers and themes that everybody can see. One of those you named is none of them, or is no longer shown.',
  cy: 'Dim ond syniadau, atebion a themâu y gall pawb eu gweld y gall penderfyniad eu dyfynnu. Nid yw un o’r rhai a enwyd gennych yn un ohonynt, neu nid yw’n cael ei ddangos mwyach.',
});

export const NotToBeCitedIn = problem('NotToBeCitedIn', 'The decision was withdrawn, or isn’t published yet.', {
  en: 'This decision is not before the public, so nothing can be cited in it.',
  cy: 'Nid yw’r penderfyniad hwn gerbron y cyhoedd, felly ni ellir dyfynnu dim ynddo.',
});
