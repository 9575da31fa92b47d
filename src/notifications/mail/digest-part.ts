import type { Language } from '../../platform/index.js';

/** A thing and what happened to it, in one language. */
export interface Told {
  readonly title: string;
  readonly path: string;
  readonly steps: readonly string[];
}

export interface Frame {
  subject: (things: number, title: string) => string;
  before: string;
  why: string;
  change: string;
  off: string;
  /** The same two as links. */
  settings: string;
  stop: string;
}

/** The letter in one language. */
export interface DigestPart {
  readonly language: Language;
  readonly frame: Frame;
  readonly things: readonly Told[];
}

export interface Addresses {
  readonly publicUrl: string;
  readonly offUrl: string;
}
