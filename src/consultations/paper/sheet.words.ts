import type { ProblemText } from '../../platform/index.js';

/** What is said about a table that can't be used. */
export const words = {
  workbook: {
    en: 'This is a workbook. In your spreadsheet, choose “Save as” and “CSV UTF-8”.',
    cy: 'Llyfr gwaith yw hwn. Yn eich taenlen, dewiswch “Cadw fel” a “CSV UTF-8”.',
  },
  encoding: {
    en: 'Some letters here can’t be read. In your spreadsheet, choose “Save as” and “CSV UTF-8”.',
    cy: 'Ni ellir darllen rhai llythrennau yma. Yn eich taenlen, dewiswch “Cadw fel” a “CSV UTF-8”.',
  },
  empty: { en: 'There is no row below the names of the columns.', cy: 'Nid oes rhes o dan enwau’r colofnau.' },
  tooManyRows: (most: number): ProblemText => ({
    en: `A table holds at most ${most} rows. Enter it in parts.`,
    cy: `Mae tabl yn dal hyd at ${most} rhes. Cofnodwch ef fesul rhan.`,
  }),
  quotes: {
    en: 'A quotation mark is opened here and not closed, or stands in the middle of a cell.',
    cy: 'Mae dyfynnod yn agor yma heb gau, neu’n sefyll yng nghanol cell.',
  },
  unknownColumn: { en: 'The template has no such column.', cy: 'Nid oes colofn o’r fath yn y templed.' },
  missingColumn: { en: 'This column of the template is missing.', cy: 'Mae’r golofn hon o’r templed ar goll.' },
  columnTwice: { en: 'This column is there twice.', cy: 'Mae’r golofn hon yno ddwywaith.' },
  tooManyCells: { en: 'This row has more cells than there are columns.', cy: 'Mae gan y rhes hon fwy o gelloedd nag sydd o golofnau.' },
  nothing: { en: 'Nothing is answered in this row.', cy: 'Nid oes dim wedi’i ateb yn y rhes hon.' },
  letters: { en: 'Give the letters of the options, such as a or a c.', cy: 'Rhowch lythrennau’r opsiynau, fel a neu a c.' },
  oneLetter: { en: 'Give the letter of one option.', cy: 'Rhowch lythyren un opsiwn.' },
  number: { en: 'This isn’t a number.', cy: 'Nid rhif yw hwn.' },
  point: { en: 'Give degrees north and east, such as 51.4816 -3.1791.', cy: 'Rhowch raddau i’r gogledd a’r dwyrain, fel 51.4816 -3.1791.' },
  language: { en: 'Give en or cy.', cy: 'Rhowch en neu cy.' },
  yesOrNo: { en: 'Give yes or no.', cy: 'Rhowch yes neu no.' },
  ward: { en: 'The council has no ward of that name.', cy: 'Nid oes gan y cyngor ward o’r enw hwnnw.' },
  age: { en: 'Give one of the age bands: up-to-15, 16-17 or adult.', cy: 'Rhowch un o’r bandiau oedran: up-to-15, 16-17 neu adult.' },
} as const;

/** How the cells of a column are filled in. */
export const guides = {
  words: { en: 'in the person’s own words', cy: 'yng ngeiriau’r person ei hun' },
  oneLetter: { en: 'one letter', cy: 'un llythyren' },
  letters: (most: number): ProblemText => ({ en: `up to ${most} letters, such as a c`, cy: `hyd at ${most} llythyren, fel a c` }),
  ranked: (places: number): ProblemText => ({ en: `${places} letters, the first choice first, such as c a b`, cy: `${places} llythyren, y dewis cyntaf yn gyntaf, fel c a b` }),
  between: (from: number, to: number): ProblemText => ({ en: `a whole number from ${from} to ${to}`, cy: `rhif cyfan o ${from} i ${to}` }),
  amount: (least: number, most: number, unit: string): ProblemText => ({ en: `a number from ${least} to ${most} (${unit})`, cy: `rhif o ${least} i ${most} (${unit})` }),
  pounds: (sum: number): ProblemText => ({ en: `whole pounds; all of these columns together make £${sum}`, cy: `punnoedd cyfan; mae’r colofnau hyn i gyd yn gwneud £${sum}` }),
  point: { en: 'degrees north and east, such as 51.4816 -3.1791', cy: 'graddau i’r gogledd a’r dwyrain, fel 51.4816 -3.1791' },
} as const;
