const KEY = 'folkmoot-ward';

/** The ward that somebody looked at last, kept on their device alone. Where nothing can be kept, it is chosen anew. */
export function keptWard(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepWard(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // The address still says it.
  }
}
