import { problem } from '../../platform/index.js';

export const HoursNotPossible = problem('HoursNotPossible', 'Hours end after they begin and don’t overlap.', {
  en: 'Each time ends after it begins, and two times of one day don’t overlap.',
  cy: 'Mae pob amser yn gorffen ar ôl iddo ddechrau, ac nid yw dau amser ar yr un diwrnod yn gorgyffwrdd.',
});

export const PromiseNotPossible = problem('PromiseNotPossible', 'It isn’t a public decision or consultation, nor a councillor in office.', {
  en: 'Choose a published decision or consultation, or a councillor who is in office.',
  cy: 'Dewiswch benderfyniad neu ymgynghoriad a gyhoeddwyd, neu gynghorydd sydd yn y swydd.',
});

export const SignedBySomebodyElse = problem('SignedBySomebodyElse', 'An assessment is signed by a supervisor who is not the person who wrote it.', {
  en: 'Whoever wrote the assessment can’t sign it. Another manager has to.',
  cy: 'Ni all y sawl a ysgrifennodd yr asesiad ei lofnodi. Rhaid i reolwr arall wneud hynny.',
});
