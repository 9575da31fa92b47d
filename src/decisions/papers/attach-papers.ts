import type { Files } from '../../files/index.js';
import type { Problem, Transaction, Viewer } from '../../platform/index.js';
import type { PaperWritten } from './papers.js';

/** What a paper's file is attached to. */
export const PAPER_KIND = 'decision-paper';

/** Each paper that is a file has it from now on; refused where a file isn't the viewer's to use. */
export async function attachPapers(files: Files, tx: Transaction, viewer: Viewer, papers: readonly PaperWritten[]): Promise<Problem | null> {
  for (const { paper, fileId } of papers) {
    const refusal = fileId ? await files.attach(tx, viewer, [fileId], { kind: PAPER_KIND, id: paper.id }) : null;
    if (refusal) return refusal;
  }
  return null;
}
