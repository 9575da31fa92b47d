import { problem } from '../../platform/index.js';

export const TryAgainInAMinute = problem('TryAgainInAMinute', 'Many new accounts support the idea at once: it takes a few of them a minute while somebody looks at it.', {
  en: 'Many new accounts are supporting this idea at once, so it takes a few a minute while somebody looks. Yours was not counted yet: try again in a minute.',
  cy: 'Mae llawer o gyfrifon newydd yn cefnogi’r syniad hwn ar unwaith, felly mae’n derbyn ychydig bob munud tra bo rhywun yn edrych. Ni chyfrifwyd eich un chi eto: rhowch gynnig arall arni ymhen munud.',
});
