/** A thing of any room. */
export interface ThingAt {
  /** e.g. `idea`, `consultation`, `question`, `decision`, `answer`, `theme` */
  readonly kind: string;
  readonly id: string;
}
