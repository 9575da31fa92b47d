/** Each says where somebody is more finely than the ward, in English or Welsh. */
const FINER_THAN_A_WARD = [
  // A whole postcode; “A4 5th” is paper and a day.
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d(?!st|nd|rd|th)[ABD-HJLNP-UW-Z]{2}\b/i,
  // Degrees to about ten metres.
  /-?\d{1,3}\.\d{4,}\s*°?[NS]?\s*,\s*-?\d{1,3}\.\d{4,}/i,
  // Three words for three metres.
  /\/\/\/\p{L}{2,}\.\p{L}{2,}\.\p{L}{2,}/u,
  // A reference to the national grid, to 100 metres or less.
  /\b[HNST][A-HJ-Z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})\b/,
  // A house with its number.
  /\b\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}’'.]+ ){1,2}(?:Street|Road|Avenue|Lane|Close|Drive|Terrace|Crescent|Gardens|Place|Court|Way|Row)\b/u,
  /\b\d{1,4}[a-z]?,? (?:Stryd|Heol|Ffordd|Lôn|Rhes|Maes|Clos) (?:yr? )?\p{Lu}/u,
  /\b(?:live|living|lives|staying) at (?:no\.? ?|number |flat )?\d{1,4}\b/i,
  /\bbyw yn (?:rhif |fflat )?\d{1,4}\b/i,
];

/** No place in a youth space is finer than the ward: an address, a postcode or coordinates are held, and a worker reads them first. */
export function saysWhereSomebodyIs(text: string): boolean {
  return FINER_THAN_A_WARD.some((pattern) => pattern.test(text));
}
