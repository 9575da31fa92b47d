import { newItem, newItemOption, newPage, type Both, type ItemTyped, type PageTyped } from './typed.js';

/** By what it is called in the words: see `begin.templates`. */
export type TemplateName = 'statements' | 'options' | 'place' | 'money';

export const templateNames: readonly TemplateName[] = ['statements', 'options', 'place', 'money'];

/**
 * The questions that a template begins with. They ask and suggest nothing, one can always say why or that one doesn't
 * know, and what only those who ask can know is left to be written.
 */
export function pagesOf(name: TemplateName): PageTyped[] {
  return [{ ...newPage(), items: ITEMS[name]() }];
}

const WHY: Both = { en: 'Why? What should we know?', cy: 'Pam? Beth ddylem ni ei wybod?' };
const why = (): ItemTyped => ({ ...newItem('OPEN_TEXT'), question: WHY });
const known = (en: string, cy: string) => ({ ...newItemOption(), label: { en, cy } });

const ITEMS: Readonly<Record<TemplateName, () => ItemTyped[]>> = {
  statements: () => [
    {
      ...newItem('STATEMENT_ROUND'),
      question: { en: 'What do you think of these? You can add a statement of your own.', cy: 'Beth yw eich barn am y rhain? Gallwch ychwanegu gosodiad eich hun.' },
    },
    { ...newItem('OPEN_TEXT'), question: { en: 'Is anything missing?', cy: 'A oes rhywbeth ar goll?' } },
  ],
  options: () => [
    {
      ...newItem('ONE_CHOICE'),
      question: { en: 'Which option do you prefer?', cy: 'Pa opsiwn sydd orau gennych?' },
      options: [newItemOption(), newItemOption(), known('None of these', 'Dim un o’r rhain'), known('I don’t know', 'Nid wyf yn gwybod')],
    },
    why(),
  ],
  place: () => [
    { ...newItem('MAP_POINT'), question: { en: 'Which place do you mean?', cy: 'Pa le sydd gennych mewn golwg?' } },
    { ...newItem('OPEN_TEXT'), question: { en: 'What is good there, and what should change?', cy: 'Beth sy’n dda yno, a beth ddylai newid?' } },
    {
      ...newItem('SCALE'),
      question: { en: 'How is it to be there now?', cy: 'Sut brofiad yw bod yno nawr?' },
      ...{ fromLabel: { en: 'Very bad', cy: 'Gwael iawn' }, toLabel: { en: 'Very good', cy: 'Da iawn' } },
    },
  ],
  money: () => [{ ...newItem('BUDGET'), question: { en: 'How would you divide the money?', cy: 'Sut byddech chi’n rhannu’r arian?' } }, why()],
};
