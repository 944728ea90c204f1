// Puts the parts of the tour together, when the reader first asks for it.
import { forgetStep } from './links/forget-step.ts';
import { connectKeyboard } from './links/keyboard.ts';
import { keepAwake, toggleFullScreen } from './links/screen.ts';
import { tourView } from './views/tour/tour.ts';

export const connectedTour = tourView({
  page: document.documentElement,
  keys: connectKeyboard,
  keepAwake,
  toggleFullScreen,
  forgetStep,
  openWindow: (name) => window.open('', name, 'popup,width=720,height=680'),
});
