/** The list of answers owed. */
export const words = {
  filter: 'Find answers',
  council: 'Council',
  anyCouncil: 'All councils',
  state: 'How it stands',
  anyState: 'Owed and answered',
  states: { owed: 'Still owed', answered: 'Answered', vacant: 'Owed by nobody in office' },
  submit: 'Show',
  clear: 'Show all',
  none: 'Nothing here.',
  noneAdvice: 'Choose less above.',
  councils: 'How councils answer',
  councilsLead: 'Each council’s councillors, its rule, and its record as a whole.',
};
