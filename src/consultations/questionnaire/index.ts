export type { Answered, Answers } from './answers.js';
export * from './codes.js';
export * from './item.js';
export { BudgetWayEnum, ConsultationPage } from './item.type.js';
export { itemId, optionId, toPages } from './shown.js';
export * from './standard.js';
export { questionnaireFindings } from './questionnaire.rules.js';
export { textsOf, type TextAt } from './questionnaire.texts.js';
