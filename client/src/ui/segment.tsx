import type { DifferencePartsFragment } from '../graphql/generated/graphql.js';
import { graphql } from '../graphql/document.js';
import { useWords } from '../text/use-text.js';

export const DifferenceFragment = graphql(`
  fragment DifferenceParts on TextDifference {
    path
    language
    segments {
      kind
      text
    }
  }
`);

export type TextPiece = DifferencePartsFragment['segments'][number];

/** A piece of a text beside an earlier one. For screen readers each addition and each removal is said. */
export function Segment({ segment: { kind, text } }: { segment: TextPiece }) {
  const words = useWords('differences');
  switch (kind) {
    case 'KEPT':
      return text;
    case 'ADDED':
      return (
        <ins>
          <span className="visually-hidden">{words.added}</span>
          {text}
          <span className="visually-hidden">{words.endOf}</span>
        </ins>
      );
    case 'REMOVED':
      return (
        <del>
          <span className="visually-hidden">{words.removed}</span>
          {text}
          <span className="visually-hidden">{words.endOf}</span>
        </del>
      );
  }
}
