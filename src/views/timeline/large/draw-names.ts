// The words in the large picture: Kraków's two dates, names beside threads where there is room, runs and bursts.
import { admissionsOf } from '../../../model/company.ts';
import type { Member, Milestone } from '../../../model/member.ts';
import { KRAKOW } from '../../../model/member.ts';
import type { Thread } from '../../../model/threads.ts';
import { BESIDE, runsOf, wordsThatFit } from '../../../model/threads.ts';
import { NAME_GAP } from '../../../model/timeline.ts';
import { s } from '../../dom.ts';
import { DIAMOND } from '../draw-marks.ts';
import type { Scene } from '../scene.ts';
import type { Layout } from './layout.ts';
import { RADIUS } from './layout.ts';
import { PITCH, ROW } from './plan.ts';
import { krakowWords, placeName, widthOf } from './words.ts';

/** So many alike are named together. */
const RUN = 4;
const BURST = 5;

export const drawNames = (scene: Scene, layout: Layout): SVGGElement =>
  s(
    'g',
    { class: 'named' },
    ...threadNames(scene, layout, layout.threads, layout.plan.threads),
    ...threadNames(scene, layout, layout.unconfirmed, layout.plan.unconfirmed),
    ...bursts(scene, layout),
    ...firstRow(scene, layout),
  );

/** Kraków and the chosen member, where they stand among bars and days. */
function firstRow({ data, i18n, members }: Scene, { plan, placed }: Layout): readonly SVGTextElement[] {
  return placed.flatMap((place) => {
    const member = place.name === null ? undefined : members.find(({ id }) => id === place.id);
    if (!member) return [];
    const isKrakow = member.id === KRAKOW;
    const before = place.name === 'before';
    const left = Math.min(place.from - (isKrakow ? DIAMOND : 0), place.x - RADIUS);
    const x = before ? left - NAME_GAP : Math.max(place.to, place.until ?? place.x, place.x + RADIUS) + NAME_GAP;
    const words = isKrakow ? krakowWords(data, i18n, member) : i18n.name(member);
    const at = { x: round(x), y: round(plan.rows + place.row * ROW + 4), 'text-anchor': before ? 'end' : 'start' };
    return [s('text', { ...at, class: isKrakow ? 'krakow' : 'chosen' }, words)];
  });
}

/** The chosen one first, then runs of many alike, then the larger cities. */
function threadNames(
  { i18n, members, state }: Scene,
  { plan }: Layout,
  threads: readonly Thread[],
  first: number,
): readonly SVGTextElement[] {
  const runs = runsOf(threads, members, RUN).map(({ members: alike, row, to }) => {
    const head = alike[0];
    const params = { count: alike.length, country: head ? i18n.country(head.country) : '' };
    return { row, to, words: i18n.t('large.run', { ...params, when: head ? i18n.when(head.joined) : '' }), alike };
  });
  const byId = new Map(members.map((member) => [member.id, member]));
  const inRun = new Set(runs.flatMap(({ alike }) => alike.map(({ id }) => id)));
  const rank = (member: Member): number => (member.id === state.city ? Number.POSITIVE_INFINITY : member.priority);
  const single = threads
    .flatMap((thread) => {
      const member = byId.get(thread.id);
      return member && (member.id === state.city || !inRun.has(member.id)) ? [{ ...thread, member }] : [];
    })
    .sort((a, b) => rank(b.member) - rank(a.member))
    .map(({ row, to, until, member }) => ({ row, to: until ?? to, words: i18n.name(member), member }));
  const chosen = single.filter(({ member }) => member.id === state.city);
  const others = single.filter(({ member }) => member.id !== state.city);
  const all = [...chosen, ...runs, ...others].map((label) => ({
    ...label,
    width: widthOf(label.words),
    isSure: 'member' in label && label.member.id === state.city,
  }));
  return wordsThatFit(all, threads, PITCH, plan.lane - 6).map((label) => {
    const at = { x: round(label.to + BESIDE), y: round(first + label.row * PITCH + 4) };
    if (!('member' in label)) return s('text', { ...at, class: 'run' }, label.words);
    const isChosen = label.member.id === state.city;
    return s('text', { ...at, class: isChosen ? 'chosen' : null, lang: i18n.nameLang(label.member) }, label.words);
  });
}

/** Meetings that admitted many at once, named below their marks. */
function bursts(scene: Scene, { plan, spots }: Layout): readonly SVGTextElement[] {
  const { data, members } = scene;
  return [...admissionsOf(members, data.milestones)].flatMap(([id, admitted]) => {
    const meeting = data.milestones.find((one) => one.id === id);
    const stack = admitted
      .flatMap((member) => spots.get(member.id) ?? [])
      .filter(({ placed }) => placed?.kind === 'day');
    if (!meeting || stack.length < BURST) return [];
    const words = burstWords(scene, meeting, stack.length);
    const x = Math.max(...stack.map((spot) => spot.x));
    const right = Math.min(x + widthOf(words) / 2, plan.scale.right - 6);
    const y = Math.max(...stack.map((spot) => spot.y)) + 16;
    return [s('text', { x: round(right), y: round(y), 'text-anchor': 'end' }, words)];
  });
}

function burstWords({ data, i18n }: Scene, meeting: Milestone, count: number): string {
  const place = placeName(i18n, data, meeting) ?? i18n.t('large.online');
  return i18n.t('large.burst', { count, place, when: i18n.when(meeting.when) });
}

const round = (px: number): number => Math.round(px * 10) / 10;
