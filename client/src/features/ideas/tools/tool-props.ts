import type { IdeaPartsFragment } from '../../../graphql/generated/graphql.js';

/** What each tool for an idea is given. */
export interface ToolProps {
  idea: IdeaPartsFragment;
  onChange: (idea: IdeaPartsFragment) => void;
}
