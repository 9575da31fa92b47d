export const words = {
  title: 'What you gave, and what came of it',
  lead: 'The latest first. Nobody else sees this list.',
  none: 'You have contributed nothing yet.',
  noneAdvice: 'Support or propose an idea, answer a consultation or ask a question: what comes of it is told here.',
  nothingYet: 'Nothing has come of it yet.',
  kinds: { IDEA: 'You proposed', SUPPORT: 'You supported', ARGUMENT: 'You argued about', SUBMISSION: 'You answered', QUESTION: 'You asked' },
  cameOfIt: {
    ANSWERED: 'Answered by',
    ADOPTED: 'Adopted',
    DECLINED: 'Declined',
    BEING_DELIVERED: 'Being done',
    DELIVERED: 'Delivered',
    OUTCOME: 'What came of it is published',
    DREW_ON: 'A decision drew on it',
    SET_ASIDE: 'A decision set it aside',
    DECIDED: 'It is decided',
  },
};
