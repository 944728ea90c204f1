// The notes of the embed maker in Polish, on accessibility and privacy, written for the page of a city. Only the build needs them.

export const makerNotes = {
  'notes.accessibility': 'Deklaracja dostępności osadzonej mapy',
  'notes.copyHint': 'Do skopiowania do deklaracji dostępności Państwa strony.',
  'notes.about':
    'Ta deklaracja dotyczy mapy miast członkowskich ECCAR pod adresem {{site}}, osadzonej na tej stronie. To projekt niezależny: nie jest to oficjalna strona ECCAR, UNESCO ani żadnego miasta.',
  'notes.standard':
    'Mapę zbudowano tak, aby spełniała WCAG 2.1 na poziomie AA, czego od stron internetowych wymaga EN 301 549 V3.2.1 (rozdział 9). Zgodności nie potwierdził żaden audyt. Poniżej podano, co sprawdzają testy automatyczne, a czego nikt jeszcze nie zbadał.',
  'notes.people': 'Nie odnotowano żadnych badań z udziałem osób z niepełnosprawnościami ani z użyciem czytnika ekranu.',
  'notes.way':
    'Kto nie może korzystać z mapy, znajdzie to samo na liście: każdego członka z datą podaną słowami, a na jego karcie źródło każdej informacji. Stronę da się czytać bez skryptów.',
  'notes.known': 'Znane ograniczenia',
  'notes.limitMap':
    'Mapa szczegółowa rysuje nazwy miejsc jako piksele. Na liście, na kartach i na mapie uproszczonej są one tekstem.',
  'notes.limitKeys': 'W prezentacji klawiszami są pojedyncze litery i Page Down. Poza nią żadna litera nim nie jest.',
  'notes.table': 'Kryteria WCAG 2.1, poziomy A i AA',
  'notes.counts':
    'Sprawdzone bez stwierdzenia błędu: {{tested}}, sprawdzone częściowo: {{partly}}, dotyczące tego, co nie występuje: {{absent}}, niesprawdzone: {{untested}}.',
  'notes.criterion': 'Kryterium',
  'notes.level': 'Poziom',
  'notes.clause': 'EN 301 549',
  'notes.result': 'Wynik',
  'notes.how': 'Sposób',
  'notes.result.tested': 'sprawdzone, nie znaleziono błędu',
  'notes.result.partly': 'sprawdzone częściowo, nie znaleziono błędu',
  'notes.result.absent': 'nie występuje',
  'notes.result.untested': 'niesprawdzone',
  'how.axe':
    'axe-core niczego nie znajduje, w obu językach, w kolorach jasnych i ciemnych, na komputerze i na telefonie',
  'how.contrast': 'kontrast wszystkich kolorów tekstu i znaków jest obliczany',
  'how.narrow':
    'opowieść, udostępnianie i strona, która tworzy ten kod, mieszczą się w 320 pikselach; innych części nie zmierzono',
  'how.keyboard': 'mapa, oś czasu, lista i wyszukiwarka są używane samą klawiaturą',
  'how.letters': 'poza prezentacją żaden klawisz z literą niczego nie robi',
  'how.playing': 'nic nie odtwarza się samo, odtwarzanie można wstrzymać, ograniczenie ruchu jest uwzględniane',
  'how.skip': 'odnośniki prowadzą z pominięciem mapy do listy i do osi czasu',
  'how.titles': 'strona otwiera się z tytułem w swoim języku',
  'how.ways': 'członka otwiera się z mapy, listy, osi czasu i wyszukiwarki',
  'how.buttons': 'przyciski robią to samo, co dwa palce na mapie',
  'how.language': 'strona podaje swój język, także po jego zmianie',
  'how.parts': 'nazwy w innym języku są tak oznaczone w zdaniu i w wyszukiwarce',
  'how.errors': 'błędna data jest wskazana przy polu, z podaniem, czego się oczekuje',
  'how.status': 'zmiana daty jest ogłaszana raz, jednym zdaniem',

  'notes.privacy': 'Nota o prywatności osadzonej mapy',
  'notes.privacyHint': 'Do skopiowania do polityki prywatności Państwa strony.',
  'notes.asked':
    'Na tej stronie osadzono mapę z {{site}}. Gdy mapa się wczytuje, przeglądarka czytelnika prosi o pliki tę witrynę i tylko ją: nie ma serwisu map, serwisu krojów pisma ani narzędzi analitycznych.',
  'notes.sent':
    'Jak przy każdym zapytaniu w sieci, serwer tej witryny otrzymuje adres IP, czas, nazwę pliku i to, co przeglądarka podaje o sobie, zwykle także adres strony, na której mapę osadzono. O tym, czy i jak długo jest to zapisywane, decyduje operator tego serwera; tam należy o to zapytać.',
  'notes.stored': 'Mapa nie używa plików cookie i niczego nie zapisuje w urządzeniu.',
  'notes.entered': 'To, co czytelnik wybiera lub wpisuje na mapie, pozostaje w przeglądarce.',
  'notes.lazy': 'Ramka wczytuje się dopiero wtedy, gdy czytelnik zbliży się do niej na stronie.',
} as const;
