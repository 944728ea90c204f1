// Px as they are written into the SVG: finer would weigh more and show nothing.

export const tenth = (px: number): number => Math.round(px * 10) / 10;
