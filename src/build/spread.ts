// Works out how marks are pushed apart so that each can be seen, for every whole zoom.
import { forceCollide, forceSimulation, forceX, forceY, group } from 'd3';
import { isArea } from '../model/look.ts';
import type { Member } from '../model/member.ts';
import { KRAKOW } from '../model/member.ts';
import { toWorld, worldSize } from '../model/mercator.ts';
import { BANDS, RING, radiusAt } from '../model/places.ts';

/** From this band on marks stand where the cities are. */
const TRUE_FROM = 7;
const PULL = 0.34;
/** Marks may overlap a little: they keep this much of their radius free. */
const KEEP = 0.86;
const STEPS = 320;
/** Half the distance of a seat and its area, in radii. */
const HALF_PAIR = 0.95;
/** How far a mark may be from its city, in px. */
const most = (band: number): number => (band <= 2 ? 8 : 7);
/** Px between Kraków's ring and the marks around it. */
const RING_GAP = 0.8;
/** A band is also drawn at smaller zooms, down to this part of its scale on a phone: the ring is free there too. */
const SMALLEST = 0.76;

/** For each band the px east and south for each member in turn, `[dx0, dy0, dx1, dy1 …]`. Always the same for the same members. */
export const computeSpread = (members: readonly Member[]): Record<number, number[]> =>
  Object.fromEntries(BANDS.map((band) => [band, spreadBand(members, band)]));

/** A spot with one member, or two: a seat and its area. They move as one. */
interface Node {
  readonly indexes: readonly number[];
  readonly x0: number;
  readonly y0: number;
  /** Px around it that no other mark's keep may enter. */
  readonly keep: number;
  /** Px that it may be moved. */
  readonly reach: number;
  x: number;
  y: number;
}

function spreadBand(members: readonly Member[], band: number): number[] {
  const radius = radiusAt(band);
  const nodes = gather(members, band, radius);
  if (band < TRUE_FROM) pushApart(nodes);
  const offsets = new Array<number>(members.length * 2).fill(0);
  for (const { indexes, x, y, x0, y0 } of nodes) {
    indexes.forEach((index, place) => {
      const aside = (place * 2 - (indexes.length - 1)) * HALF_PAIR * radius;
      offsets[index * 2] = round(x - x0 + aside);
      offsets[index * 2 + 1] = round(y - y0);
    });
  }
  return offsets;
}

/** The spots with their members, a seat before its area. */
function gather(members: readonly Member[], band: number, radius: number): Node[] {
  const spots = group(members.keys(), (index) => `${members[index]?.lon} ${members[index]?.lat}`);
  const scale = worldSize(band);
  return [...spots.values()].map((indexes) => {
    const there = indexes.flatMap((index) => members[index] ?? []);
    const [first] = there;
    const [x, y] = toWorld([first?.lon ?? 0, first?.lat ?? 0]);
    const isKrakow = there.some(({ id }) => id === KRAKOW);
    const alone = isKrakow ? (RING * radius + RING_GAP + radius) / SMALLEST - KEEP * radius : KEEP * radius;
    return {
      indexes: indexes.toSorted((a, b) => areaRank(members[a]) - areaRank(members[b])),
      x0: x * scale,
      y0: y * scale,
      x: x * scale,
      y: y * scale,
      keep: alone + (there.length - 1) * HALF_PAIR * radius,
      reach: isKrakow ? 0 : most(band) - (there.length - 1) * HALF_PAIR * radius,
    };
  });
}

const areaRank = (member: Member | undefined): number => (member && isArea(member) ? 1 : 0);

function pushApart(nodes: Node[]): void {
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>((node) => node.x0).strength(PULL))
    .force('y', forceY<Node>((node) => node.y0).strength(PULL))
    .force('collide', forceCollide<Node>((node) => node.keep).iterations(2))
    .stop();
  for (let step = 0; step < STEPS; step++) {
    simulation.tick();
    for (const node of nodes) hold(node);
  }
}

/** Brings a node back within its reach. Kraków has none: it does not move. */
function hold(node: Node): void {
  const [dx, dy] = [node.x - node.x0, node.y - node.y0];
  const distance = Math.hypot(dx, dy);
  if (distance <= node.reach) return;
  const share = node.reach / distance;
  node.x = node.x0 + dx * share;
  node.y = node.y0 + dy * share;
}

/** Tenths of a px; never -0, which JSON would not keep. */
const round = (px: number): number => Math.round(px * 10) / 10 + 0;
