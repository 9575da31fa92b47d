import { newId, toTexts, type Transaction } from '../../platform/index.js';
import { NOT_PUBLISHED, type WithheldPart } from '../withheld/index.js';
import { DecisionPaperEntity } from './paper.entity.js';
import type { PaperInput } from './paper.input.js';

/** A paper as it is kept, and what of it the public doesn't read. */
export interface PaperWritten {
  readonly paper: DecisionPaperEntity;
  /** Of a withheld one too. */
  readonly fileId: string | null;
  readonly withheld: WithheldPart | null;
  readonly isNew: boolean;
}

/**
 * What was typed. A paper that was there before keeps its id as long as it is the same; otherwise it
 * is another. Whether a withheld one is the same can't be seen from here: as another, what it was keeps its file (D8).
 */
export function papersOf(inputs: readonly PaperInput[], decisionId: string, before: readonly DecisionPaperEntity[], now: Date): PaperWritten[] {
  return inputs.map((input) => {
    const title = toTexts(input.title);
    const { url = null, fileId = null, isBackground = false, withheldGround = null } = input;
    const open = withheldGround ? { title: NOT_PUBLISHED, url: null, fileId: null } : { title, url, fileId };
    const written = { ...open, isBackground, withheldGround };
    const kept = withheldGround ? undefined : before.find((paper) => paper.id === input.id && isSame(paper, written));
    const removal = { removedAt: null, removedBy: null, removedWhy: null };
    const paper = kept ?? { id: newId(), decisionId, ...written, addedAt: now, ...removal };
    const content = { texts: { title }, url, fileId };
    const withheld = withheldGround ? { part: 'paper' as const, partId: paper.id, ground: withheldGround, content } : null;
    return { paper, fileId, withheld, isNew: !kept };
  });
}

type Written = Pick<DecisionPaperEntity, 'title' | 'url' | 'fileId' | 'isBackground' | 'withheldGround'>;

const isSame = (paper: Written, written: Written): boolean => JSON.stringify(shape(paper)) === JSON.stringify(shape(written));
const shape = ({ title, url, fileId, isBackground, withheldGround }: Written) => [title.en, title.cy, url, fileId, isBackground, withheldGround];

/** Of the decision's papers, those that a version names. */
export function papersBefore(tx: Transaction, decisionId: string): Promise<DecisionPaperEntity[]> {
  return tx.manager.findBy(DecisionPaperEntity, { decisionId });
}

export async function keepPapers(tx: Transaction, papers: readonly PaperWritten[]): Promise<void> {
  for (const { paper, isNew } of papers) if (isNew) await tx.manager.insert(DecisionPaperEntity, paper);
}
