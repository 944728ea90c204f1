// A made-up dataset as large as the largest city networks: the real members again and again, elsewhere and at other times.

import { randomOf } from './random.mjs';

const DAY_MS = 86_400_000;
const FOUNDING = Date.UTC(2004, 11, 10) / DAY_MS;
const SEED = 20041210;

const iso = (/** @type {number} */ day) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * A date of the same kind somewhere between the founding and the day of research.
 * @param {import('../src/model/member.ts').When} when
 * @param {number} researched
 * @param {() => number} random
 * @returns {import('../src/model/member.ts').When}
 */
function elsewhen(when, researched, random) {
  const day = FOUNDING + Math.floor(random() * (researched - FOUNDING));
  const date = iso(day);
  const made = (/** @type {string} */ edtf, /** @type {number | null} */ earliest, /** @type {number} */ latest) => ({
    ...when,
    edtf,
    earliest,
    latest,
    about: false,
  });
  const firstOf = (/** @type {string} */ text) => Date.parse(text) / DAY_MS;
  switch (when.precision) {
    case 'none':
      return when;
    case 'day':
      return made(date, day, day);
    case 'year':
      return made(date.slice(0, 4), firstOf(date.slice(0, 4)), firstOf(`${date.slice(0, 4)}-12-31`));
    case 'before':
      return made(`[..${date}]`, null, day);
    case 'between': {
      const end = Math.min(researched, day + Math.floor(random() * 2000));
      return made(`[${date}..${iso(end)}]`, day, end);
    }
    default: {
      const end = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0) / DAY_MS;
      return { ...made(date.slice(0, 7), firstOf(date.slice(0, 7)), end), precision: /** @type {const} */ ('month') };
    }
  }
}

/**
 * The dataset with so many members: the real ones first, then copies with other ids, places and dates.
 * @param {import('../src/model/member.ts').Dataset} data
 * @param {number} count
 * @returns {import('../src/model/member.ts').Dataset}
 */
export function enlarge(data, count) {
  const random = randomOf(SEED);
  const real = data.members;
  const members = Array.from({ length: Math.ceil(count / real.length) }, (_, lap) =>
    real.map((member) => ({ member, lap })),
  )
    .flat()
    .slice(0, count)
    .map(({ member, lap }) => {
      if (lap === 0) return member;
      return {
        ...member,
        id: `${member.id}-${lap}`,
        lon: Math.round((member.lon + (random() - 0.5) * 6) * 1e4) / 1e4,
        lat: Math.round((member.lat + (random() - 0.5) * 4) * 1e4) / 1e4,
        priority: Math.floor(member.priority * random()),
        joined: elsewhen(member.joined, data.researched, random),
      };
    });
  const spread = Object.fromEntries(
    Object.entries(data.spread).map(([zoom, offsets]) => [
      zoom,
      Array.from({ length: count * 2 }, (_, at) => offsets[at % (real.length * 2)] ?? 0),
    ]),
  );
  return { ...data, members, spread };
}
