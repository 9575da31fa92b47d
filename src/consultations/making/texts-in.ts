import { toTexts, type LocalTextInput, type Texts } from '../../platform/index.js';

export const textsIn = (input: LocalTextInput | null | undefined): Texts => (input ? toTexts(input) : {});

/** Null where nothing was written in any language. */
export function textsOrNull(input: LocalTextInput | null | undefined): Texts | null {
  const texts = textsIn(input);
  return Object.keys(texts).length > 0 ? texts : null;
}
