/** After so long a support is worth half; the functions in the migration say the same. */
const HALF_LIFE_MS = 3 * 86_400_000;

/**
 * The heat of an idea that nobody supports yet: it counts as one support when it is opened. Heat is the binary logarithm of
 * what all supports are worth, each doubling with every half-life by which it is later: later supports outweigh earlier
 * ones by themselves, and the order of two ideas changes by supports alone.
 */
export function restingHeat(openedAt: Date): number {
  return openedAt.getTime() / HALF_LIFE_MS;
}
