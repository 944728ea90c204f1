// The one store: small, flat, serialisable. Views read it with `watch` or `getState()` and write with its actions.

import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { shallow } from 'zustand/vanilla/shallow';
import type { Day } from '../model/day.ts';
import { calendarDay, FOUNDING } from '../model/day.ts';
import type { Order, Shared, Theme } from '../model/link.ts';
import { DEFAULTS, endOf, roundCamera } from '../model/link.ts';
import type { MemberId } from '../model/member.ts';
import type { Camera } from '../model/mercator.ts';

export interface State extends Shared {
  readonly hovered: MemberId | null;
  readonly playing: boolean;
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
  /** One step of the clock while playing; pauses at today. */
  tick(months: number): void;
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
export function monthDate(index: number, today: Day): string | null {
  const at = FIRST_MONTH + Math.max(0, index);
  if (at >= month(today)) return null;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export function createAppStore(initial: Partial<Shared>, today: Day) {
  return createStore<Full>()(
    subscribeWithSelector((set, get) => {
      const shifted = (months: number): string | null => monthDate(monthIndex(get().date, today) + months, today);
      return {
        ...DEFAULTS,
        ...initial,
        hovered: null,
        playing: false,
        today,
        open: (scene) => set({ ...DEFAULTS, ...scene, playing: false }),
        apply: (patch) => set(patch),
        select: (city) => set({ city }),
        hover: (hovered) => set({ hovered }),
        setDate: (date) => set({ date, playing: false }),
        stepMonths: (months) => set({ date: shifted(months), playing: false }),
        play: () => set(get().date === null ? { playing: true, date: monthDate(0, today) } : { playing: true }),
        pause: () => set({ playing: false }),
        tick: (months) => {
          const date = shifted(months);
          set({ date, playing: date !== null });
        },
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
