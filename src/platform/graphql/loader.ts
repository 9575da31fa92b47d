import DataLoader from 'dataloader';

/** A DataLoader for one request that also hands out what a list has read along with its own rows. */
export class Loader<Value> extends DataLoader<string, Value> {
  private readonly along = new Map<string, Value>();

  /** At once where it was read along: a promise for each field of each row costs a page more than reading it. */
  get(id: string): Value | Promise<Value> {
    const value = this.along.get(id);
    return value === undefined ? super.load(id) : value;
  }

  override load(id: string): Promise<Value> {
    return Promise.resolve(this.get(id));
  }

  /** `make` is called once for each id, however many rows bring it. */
  readAlong(id: string, make: () => Value): void {
    if (!this.along.has(id)) this.along.set(id, make());
  }
}
