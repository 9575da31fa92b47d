/** Something that keeps a command from going on, in one sentence that says what to do about it. */
export class Obstacle extends Error {}

const refusals = {
  EACCES: (path) => `Folkmoot may not write ${path}: make that folder writable for you, or work in a copy that is yours`,
  EROFS: (path) => `${path} is on a read-only disk: move Folkmoot to one that can be written`,
  ENOSPC: () => 'The disk is full: make room and start again',
};

/**
 * What to tell people, whatever was thrown.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof Error)) return String(error);
  const refusal = refusals[/** @type {NodeJS.ErrnoException} */ (error).code ?? ''];
  return refusal ? `${refusal(error.path ?? 'its folder')}.` : error.message || error.name;
}

/** Ends a command that met an obstacle: what to do about it, no stack unless DEBUG asks for it, exit code 1. */
export function giveUp(error) {
  console.error(`\n${explain(error)}`);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
}
