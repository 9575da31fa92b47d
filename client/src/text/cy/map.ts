import type { words as English } from '../en/map.js';

export const words: typeof English = {
  title: 'Map i ddewis lle arno',
  help: 'Pwyswch ar y lle rydych chi’n ei olygu. Gyda’r bysellfwrdd: symudwch gyda’r bysellau saeth, yn fanylach gyda Shift, ac edrychwch yn agosach neu o bellach gyda + a −.',
  north: 'G',
  metres: (metres) => `${metres} metr`,
  kilometres: (kilometres) => `${kilometres} cilomedr`,
  closer: 'Edrych yn agosach',
  farther: 'Edrych o bellach',
  near: (north, east, ward) => `Dewiswyd: ${north}, ${east}, agosaf at ganol ${ward}.`,
  chosen: (north, east) => `Dewiswyd: ${north}, ${east}.`,
  outside: (north, east) => `Dewiswyd: ${north}, ${east}. Mae hynny y tu allan i ardal y map hwn.`,
  remove: 'Peidio â dewis lle',
  here: 'Defnyddio ble rydw i nawr',
  finding: 'Yn canfod ble rydych chi…',
  notFound: 'Ni ddywedodd eich dyfais ble rydych chi. Pwyswch ar y map neu ysgrifennwch y rhifau eich hun.',
  latitude: 'Graddau i’r gogledd',
  longitude: 'Graddau i’r dwyrain (negyddol yw’r gorllewin)',
};
