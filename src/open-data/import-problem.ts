/** Why an import can't begin or go on: said to whoever runs it, who can do something about it. */
export class ImportProblem extends Error {
  constructor(reason: string, where?: { readonly file: string; readonly line: number }) {
    super(where ? `${where.file}, line ${where.line}: ${reason}` : reason);
  }
}
