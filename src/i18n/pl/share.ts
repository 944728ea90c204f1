// The words for passing a view on, in Polish: its link, how to cite it, the way to the embed maker.

export const share = {
  'share.link': 'Link do tego widoku',
  'share.address': 'Adres',
  'share.copy': 'Kopiuj link',
  'share.copied': 'Skopiowano.',
  'share.copyFailed':
    'Przeglądarka nie pozwala kopiować. Tekst jest zaznaczony: skopiuj go klawiszami swojego urządzenia.',
  'share.send': 'Wyślij…',
  'share.none':
    'Ta kopia leży na dysku i nie ma adresu. Linki, kod QR i kod na inne strony można pobrać z mapy w sieci.',
  'share.today': 'Nie podaje daty: kto go otworzy, zobaczy sieć z tego dnia, w którym go otwiera.',
  'share.date': 'Zachowuje datę: stan sieci na koniec {{date}}.',
  'share.day': 'Zachowuje datę: stan sieci na dzień {{date}}.',
  'share.step': 'Otwiera opowieść w kroku {{step}}.',
  'share.also': 'Zachowuje też: {{list}}.',
  'share.keepToday': 'Zachowaj dzisiejszą datę, {{date}}',
  'share.keeps.from': 'początek okresu ({{date}})',
  'share.keeps.compare': 'porównanie z datą ({{date}})',
  'share.keeps.city': 'otwartą kartę ({{city}})',
  'share.keeps.countries': 'kraje ({{countries}})',
  'share.keeps.known': 'filtr według dokładności dat',
  'share.keeps.at': 'wycinek mapy',
  'share.keeps.order': 'kolejność listy',
  'share.keeps.theme': 'kolory',
  'share.keeps.show': 'wybór widocznych części strony',
  'share.keeps.map': 'mapę uproszczoną',
  'share.keeps.timeline': 'dużą oś czasu',
  'share.keeps.present': 'prezentację',

  'cite.title': 'Cytowanie',
  'cite.text':
    '{{author}}: {{title}}. Zbiór danych, wersja {{version}}, stan danych: {{date}}. {{url}} (dostęp: {{accessed}}).',
  'cite.textNoUrl': '{{author}}: {{title}}. Zbiór danych, wersja {{version}}, stan danych: {{date}}.',
  'cite.form': 'Format',
  'cite.plain': 'zwykły tekst',
  'cite.label': 'Opis bibliograficzny',
  'cite.copy': 'Kopiuj opis',
  'cite.hint': 'Każda data ma własne źródła: są na karcie miasta.',

  'embed.title': 'Na własnej stronie',
  'embed.hint':
    'Kod dla strony miasta, wraz z tym, na co ta strona musi pozwolić, oraz notami o dostępności i prywatności.',
  'embed.go': 'Utwórz kod',
} as const;
