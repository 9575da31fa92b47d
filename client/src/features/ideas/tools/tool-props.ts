import type { IdeaToolsFragment } from '../../../graphql/generated/graphql.js';

/** What each tool for an idea is given. */
export interface ToolProps {
  idea: IdeaToolsFragment;
  /** It has been done: the page is asked for again. */
  onDone: () => void;
}
