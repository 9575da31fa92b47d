import type { words as English } from '../en/idea-speaking.js';

export const words: typeof English = {
  offers: {
    hint: 'Yn gyhoeddus, gan oedolion yn unig. Mae negeseuon yn mynd drwy glercod y cyngor: peidiwch â rhoi rhifau ffôn na chyfeiriadau.',
    offer: 'Cynnig cymorth',
    what: 'Beth fyddech chi’n ei wneud',
    submit: 'Ei gynnig',
    withdraw: 'Tynnu fy nghynnig yn ôl',
    write: 'Ysgrifennu atynt',
    message: 'Eich neges',
    send: 'Ei hanfon at y clercod',
    sent: 'Mae gan y clercod hi a byddant yn ei phasio ymlaen.',
  },
  replies: {
    reply: 'Ymateb',
    yourReply: 'Eich ymateb',
    submit: 'Anfon yr ymateb',
  },
};
