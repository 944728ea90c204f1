// The one store: small, flat, serialisable. Views read it with `watch` or `getState()` and write with its actions.

import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { shallow } from 'zustand/vanilla/shallow';
import type { Day } from '../model/day.ts';
import { calendarDay, FOUNDING } from '../model/day.ts';
import type { Doubt, Order, Shared, Theme } from '../model/link.ts';
import { DEFAULTS, DOUBTS, endOf, roundCamera, startOf } from '../model/link.ts';
import type { MemberId } from '../model/member.ts';
import type { Camera } from '../model/mercator.ts';

/** Half, one and two years in 0.9 s. */
export type Speed = 'slow' | 'normal' | 'fast';
export type Stride = 'month' | 'year' | 'meeting';

export interface State extends Shared {
  readonly hovered: MemberId | null;
  readonly playing: boolean;
  /** Whether the panel of what one can take away is open, this visit only. */
  readonly paper: boolean;
  /** How fast playing goes, this visit only. */
  readonly speed: Speed;
  /** What playing steps by. */
  readonly stride: Stride;
  /** The day on the reader's clock when the page opened, or the day of research if that is later. */
  readonly today: Day;
}

export interface Actions {
  /** Opens a whole scene: what the link does not say becomes default. */
  open(scene: Shared): void;
  /** Changes a part of what a link can say. */
  apply(patch: Partial<Shared>): void;
  select(city: MemberId | null): void;
  hover(member: MemberId | null): void;
  /** The reader's hand sets the date; playing pauses. null: today. */
  setDate(date: string | null): void;
  /** The reader's hand moves the date by whole months; playing pauses. */
  stepMonths(months: number): void;
  /** Plays on, from the beginning if the end is reached. */
  play(): void;
  pause(): void;
  /** One step of the clock while playing, to today at the most. */
  tick(months: number): void;
  /** The clock goes to a date while playing; null is today. */
  tickTo(date: string | null): void;
  setSpeed(speed: Speed): void;
  setStride(stride: Stride): void;
  /** The reader's hand sets the start of a span, at the latest in the month of the date; null: no span. */
  setFrom(from: string | null): void;
  /** Moves a whole span by months, as far as there is time on either side. */
  moveSpan(months: number): void;
  /** Compares with a date, at the latest of the month before; null: no comparison. */
  compareWith(compare: string | null): void;
  /** Shows or leaves out members whose date is so well known. */
  toggleDoubt(doubt: Doubt): void;
  openTimeline(isOpen: boolean): void;
  openPaper(isOpen: boolean): void;
  toggleCountry(country: string): void;
  clearCountries(): void;
  /** The reader's hand moved the map. null: back to the camera that fits. */
  moveCamera(camera: Camera | null): void;
  setOrder(order: Order): void;
  setTheme(theme: Theme | null): void;
}

export type Full = State & Actions;

const month = (day: Day): number => calendarDay(day).year * 12 + calendarDay(day).month - 1;
const FIRST_MONTH = month(FOUNDING);

/** Months since December 2004, the unit of the slider. */
export const monthIndex = (date: string | null, today: Day): number =>
  Math.max(0, month(endOf(date, today)) - FIRST_MONTH);

/** The date of a month index; today's month and later is null, which means today. */
export const monthDate = (index: number, today: Day): string | null =>
  index >= monthIndex(null, today) ? null : monthText(index);

/** A month index as a link says it. */
export function monthText(index: number): string {
  const at = FIRST_MONTH + Math.max(0, index);
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The month index in which a span begins. */
export const startIndex = (from: string): number => Math.max(0, month(start(from)) - FIRST_MONTH);

const start = (from: string): Day => startOf(from) ?? FOUNDING;

/** The lowest month index that a date may have beside the start of a span and the date that is compared with. */
export const lowestIndex = ({ from, compare, today }: Pick<State, 'from' | 'compare' | 'today'>): number =>
  Math.max(from === null ? 0 : startIndex(from), compare === null ? 0 : monthIndex(compare, today) + 1);

export function createAppStore(initial: Partial<Shared>, today: Day) {
  return createStore<Full>()(
    subscribeWithSelector((set, get) => {
      /** No date is before the start of a span, or before the date that is compared with. */
      const held = (date: string | null): string | null => {
        const { from, compare } = get();
        const day = endOf(date, today);
        const early = (from !== null && day < start(from)) || (compare !== null && day <= endOf(compare, today));
        return early ? monthDate(lowestIndex(get()), today) : date;
      };
      const shifted = (months: number): string | null => held(monthDate(monthIndex(get().date, today) + months, today));
      return {
        ...DEFAULTS,
        ...initial,
        hovered: null,
        playing: false,
        paper: false,
        speed: 'normal',
        stride: 'month',
        today,
        open: (scene) => set({ ...DEFAULTS, ...scene, playing: false }),
        apply: (patch) => set(patch),
        select: (city) => set({ city }),
        hover: (hovered) => set({ hovered }),
        setDate: (date) => set({ date: held(date), playing: false }),
        stepMonths: (months) => set({ date: shifted(months), playing: false }),
        play: () => set(get().date === null ? { playing: true, date: held(monthDate(0, today)) } : { playing: true }),
        pause: () => set({ playing: false }),
        tick: (months) => set({ date: shifted(months) }),
        tickTo: (date) => set({ date: held(date) }),
        setSpeed: (speed) => set({ speed }),
        setStride: (stride) => set({ stride }),
        setFrom: (from) => {
          const { date } = get();
          const late = from !== null && start(from) > endOf(date, today);
          set({ from: late ? monthText(monthIndex(date, today)) : from, playing: false });
        },
        moveSpan: (months) => {
          const { from, date } = get();
          if (from === null) return;
          const [first, last, end] = [startIndex(from), monthIndex(date, today), monthIndex(null, today)];
          const by = Math.max(-first, Math.min(end - last, months));
          if (by !== 0) set({ from: monthText(first + by), date: monthDate(last + by, today), playing: false });
        },
        compareWith: (compare) => {
          const { date } = get();
          const last = monthIndex(date, today) - 1;
          const late = compare !== null && endOf(compare, today) >= endOf(date, today);
          set({ compare: !late ? compare : last < 0 ? null : monthText(last), playing: false });
        },
        toggleDoubt: (doubt) =>
          set(({ known }) => ({
            known: DOUBTS.filter((one) => known.includes(one) !== (one === doubt)),
          })),
        openPaper: (paper) => set({ paper }),
        openTimeline: (isOpen) => set({ timeline: isOpen ? 'large' : null }),
        toggleCountry: (country) =>
          set(({ countries }) => ({
            countries: countries.includes(country)
              ? countries.filter((code) => code !== country)
              : [...countries, country].sort(),
          })),
        clearCountries: () => set({ countries: [] }),
        moveCamera: (camera) => set({ at: camera && roundCamera(camera) }),
        setOrder: (order) => set({ order }),
        setTheme: (theme) => set({ theme }),
      };
    }),
  );
}

export type AppStore = ReturnType<typeof createAppStore>;

/** Runs now and after every change of what `pick` returns. Returns its own end. Never call an action in `run`. */
export const watch = <T>(store: AppStore, pick: (state: State) => T, run: (now: T, before: T) => void): (() => void) =>
  store.subscribe(pick, run, { fireImmediately: true, equalityFn: shallow });
