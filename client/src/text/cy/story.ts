import type { words as English } from '../en/story.js';

export const words: typeof English = {
  title: 'Y stori hyd yma',
  ahead: 'Beth sydd nesaf',
  promised: 'Addawyd erbyn',
  overdue: 'Addawyd, ac mae’n hwyr: erbyn',
  answerLate: 'Ateb yn ddyledus, ac mae’n hwyr: erbyn',
  kinds: {
    PROPOSED: 'Cynnig syniad',
    ASKED: 'Gofyn cwestiwn',
    ANSWER_OWED: 'Ateb yn ddyledus erbyn',
    ANSWERED: 'Atebwyd gan',
    ADOPTED: 'Mabwysiadu’r syniad',
    DECLINED: 'Gwrthod y syniad',
    BEING_DELIVERED: 'Yn cael ei gyflawni',
    DELIVERED: 'Wedi’i gyflawni',
    WITHDRAWN: 'Tynnwyd yn ôl',
    CONSULTATION_OPENED: 'Agor ymgynghoriad',
    CONSULTATION_CLOSED: 'Cau’r ymgynghoriad',
    OUTCOME: 'Cyhoeddi beth a ddywedwyd a beth a wnaed',
    DECISION_PUBLISHED: 'Cyhoeddi’r penderfyniad sydd i ddod',
    DECIDED: 'Penderfynwyd',
    CARRYING_OUT: 'Yn cael ei roi ar waith',
    DONE: 'Wedi’i wneud',
    PROMISED: 'Addawyd',
  },
  kindsAhead: { CONSULTATION_OPENED: 'Ymgynghoriad yn agor', CONSULTATION_CLOSED: 'Ymgynghoriad yn cau', DECIDED: 'I’w benderfynu erbyn' },
};
