// What has been tested of WCAG 2.1, levels A and AA, and by which test. EN 301 549 V3.2.1 has the same criteria in clause 9.
// Names in Polish after the Polish translation of WCAG 2.1. A test holds that each test named here is there.

/** How a criterion was tested: the test files, whose words stand in the catalogues under `how.…`. */
export const HOW = {
  axe: ['tests/e2e/accessibility.spec.ts'],
  contrast: ['tests/styles/tokens.test.ts'],
  narrow: ['tests/e2e/tour.spec.ts', 'tests/e2e/share.spec.ts', 'tests/e2e/maker.spec.ts'],
  keyboard: ['tests/e2e/keyboard.spec.ts', 'tests/e2e/without-webgl.spec.ts'],
  letters: ['tests/e2e/keyboard.spec.ts'],
  playing: ['tests/e2e/playing.spec.ts'],
  skip: ['tests/e2e/keyboard.spec.ts'],
  titles: ['tests/e2e/smoke.spec.ts'],
  ways: ['tests/e2e/open-member.spec.ts'],
  buttons: ['tests/e2e/camera.spec.ts', 'tests/e2e/without-webgl.spec.ts'],
  language: ['tests/e2e/language.spec.ts'],
  parts: ['tests/views/sentence/sentence.test.ts', 'tests/views/search/search.test.ts'],
  errors: ['tests/views/time/time.test.ts', 'tests/views/maker/maker.test.ts'],
  status: ['tests/views/sentence/sentence.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type How = keyof typeof HOW;

/**
 * `tested`: the tests that there are find no fault. `partly`: they look at a part of what the criterion asks.
 * `absent`: there is nothing of the kind. `untested`: nobody has looked.
 */
export type Result = 'tested' | 'partly' | 'absent' | 'untested';

export interface Criterion {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly en: string;
  readonly pl: string;
  readonly result: Result;
  readonly how: readonly How[];
}

type Row = readonly [id: string, level: 'A' | 'AA', en: string, pl: string, result: Result, ...how: readonly How[]];

const ROWS: readonly Row[] = [
  ['1.1.1', 'A', 'Non-text Content', 'Treść nietekstowa', 'partly', 'axe'],
  ['1.2.1', 'A', 'Audio-only and Video-only (Prerecorded)', 'Tylko audio lub tylko wideo (nagranie)', 'absent'],
  ['1.2.2', 'A', 'Captions (Prerecorded)', 'Napisy (nagranie)', 'absent'],
  [
    '1.2.3',
    'A',
    'Audio Description or Media Alternative (Prerecorded)',
    'Audiodeskrypcja lub alternatywa dla mediów (nagranie)',
    'absent',
  ],
  ['1.2.4', 'AA', 'Captions (Live)', 'Napisy (na żywo)', 'absent'],
  ['1.2.5', 'AA', 'Audio Description (Prerecorded)', 'Audiodeskrypcja (nagranie)', 'absent'],
  ['1.3.1', 'A', 'Info and Relationships', 'Informacje i relacje', 'partly', 'axe'],
  ['1.3.2', 'A', 'Meaningful Sequence', 'Zrozumiała kolejność', 'untested'],
  ['1.3.3', 'A', 'Sensory Characteristics', 'Właściwości zmysłowe', 'untested'],
  ['1.3.4', 'AA', 'Orientation', 'Orientacja', 'untested'],
  ['1.3.5', 'AA', 'Identify Input Purpose', 'Określenie pożądanej wartości', 'absent'],
  ['1.4.1', 'A', 'Use of Color', 'Użycie koloru', 'untested'],
  ['1.4.2', 'A', 'Audio Control', 'Kontrola odtwarzania dźwięku', 'absent'],
  ['1.4.3', 'AA', 'Contrast (Minimum)', 'Kontrast (minimum)', 'tested', 'contrast', 'axe'],
  ['1.4.4', 'AA', 'Resize text', 'Zmiana rozmiaru tekstu', 'untested'],
  ['1.4.5', 'AA', 'Images of Text', 'Obrazy tekstu', 'untested'],
  ['1.4.10', 'AA', 'Reflow', 'Dopasowanie do ekranu', 'partly', 'narrow'],
  ['1.4.11', 'AA', 'Non-text Contrast', 'Kontrast elementów nietekstowych', 'partly', 'contrast'],
  ['1.4.12', 'AA', 'Text Spacing', 'Odstępy w tekście', 'untested'],
  ['1.4.13', 'AA', 'Content on Hover or Focus', 'Treść spod kursora lub fokusu', 'untested'],
  ['2.1.1', 'A', 'Keyboard', 'Klawiatura', 'tested', 'keyboard'],
  ['2.1.2', 'A', 'No Keyboard Trap', 'Bez pułapki na klawiaturę', 'partly', 'keyboard'],
  ['2.1.4', 'A', 'Character Key Shortcuts', 'Jednoznakowe skróty klawiaturowe', 'partly', 'letters'],
  ['2.2.1', 'A', 'Timing Adjustable', 'Dostosowanie czasu', 'absent'],
  ['2.2.2', 'A', 'Pause, Stop, Hide', 'Pauza, zatrzymanie, ukrycie', 'tested', 'playing'],
  ['2.3.1', 'A', 'Three Flashes or Below Threshold', 'Trzy błyski lub wartości poniżej progu', 'untested'],
  ['2.4.1', 'A', 'Bypass Blocks', 'Możliwość pominięcia bloków', 'tested', 'skip'],
  ['2.4.2', 'A', 'Page Titled', 'Tytuły stron', 'partly', 'titles', 'axe'],
  ['2.4.3', 'A', 'Focus Order', 'Kolejność fokusu', 'partly', 'keyboard'],
  ['2.4.4', 'A', 'Link Purpose (In Context)', 'Cel łącza (w kontekście)', 'partly', 'axe'],
  ['2.4.5', 'AA', 'Multiple Ways', 'Wiele dróg', 'tested', 'ways'],
  ['2.4.6', 'AA', 'Headings and Labels', 'Nagłówki i etykiety', 'untested'],
  ['2.4.7', 'AA', 'Focus Visible', 'Widoczny fokus', 'untested'],
  ['2.5.1', 'A', 'Pointer Gestures', 'Gesty wskaźnika', 'tested', 'buttons'],
  ['2.5.2', 'A', 'Pointer Cancellation', 'Rezygnacja ze wskazania', 'untested'],
  ['2.5.3', 'A', 'Label in Name', 'Etykieta w nazwie', 'untested'],
  ['2.5.4', 'A', 'Motion Actuation', 'Aktywowanie ruchem', 'absent'],
  ['3.1.1', 'A', 'Language of Page', 'Język strony', 'tested', 'language', 'axe'],
  ['3.1.2', 'AA', 'Language of Parts', 'Język części', 'partly', 'parts'],
  ['3.2.1', 'A', 'On Focus', 'Po otrzymaniu fokusu', 'untested'],
  ['3.2.2', 'A', 'On Input', 'Podczas wprowadzania danych', 'untested'],
  ['3.2.3', 'AA', 'Consistent Navigation', 'Spójna nawigacja', 'untested'],
  ['3.2.4', 'AA', 'Consistent Identification', 'Spójna identyfikacja', 'untested'],
  ['3.3.1', 'A', 'Error Identification', 'Identyfikacja błędu', 'tested', 'errors'],
  ['3.3.2', 'A', 'Labels or Instructions', 'Etykiety lub instrukcje', 'partly', 'axe'],
  ['3.3.3', 'AA', 'Error Suggestion', 'Sugestie korekty błędów', 'tested', 'errors'],
  [
    '3.3.4',
    'AA',
    'Error Prevention (Legal, Financial, Data)',
    'Zapobieganie błędom (prawnym, finansowym, w danych)',
    'absent',
  ],
  ['4.1.1', 'A', 'Parsing', 'Poprawność kodu', 'untested'],
  ['4.1.2', 'A', 'Name, Role, Value', 'Nazwa, rola, wartość', 'partly', 'axe', 'keyboard'],
  ['4.1.3', 'AA', 'Status Messages', 'Komunikaty o stanie', 'partly', 'status'],
];

export const CRITERIA: readonly Criterion[] = ROWS.map(([id, level, en, pl, result, ...how]) => ({
  ...{ id, level, en, pl, result, how },
}));
