import { DemoAsking } from './demo-asking.js';
import { DemoCards } from './demo-cards.js';
import { DemoOpening } from './demo-opening.js';
import { DemoReading } from './demo-reading.js';
import { DemoTelling } from './demo-telling.js';
import { DemoThemes } from './demo-themes.js';

export { DemoAsking };
export const demoAsking = [DemoAsking, DemoOpening, DemoTelling, DemoCards, DemoReading, DemoThemes];
