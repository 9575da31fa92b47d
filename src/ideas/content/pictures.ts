import { FileEntity } from '../../files/index.js';
import { NotAvailable, problem, type Problem, type Transaction } from '../../platform/index.js';

export const MOST_PICTURES = 6;

export const PictureNotDescribed = problem('PictureNotDescribed', 'A file is no picture, or nothing says what it shows.', {
  en: 'Send pictures only, and say of each what it shows, for people who can’t see it.',
  cy: 'Anfonwch luniau yn unig, a dywedwch beth mae pob un yn ei ddangos, ar gyfer pobl na allant ei weld.',
});

/** What is said of each picture; a refusal unless each is a picture that somebody described. */
export async function wordsOfPictures(tx: Transaction, fileIds: readonly string[]): Promise<string | Problem> {
  const words: string[] = [];
  for (const id of fileIds) {
    const file = await tx.find(FileEntity, { id });
    if (!file) return new NotAvailable();
    const described = Object.values(file.description ?? {}).filter((text) => text.trim());
    if (!file.mediaType.startsWith('image/') || described.length === 0) return new PictureNotDescribed();
    words.push(...described);
  }
  return words.join('\n');
}
