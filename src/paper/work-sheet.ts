// The work sheet in words: a page of tasks with room to write, and a page of answers.
import type { I18n } from '../i18n/i18n.ts';
import { calendarDay } from '../model/day.ts';
import type { Member } from '../model/member.ts';
import type { Asked, Task } from '../model/worksheet.ts';
import { worksheet } from '../model/worksheet.ts';
import { h, s } from '../views/dom.ts';
import { longDate } from '../views/member-words.ts';
import { foot, paragraph, sheet } from './sheets.ts';
import type { Parts } from './static-map.ts';
import type { PaperWords } from './words.ts';

interface Tongue {
  readonly i18n: I18n;
  readonly words: PaperWords;
  /** Its end has not come: asked for as today. */
  readonly thisYear: number;
}

const whenOf = ({ i18n }: Tongue, member: Member): string => longDate(i18n, member);
const namesOf = ({ i18n }: Tongue, members: readonly Member[]): string =>
  i18n.list(members.map((one) => i18n.name(one)));

export function taskWords(task: Task, tongue: Tongue): string {
  const { i18n, words, thisYear } = tongue;
  const { t } = words;
  switch (task.kind) {
    case 'find':
      return t('sheet.find', { city: i18n.name(task.member) });
    case 'count': {
      const country = i18n.country(task.country);
      return task.year === thisYear
        ? t('sheet.countToday', { country })
        : t('sheet.count', { country, year: task.year });
    }
    case 'order':
      return t('sheet.order', { cities: namesOf(tongue, task.asked) });
    case 'compare': {
      const [a, b] = task.sides.map(({ country }) => i18n.country(country)) as [string, string];
      return task.year === thisYear ? t('sheet.compareToday', { a, b }) : t('sheet.compare', { a, b, year: task.year });
    }
    case 'first':
      return t('sheet.first', { country: i18n.country(task.country) });
    case 'status':
      return t('sheet.status', { city: i18n.name(task.member), when: whenOf(tongue, task.member), year: task.year });
    case 'pair': {
      const [a, b] = task.members;
      return t('sheet.pair', {
        ...{ a: i18n.name(a), whenA: whenOf(tongue, a) },
        ...{ b: i18n.name(b), whenB: whenOf(tongue, b) },
      });
    }
  }
}

export function answerWords(task: Task, tongue: Tongue): string {
  const { i18n, words } = tongue;
  const { t } = words;
  switch (task.kind) {
    case 'find':
      return t('sheet.find.answer', { city: i18n.name(task.member), when: whenOf(tongue, task.member) });
    case 'count':
      return task.possible > task.certain
        ? t('sheet.count.perhaps', { certain: task.certain, possible: task.possible })
        : t('sheet.count.answer', { certain: task.certain });
    case 'order': {
      const items = task.answer.map((one) =>
        t('sheet.order.item', { city: i18n.name(one), when: whenOf(tongue, one) }),
      );
      return `${i18n.list(items)}.`;
    }
    case 'compare': {
      const [a, b] = task.sides;
      const numbers = {
        a: i18n.country(a.country),
        b: i18n.country(b.country),
        certainA: a.certain,
        certainB: b.certain,
      };
      return task.more === null
        ? t('sheet.compare.same', numbers)
        : t('sheet.compare.answer', { ...numbers, country: i18n.country(task.more) });
    }
    case 'first': {
      const [only] = task.mayBe;
      return task.mayBe.length === 1 && only
        ? t('sheet.first.answer', { city: i18n.name(only) })
        : t('sheet.first.open', { cities: namesOf(tongue, task.mayBe) });
    }
    case 'status':
      return task.status === 'former' ? '' : t(`sheet.status.${task.status}`);
    case 'pair':
      return task.first ? t('sheet.pair.answer', { city: i18n.name(task.first) }) : t('sheet.pair.open');
  }
}

/** Lines to write on: more for what wants reasons. */
const LINES: Readonly<Record<Task['kind'], number>> = {
  find: 1,
  count: 1,
  compare: 1,
  order: 2,
  first: 3,
  status: 4,
  pair: 4,
};

const GAP = 28;

function lines(count: number): SVGSVGElement {
  const path = Array.from({ length: count }, (_, index) => `M0,${(index + 1) * GAP - 0.5}H600`).join('');
  return s('svg', { class: 'lines', viewBox: `0 0 600 ${count * GAP}`, 'aria-hidden': 'true' }, s('path', { d: path }));
}

export function drawWorkSheet(parts: Parts, words: PaperWords, asked: Asked, form: 'tasks' | 'answers'): HTMLElement {
  const { data, i18n } = parts;
  const tongue = { i18n, words, thisYear: calendarDay(asked.today).year };
  const country = i18n.country(asked.country);
  const date = i18n.day(data.researched);
  const isTasks = form === 'tasks';
  const items = worksheet(data, asked).map((task) =>
    isTasks
      ? h('li', {}, taskWords(task, tongue), lines(LINES[task.kind]))
      : h('li', {}, paragraph(taskWords(task, tongue), 'quiet'), paragraph(answerWords(task, tongue))),
  );
  return sheet(
    [i18n.t('site.name'), words.t('sheet.level', { level: asked.level })],
    h('h1', {}, words.t(isTasks ? 'sheet.title' : 'sheet.answersTitle', { country })),
    isTasks ? h('p', { class: 'name-line' }, words.t('sheet.name')) : null,
    paragraph(isTasks ? words.t('sheet.lead') : words.t('sheet.answersLead', { date }), 'quiet'),
    h('ol', { class: 'tasks' }, ...items),
    foot(i18n.t('site.independent'), i18n.t('site.baseMap', { date })),
  );
}
