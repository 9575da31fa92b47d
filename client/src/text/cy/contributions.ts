import type { words as English } from '../en/contributions.js';

export const words: typeof English = {
  title: 'Beth a roesoch, a beth ddaeth ohono',
  lead: 'Y diweddaraf gyntaf. Nid oes neb arall yn gweld y rhestr hon.',
  none: 'Nid ydych wedi cyfrannu dim eto.',
  noneAdvice: 'Cefnogwch neu cynigiwch syniad, atebwch ymgynghoriad neu gofynnwch gwestiwn: dywedir yma beth ddaw ohono.',
  nothingYet: 'Nid oes dim wedi dod ohono eto.',
  kinds: { IDEA: 'Cynigioch', SUPPORT: 'Cefnogoch', ARGUMENT: 'Dadleuoch am', SUBMISSION: 'Ateboch', QUESTION: 'Gofynnoch' },
  cameOfIt: {
    ANSWERED: 'Atebwyd gan',
    ADOPTED: 'Mabwysiadwyd',
    DECLINED: 'Gwrthodwyd',
    BEING_DELIVERED: 'Ar waith',
    DELIVERED: 'Wedi’i wneud',
    OUTCOME: 'Cyhoeddwyd beth ddaeth ohono',
    DREW_ON: 'Tynnodd penderfyniad arno',
    SET_ASIDE: 'Rhoddodd penderfyniad ef o’r neilltu',
    DECIDED: 'Penderfynwyd',
  },
};
