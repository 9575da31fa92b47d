/** What is there already, and what somebody types who means the same and says it otherwise. */
export const ALIKE: readonly { readonly there: string; readonly language?: 'cy'; readonly typed: readonly string[] }[] = [
  { there: 'Mend the footbridge by the mill', typed: ['The bridge at the mill needs to be repaired', 'Fix our broken bridge near Mill Lane'] },
  { there: 'Later buses on Saturday evenings', typed: ['A bus home after ten on Saturdays', 'Evening bus service at the weekend'] },
  { there: 'More bins along the river path', typed: ['There is litter all over the riverside path', 'Litter bins by the river please'] },
  { there: 'Benches for older people on the High Street', typed: ['Somewhere for the elderly to sit: a bench in the high street', 'Seats along High Street'] },
  { there: 'A safe place to lock bikes at the station', typed: ['Bicycle parking at the railway station', 'Cycle racks by the station'] },
  { there: 'Keep the library open on Mondays', typed: ['Monday opening for our library', 'Why is the library shut on a Monday?'] },
  { there: 'Slower traffic outside the primary school', typed: ['Cars speeding past the school gates', '20 mph limit for cars at the primary school'] },
  { there: 'Clean up after dogs in Bryn Park', typed: ['Dog fouling at Bryn park', 'Dog mess in the park'] },
  { there: 'Street lighting in the alley behind Market Square', typed: ['The alley by the market is too dark: street lights', 'Lamps for the dark alley off Market Square'] },
  { there: 'A zebra crossing at the surgery', typed: ['Pedestrian crossing near the doctors', 'Help patients cross the road at the surgery'] },
  { there: 'Plant fruit trees in the churchyard', typed: ['An orchard of fruit trees by the church', 'Tree planting at the churchyard'] },
  { there: 'Toilets at the harbour open in winter', typed: ['Why are the public toilets at the harbor closed in winter?', 'Harbour toilet opening times'] },
  { there: 'Trwsio’r bont dros yr afon', language: 'cy', typed: ['Mae angen atgyweirio pont yr afon', 'Pont afon wedi torri'] },
  { there: 'Mwy o finiau sbwriel yn y parc', language: 'cy', typed: ['Sbwriel ym mharc y dref: biniau', 'Biniau newydd i’r parc'] },
  { there: 'Cadw’r llyfrgell ar agor ar ddydd Sadwrn', language: 'cy', typed: ['Agor y llyfrgell dydd Sadwrn', 'Llyfrgell ar gau bob Sadwrn'] },
  { there: 'Toiledau cyhoeddus wrth y traeth', language: 'cy', typed: ['Tŷ bach cyhoeddus ar y traeth', 'Public toilets at the traeth'] },
];

/** About something else, though a word is the same. */
export const UNLIKE: readonly string[] = [
  'A skate park for teenagers',
  'Free school meals in the holidays',
  'Repair café in the town hall',
  'Music festival on the beach',
  'Saturday market for local farmers',
  'River swimming lessons',
  'Evening classes for adults',
  'Clwb ieuenctid newydd',
];
