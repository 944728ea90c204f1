// How the inset is put up and kept true to the store, whatever base map it is given.
import { watch } from '../../store/store.ts';
import { CALM_MS, watchCalmly } from '../calm.ts';
import type { View } from '../view.ts';
import { all } from '../view.ts';
import type { BaseSource } from './base-source.ts';
import { createInset, INSET_CAMERA, INSET_RADIUS, INSET_SIZE, insetNames, insetPicture } from './inset-picture.ts';
import type { MapState } from './names.ts';
import { pickDrawn, pickMapState } from './names.ts';
import { bindPointer } from './pointer.ts';
import type { ScreenSpot } from './spots.ts';
import { spotsAt } from './spots.ts';
import { loadLevels } from './svg/levels.ts';
import { manyLater } from './svg/many-later.ts';
import type { DrawMarks } from './svg/picture.ts';
import { drawPicture } from './svg/picture.ts';
import { createTip } from './tip.ts';

export const createInsetView =
  (source: BaseSource): View =>
  (el, app) => {
    const { data, i18n, store } = app;
    const { caption, box, stage, svg } = createInset(i18n);
    const tip = createTip(i18n);
    box.append(tip.el);
    el.replaceChildren(caption, box);

    const state = (): MapState => pickMapState(store.getState());
    let names = insetNames({ data, i18n, state: state(), lettering: source });
    const draw = (isRenamed: boolean): void =>
      drawPicture(svg, insetPicture({ data, i18n, state: state() }, names), isRenamed, marks);
    let marks: DrawMarks | undefined;
    const endMany = manyLater(svg, stage, app, (many) => {
      marks = many;
      draw(false);
    });
    const spots = (): readonly ScreenSpot[] =>
      spotsAt({ data, state: state(), camera: INSET_CAMERA, size: INSET_SIZE, radius: INSET_RADIUS });

    const levels = loadLevels(svg, source, () => ask());
    const ask = (): void => {
      // Not where the page has no room for it: its level would be loaded in vain.
      if (stage.clientWidth > 0 && levels.ask(INSET_CAMERA, INSET_SIZE)) draw(false);
    };
    const observer = new ResizeObserver(ask);
    observer.observe(stage);
    const pointer = bindPointer(app, { surface: stage, overlay: box, spots });

    return all(
      () => el.replaceChildren(),
      endMany,
      () => observer.disconnect(),
      pointer.cleanup,
      watchCalmly(app, CALM_MS.inset, pickDrawn, () => {
        names = insetNames({ data, i18n, state: state(), lettering: source });
        draw(true);
      }),
      watch(
        store,
        ({ hovered }) => hovered,
        (hovered) => {
          draw(false);
          tip.show(spots().find(({ id }) => id === hovered) ?? null, INSET_SIZE);
        },
      ),
    );
  };
