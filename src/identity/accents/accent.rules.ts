/** What words and lines stand on; the client's own colours, see client/src/ui/styles/_tokens.scss. */
const GROUNDS = { light: ['#fbf7f0', '#fffdfa', '#f3ebdf'], dark: ['#1a1714', '#24201c', '#2d2823'] } as const;
/** What is written on a ground of the accent itself. */
const INK = { light: '#ffffff', dark: '#0b211d' } as const;
/** WCAG 2.2, 1.4.3: words of any size. */
export const LEAST_CONTRAST = 4.5;
const STEPS = 100;

export type Scheme = 'light' | 'dark';

/** A colour for words, buttons and lines, and a soft one to stand behind it. */
export interface Tone {
  readonly accent: string;
  readonly soft: string;
}

type Rgb = readonly [number, number, number];

export const isColour = (given: string): boolean => /^#[0-9a-f]{6}$/.test(given);

/** What a council's colour becomes where it is light and where it is dark. */
export function tonesOf(colour: string): Record<Scheme, Tone> {
  return { light: { accent: colour, soft: softOf(colour, 'light') }, dark: toneForDark(colour) };
}

/** The least contrast of any pair that this colour would stand in, light and dark. */
export function leastContrast(colour: string): number {
  const tones = tonesOf(colour);
  return Math.min(contrastOf(tones.light, 'light'), contrastOf(tones.dark, 'dark'));
}

/** The nearest darker colour that can be read; the colour itself where it can. */
export function readable(colour: string): string {
  return firstThat((share) => mix(colour, '#000000', share), (darker) => leastContrast(darker) >= LEAST_CONTRAST);
}

/** How many times lighter the one is than the other, 1 to 21 (WCAG's relative luminance). */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function toneForDark(colour: string): Tone {
  const tone = (share: number): Tone => {
    const accent = mix(colour, '#ffffff', share);
    return { accent, soft: softOf(accent, 'dark') };
  };
  return firstThat(tone, (lighter) => contrastOf(lighter, 'dark') >= LEAST_CONTRAST);
}

function contrastOf({ accent, soft }: Tone, scheme: Scheme): number {
  return Math.min(...[...GROUNDS[scheme], soft, INK[scheme]].map((ground) => contrast(accent, ground)));
}

const softOf = (accent: string, scheme: Scheme): string => mix(accent, GROUNDS[scheme][0], scheme === 'light' ? 0.88 : 0.8);

function firstThat<Value>(make: (share: number) => Value, holds: (value: Value) => boolean): Value {
  for (let step = 0; step < STEPS; step += 1) {
    const value = make(step / STEPS);
    if (holds(value)) return value;
  }
  return make(1);
}

/** `share` of the other colour in the one. */
function mix(one: string, other: string, share: number): string {
  const there = partsOf(other);
  const parts = partsOf(one).map((part, place) => Math.round(part + ((there[place] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): Rgb {
  return [1, 3, 5].map((place) => parseInt(colour.slice(place, place + 2), 16)) as unknown as Rgb;
}
