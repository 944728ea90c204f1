// The embed maker in Polish: its form, the code, what the code asks of a page.

export const maker = {
  'maker.skip': 'Przejdź do formularza',
  'maker.title': 'Mapa na Państwa stronie',
  'maker.description':
    'Kod, który osadza mapę miast członkowskich na stronie miasta, wraz z tym, na co ta strona musi pozwolić, oraz noty o dostępności i prywatności do skopiowania.',
  'maker.lead':
    'Proszę wybrać, obejrzeć, skopiować kod i wkleić go na swoją stronę. Niczego nie trzeba instalować i nikt nie musi się rejestrować.',

  'maker.choose': 'Wybór',
  'maker.city': 'Miasto',
  'maker.cityHint': 'Puste pole oznacza całą sieć.',
  'maker.found_one': 'Znaleziono {{count}} członka.',
  'maker.found_few': 'Znaleziono {{count}} członków.',
  'maker.found_many': 'Znaleziono {{count}} członków.',
  'maker.found_other': 'Znaleziono {{count}} członka.',
  'maker.noCity': 'Nie ma członka o nazwie „{{text}}”. Proszę wybrać z listy albo zostawić pole puste.',
  'maker.results': 'Znalezieni członkowie',
  'maker.parts': 'Części',
  'maker.part.map': 'mapa',
  'maker.part.timeline': 'oś czasu',
  'maker.part.list': 'lista',
  'maker.part.card': 'karta miasta',
  'maker.noPart': 'Proszę wybrać co najmniej jedną część. W kodzie pozostają poprzednie.',
  'maker.language': 'Język',
  'maker.colours': 'Kolory',
  'maker.date': 'Data',
  'maker.dateHint':
    'Puste pole oznacza zawsze dzień dzisiejszy. Można wpisać na przykład 2012, czerwiec 2012 lub 3 gru 2020.',
  'maker.height': 'Wysokość w pikselach',
  'maker.heightHint': 'Dotyczy ramki. Element sam dobiera swoją wysokość.',
  'maker.width': 'Szerokość w pikselach',
  'maker.widthHint': 'Puste pole oznacza całą szerokość.',
  'maker.badNumber': 'Tu można wpisać liczbę całkowitą od {{low}} do {{high}}. W kodzie pozostaje: {{kept}}.',
  'maker.wholeWidth': 'cała szerokość',
  'maker.name': 'Tytuł dla czytników ekranu',
  'maker.nameHint': 'Każda ramka musi go mieć. Nie widać go na stronie.',
  'maker.noName': 'Ramka musi mieć tytuł. W kodzie pozostaje poprzedni.',
  'maker.frame': 'Mapa miast członkowskich ECCAR z osią czasu',
  'maker.frameCity': '{{city}} na mapie miast członkowskich ECCAR',

  'maker.preview': 'Podgląd',
  'maker.previewHint': 'Tak zobaczą tę stronę jej czytelnicy.',
  'maker.code': 'Kod',
  'maker.byFrame': 'Jako ramka',
  'maker.byFrameHint': 'Działa wszędzie, bez skryptu na Państwa stronie.',
  'maker.byElement': 'Jako element',
  'maker.byElementHint':
    'Dla stron, które pozwalają na skrypt z tej witryny. Sam dobiera swoją wysokość i przekazuje Państwa stronie, co wybiera czytelnik.',
  'maker.copyCode': 'Kopiuj kod',
  'maker.copied': 'Skopiowano.',
  'maker.copyFailed':
    'Przeglądarka nie pozwala kopiować. Tekst jest zaznaczony: proszę go skopiować klawiszami urządzenia.',
  'maker.noScript': 'Bez skryptów nie ma tu formularza. Proszę w kodzie wpisać adres tej witryny zamiast {{site}}.',

  'maker.asks': 'Na co musi pozwolić Państwa strona',
  'maker.asksPolicy':
    'Jeżeli Państwa serwer wysyła politykę bezpieczeństwa treści (Content Security Policy), jego administrator dopisuje te wiersze. Bez takiej polityki nie trzeba nic robić.',
  'maker.policyFrame': 'Dla ramki',
  'maker.policyElement': 'Dla elementu',
  'maker.asksNothing': 'Bez plików cookie, bez zapisu w urządzeniu, bez zapytań do kogokolwiek poza tą witryną.',
  'maker.weight': 'Co wczytuje czytelnik, po kompresji (zmierzone przy budowaniu tej witryny):',
  'maker.weight.page': 'strona do chwili, gdy można z niej korzystać',
  'maker.weight.engine': 'mapa szczegółowa, później i tam, gdzie urządzenie może ją narysować',
  'maker.weight.script': 'skrypt elementu',
  'maker.kB': 'kB',

  'maker.copyText': 'Kopiuj jako tekst',
  'maker.copyHtml': 'Kopiuj jako HTML',
} as const;
