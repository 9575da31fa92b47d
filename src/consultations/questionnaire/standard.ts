import { newId, type Texts } from '../../platform/index.js';
import type { Questionnaire } from './item.js';

/** What is asked where nothing else was written: one page with a statement round. */
export function statementsAlone(statements: readonly Texts[], isPremoderated: boolean): Questionnaire {
  const round = {
    id: newId(),
    kind: 'statement-round' as const,
    question: { en: 'What do you think of these statements?', cy: 'Beth yw eich barn am y gosodiadau hyn?' },
    help: null,
    isRequired: false,
    onlyIf: null,
    statements,
    isPremoderated,
  };
  return [{ id: newId(), title: { en: 'Statements', cy: 'Gosodiadau' }, intro: null, items: [round] }];
}
