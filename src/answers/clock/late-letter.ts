import type { GroupOffice } from '../../identity/index.js';
import { inLanguage, type Mail, type Texts } from '../../platform/index.js';

interface Late {
  readonly name: string;
  readonly office: Texts;
  readonly dueOn: string;
}

/** To the office of a group, in both languages: which of its councillors is late, and since when. What is asked stands on the site. */
export function lateLetter({ officeEmail, officeName }: GroupOffice, { name, office, dueOn }: Late): Mail {
  const en = `${officeName},\n\n${name} (${inLanguage(office, 'en').text}) owed a public answer by ${dueOn}, and it has not been given. It is shown as overdue until it is.`;
  const cy = `${officeName},\n\nRoedd gan ${name} (${inLanguage(office, 'cy').text}) ateb cyhoeddus i’w roi erbyn ${dueOn}, ac ni chafodd ei roi. Fe’i dangosir yn hwyr nes caiff ei roi.`;
  return { to: officeEmail, subject: `Overdue answer: ${name} / Ateb hwyr: ${name}`, text: `${en}\n\n—\n\n${cy}` };
}
