import type { words as English } from '../en/sorting.js';

export const words: typeof English = {
  title: 'Gosodiadau’r rownd',
  lead: 'Dywedwch pa themâu sydd ym mhob gosodiad. Mae thema’n cyfrif pawb a gytunodd ag o leiaf un o’i gosodiadau, unwaith.',
  later: 'Gall pobl gytuno neu anghytuno o hyd. Ar ôl iddo gau, dywedwch yma pa themâu sydd ym mhob gosodiad.',
  counts: (agree, disagree, pass) => `${agree} yn cytuno, ${disagree} yn anghytuno, ${pass} yn pasio`,
  themesOf: (statement) => `Themâu “${statement}”`,
};
