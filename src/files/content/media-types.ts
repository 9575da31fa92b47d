/** What can be uploaded: how each type is called, and the endings its names may have, the usual one first. */
const TYPES = {
  'application/pdf': { called: 'PDF', endings: ['pdf'] },
  'image/png': { called: 'PNG', endings: ['png'] },
  'image/jpeg': { called: 'JPEG', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'image/webp': { called: 'WebP', endings: ['webp'] },
  'image/gif': { called: 'GIF', endings: ['gif'] },
  'application/vnd.oasis.opendocument.text': { called: 'ODT', endings: ['odt'] },
  'application/vnd.oasis.opendocument.spreadsheet': { called: 'ODS', endings: ['ods'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { called: 'Word', endings: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { called: 'Excel', endings: ['xlsx'] },
  'text/csv': { called: 'CSV', endings: ['csv'] },
  'text/plain': { called: 'text', endings: ['txt', 'text'] },
} as const;

export type MediaType = keyof typeof TYPES;

export const isMediaType = (type: string | undefined): type is MediaType => type !== undefined && Object.hasOwn(TYPES, type);
export const isPicture = (type: MediaType): boolean => type.startsWith('image/');
export const isText = (type: MediaType): boolean => type.startsWith('text/');

export const endingOf = (type: MediaType): string => TYPES[type].endings[0];
export const calledOf = (type: MediaType): string => TYPES[type].called;

/** What the ending of a name says that a file is; null where it isn't one that can be uploaded. */
export function typeByEnding(name: string): MediaType | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const found = Object.entries(TYPES).find(([, { endings }]) => (endings as readonly string[]).includes(ending));
  return found ? (found[0] as MediaType) : null;
}
