import type { AnswerToolsFragment, Language } from '../../../graphql/generated/graphql.js';

export interface ToolProps {
  due: AnswerToolsFragment;
  /** The council's, in which what it says must be. */
  languages: readonly Language[];
  onDone: () => void;
}
