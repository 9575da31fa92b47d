import { problem, type ProblemText } from '../../platform/index.js';

export const NotDecidedYet = problem('NotDecidedYet', 'It is not decided yet.', {
  en: 'This is not decided yet. Record the decision first.',
  cy: 'Nid yw hwn wedi’i benderfynu eto. Cofnodwch y penderfyniad yn gyntaf.',
});

export const StepNotPossible = problem('StepNotPossible', 'From where it is, a decision doesn’t go there.', {
  en: 'From where this decision is now it can’t be taken to that step. Read it again: somebody may have changed it.',
  cy: 'O’r man lle mae’r penderfyniad hwn nawr ni ellir mynd ag ef i’r cam hwnnw. Darllenwch ef eto: efallai fod rhywun wedi’i newid.',
});

export const PromisesOpen = problem(
  'PromisesOpen',
  'Something promised in it is neither delivered nor dropped (D7).',
  (count: number): ProblemText => ({
    en: `Before it is done, say of each promise whether it was delivered or dropped. Still open: ${count}.`,
    cy: `Cyn iddo gael ei gwblhau, dywedwch am bob addewid a gafodd ei gyflawni neu ei ollwng. Ar agor o hyd: ${count}.`,
  }),
);

export const SupersededBySomethingElse = problem('SupersededBySomethingElse', 'What is to stand in its place isn’t a later decision of the same council that stands.', {
  en: 'Only another decision of the same council, decided after this one and standing, can take its place.',
  cy: 'Dim ond penderfyniad arall gan yr un cyngor, a benderfynwyd ar ôl hwn ac sydd mewn grym, all gymryd ei le.',
});
