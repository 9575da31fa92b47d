/** By how much a rating changes the two counts: a changed mind replaces, null takes it back, the same again changes nothing (V2). */
export function changeOfCounts(before: boolean | null, after: boolean | null): { helpful: number; unhelpful: number } {
  const counted = (rating: boolean | null, as: boolean): number => (rating === as ? 1 : 0);
  return { helpful: counted(after, true) - counted(before, true), unhelpful: counted(after, false) - counted(before, false) };
}
