import type { words as English } from '../en/activity.js';

export const words: typeof English = {
  title: 'Beth sy’n digwydd yma',
  lead: 'Penderfyniadau, ymgynghoriadau, syniadau, atebion ac addewidion, wrth iddynt ddigwydd. Mae’r dudalen hon yn mynd yn ei blaen ar ei phen ei hun.',
  short: 'Diweddaraf',
  all: 'Popeth sy’n digwydd',
  none: 'Does dim wedi digwydd eto.',
};
