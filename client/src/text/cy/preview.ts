import type { words as English } from '../en/preview.js';

export const words: typeof English = {
  title: 'Rhagolwg',
  notice: 'Rhagolwg yw hwn',
  text: 'Fel hyn y bydd pobl yn ei weld. Nid yw’n agored, ac ni ellir anfon dim.',
  nothingSent: 'Rhagolwg oedd hwn: nid oes dim wedi’i anfon.',
  pageTab: 'Y dudalen',
  questionsTab: 'Y cwestiynau',
  label: 'Golygon',
  round: 'Mae pobl yn cytuno, yn anghytuno neu’n pasio ar y gosodiadau hyn, un ar y tro, a gallant awgrymu rhagor:',
};
