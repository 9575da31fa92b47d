/** What somebody answered, by the item's id. An item left out was not answered. Statement rounds are answered by stances. */
export type Answers = Readonly<Record<string, Answered>>;

export type Answered =
  | { readonly kind: 'open-text'; readonly text: string }
  | { readonly kind: 'one-choice'; readonly optionId: string }
  | { readonly kind: 'several-choices'; readonly optionIds: readonly string[] }
  /** The best first. */
  | { readonly kind: 'ranking'; readonly optionIds: readonly string[] }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number }
  /** Whole pounds by option. */
  | { readonly kind: 'budget'; readonly amounts: Readonly<Record<string, number>> }
  /** Degrees, WGS 84. */
  | { readonly kind: 'map-point'; readonly latitude: number; readonly longitude: number; readonly note: string | null }
  | { readonly kind: 'file'; readonly fileIds: readonly string[] };
