import { graphql } from '../../../graphql/document.js';
import type { Refusal } from '../../../graphql/refusal.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { describing, picturesIn, type Values } from './idea-values.js';

const DescribePictureDocument = graphql(`
  mutation DescribePicture($input: DescribeFileInput!) {
    describeFile(input: $input) {
      __typename
      ... on File {
        id
      }
      ...Refusal
    }
  }
`);

/** Says what new pictures show, before they are published; those of `known` have been described. */
export function useDescriptions(known: ReadonlySet<string>): { describe: (values: Values) => Promise<boolean>; refusal: Refusal | undefined } {
  const deed = useDeed(DescribePictureDocument);
  const describe = async (values: Values): Promise<boolean> => {
    for (const id of picturesIn(values).filter((picture) => !known.has(picture))) {
      const said = values[describing(id)]?.trim() ?? '';
      if (!(await deed.run({ fileId: id, description: values['language'] === 'CY' ? { cy: said } : { en: said } }))) return false;
    }
    return true;
  };
  return { describe, refusal: deed.refusal };
}
