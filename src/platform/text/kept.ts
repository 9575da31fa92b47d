/** What was made of the texts asked for last, up to so many characters of both. */
export class Kept {
  private readonly made = new Map<string, string>();
  private characters = 0;

  constructor(private readonly most: number) {}

  of(source: string, make: () => string): string {
    const known = this.made.get(source);
    const result = known ?? make();
    if (known === undefined) this.characters += source.length + result.length;
    // A map is in the order in which things were put there: what was asked for last comes last.
    else this.made.delete(source);
    this.made.set(source, result);
    this.forgetOldest();
    return result;
  }

  private forgetOldest(): void {
    for (const [source, result] of this.made) {
      if (this.characters <= this.most) return;
      this.made.delete(source);
      this.characters -= source.length + result.length;
    }
  }
}
