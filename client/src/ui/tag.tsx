import type { ReactNode } from 'react';

export type Tone = 'plain' | 'active' | 'good' | 'warn';

/** A state in a word or two. The tone repeats what the word says, it never stands alone. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}
