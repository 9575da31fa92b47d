import { problem, type ProblemText } from '../platform/index.js';

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

export const FileTooLarge = problem(
  'FileTooLarge',
  'A file has so many bytes and no more.',
  (most: number): ProblemText => ({
    en: `This file is too large: up to ${megabytes(most)} MB can be sent. Make it smaller, or split it.`,
    cy: `Mae’r ffeil hon yn rhy fawr: gellir anfon hyd at ${megabytes(most)} MB. Gwnewch hi’n llai, neu rhannwch hi.`,
  }),
);

export const FileEmpty = problem('FileEmpty', 'There is nothing in the file.', {
  en: 'This file is empty. Choose another.',
  cy: 'Mae’r ffeil hon yn wag. Dewiswch un arall.',
});

export const FileTypeRefused = problem('FileTypeRefused', 'Files of this type aren’t taken.', {
  en: 'Files of this type can’t be sent. You can send PDF, pictures (PNG, JPEG, WebP, GIF), documents (ODT, Word .docx), tables (ODS, Excel .xlsx, CSV) and plain text.',
  cy: 'Ni ellir anfon ffeiliau o’r math hwn. Gallwch anfon PDF, lluniau (PNG, JPEG, WebP, GIF), dogfennau (ODT, Word .docx), tablau (ODS, Excel .xlsx, CSV) a thestun plaen.',
});

export const FileTypeMismatch = problem(
  'FileTypeMismatch',
  'The file is of another type than its name says.',
  (called: string): ProblemText => ({
    en: `The name of this file says something else than what is in it (${called}). Save it again under its right type and send that.`,
    cy: `Mae enw’r ffeil hon yn dweud rhywbeth gwahanol i’r hyn sydd ynddi (${called}). Cadwch hi eto o dan ei math cywir ac anfonwch honno.`,
  }),
);

export const FileMixed = problem('FileMixed', 'One file that is several at once, or carries a program.', {
  en: 'This file holds something more than the document it says it is, such as another file or a macro. Export a fresh copy without it and send that.',
  cy: 'Mae’r ffeil hon yn cynnwys rhywbeth mwy na’r ddogfen y mae’n honni bod, megis ffeil arall neu facro. Allforiwch gopi newydd hebddo ac anfonwch hwnnw.',
});

export const PictureUnreadable = problem('PictureUnreadable', 'The picture is damaged, or has too many pixels.', {
  en: 'This picture can’t be read: it is damaged, or has far too many pixels. Save it again, smaller, and send that.',
  cy: 'Ni ellir darllen y llun hwn: mae wedi’i ddifrodi, neu mae ganddo lawer gormod o bicseli. Cadwch ef eto, yn llai, ac anfonwch hwnnw.',
});

export const TextNotUtf8 = problem('TextNotUtf8', 'The text isn’t in UTF-8.', {
  en: 'The letters in this text can’t be read. Save it as UTF-8 (in a spreadsheet: “CSV UTF-8”) and send that.',
  cy: 'Ni ellir darllen y llythrennau yn y testun hwn. Cadwch ef fel UTF-8 (mewn taenlen: “CSV UTF-8”) ac anfonwch hwnnw.',
});

export const TooManyFiles = problem('TooManyFiles', 'Too many files were sent that belong to nothing yet.', {
  en: 'You have sent many files that you haven’t used yet. Use them or wait a day, then send more.',
  cy: 'Rydych wedi anfon llawer o ffeiliau nad ydych wedi’u defnyddio eto. Defnyddiwch nhw neu arhoswch ddiwrnod, yna anfonwch ragor.',
});

export const UploadBroken = problem('UploadBroken', 'The request holds no single, whole file.', {
  en: 'The file didn’t arrive whole. Send it again, one at a time.',
  cy: 'Ni chyrhaeddodd y ffeil yn gyfan. Anfonwch hi eto, un ar y tro.',
});

export const UploadTooSlow = problem('UploadTooSlow', 'The file took too long to arrive.', {
  en: 'The file took too long to arrive. Try again where the connection is better, or send a smaller file.',
  cy: 'Cymerodd y ffeil ormod o amser i gyrraedd. Rhowch gynnig arall arni lle mae’r cysylltiad yn well, neu anfonwch ffeil lai.',
});

export const UploadsBusy = problem('UploadsBusy', 'This node is receiving as many files as it can.', {
  en: 'Many files are arriving just now. Try again in a moment.',
  cy: 'Mae llawer o ffeiliau’n cyrraedd ar hyn o bryd. Rhowch gynnig arall arni mewn eiliad.',
});
