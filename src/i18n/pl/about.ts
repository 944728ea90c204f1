// The about page in Polish. Only the build needs these words.
export const about = {
  'skip.text': 'Przejdź do tekstu',
  'about.title': 'O tej mapie',
  'about.description':
    'Czym jest Europejska Koalicja Miast przeciwko Rasizmowi, jak ustalono daty, czego brakuje i co oznaczają granice.',
  'about.lead':
    'Nikt nie publikuje dat przystąpienia poszczególnych miast. Ta mapa składa je data po dacie, każdą z jej źródłem, i rysuje każdą tylko tak dokładnie, jak jest znana.',
  'about.coalition': 'Koalicja',
  'about.founded':
    'W marcu 2004 roku UNESCO zaproponowało utworzenie Międzynarodowej Koalicji Miast przeciwko Rasizmowi. Koalicja europejska, ECCAR, powstała {{date}} w Norymberdze. Trzynaście miast podpisało tego dnia deklarację intencji. Nie było to jeszcze członkostwo: potrzebna była zgoda każdego miasta.',
  'about.steps':
    'W pierwszych latach miasto robiło dwa kroki: najpierw deklaracja intencji, potem Akt Przystąpienia i Zobowiązania. {{date}} koalicja miała 28 pełnych członków i 41 deklaracji, dlatego inne źródła z tego roku mówią o 67 do 70.',
  'about.joining':
    'Miasto przystępuje listem podpisanym przez burmistrza lub prezydenta. Głosuje komitet sterujący albo walne zgromadzenie, po czym podpisywany jest Akt Przystąpienia i Zobowiązania. Miasto przyjmuje w nim Dziesięciopunktowy Plan Działania i obiecuje ludzi i środki, których plan wymaga, oraz sprawozdanie z tego, co zrobiono.',
  'about.source': 'Źródło',
  'about.plan': 'Dziesięciopunktowy Plan Działania',
  'about.planOfficial': 'Brzmienie oficjalne.',
  'about.planOurs': 'Tłumaczenie własne.',
  'about.dates': 'Jak ustalono daty',
  'about.datesCount':
    'Za {{members}} członkami stoi {{statements}} datowanych wypowiedzi z {{sources}} publicznych źródeł, zebranych do {{date}}.',
  'about.datesRule':
    'Za dzień przystąpienia uznajemy dzień, w którym komitet sterujący lub zgromadzenie ECCAR przyjęły miasto, w którym podpisano Akt Przystąpienia, albo datę, od której według miasta, ECCAR, UNESCO lub prasy miasto jest członkiem. Uchwała rady o przystąpieniu to jeszcze nie przystąpienie, podobnie jak deklaracja intencji. Gdy takiej daty nie znaleziono, mapa pokazuje dwa dni, między którymi miasto przystąpiło, albo dzień, w którym widziano je już wśród członków.',
  'about.marks':
    'Im mniej wiadomo, tym mniej farby: koło, gdy znany jest dzień; jaśniejsze koło, gdy znany jest miesiąc lub rok; pierścień z rdzeniem, gdy znane są tylko granice; pusty pierścień, dopóki miasto tylko być może należy do sieci; przerywany pierścień, gdy samo członkostwo jest niepotwierdzone. Kwadraty to regiony, powiaty, kantony i obszary metropolitalne.',
  'about.missing': 'Czego brakuje',
  'about.missingText':
    'ECCAR mówi o ponad 170 członkach i nie publikuje listy z datami. Tutaj jest {{certain}} znanych członków, a {{unconfirmed}} pozostaje niepotwierdzonych. Niektórych członków brakuje, a niektóre daty są przybliżone.',
  'about.borders': 'Granice',
  'about.bordersText':
    'Granice i nazwy na tej mapie nie wyrażają żadnego stanowiska w sprawie statusu jakiegokolwiek terytorium. Linie sporne są przerywane. Podkład pochodzi z Natural Earth i należy do domeny publicznej.',
  'about.who': 'Kto to robi',
  'about.whoText':
    'To projekt niezależny, a nie oficjalna strona ECCAR, UNESCO ani żadnego miasta. Nie używa ich znaków.',
  'about.privacy': 'Prywatność',
  'about.privacyText':
    'Strona nie pyta o nic nikogo innego: ani serwera map, ani serwera czcionek, ani analityki. Nie zapisuje ciasteczek.',
  'about.licence': 'Licencja',
  'about.licenceText':
    'Dane są dostępne na licencji CC BY 4.0, kod na licencji MIT. Współrzędne pochodzą z GeoNames (CC BY 4.0). Kroje pisma to Brygada 1918 i Source Sans 3 (SIL Open Font License 1.1).',
  'about.embed': 'Na własnej stronie',
  'about.embedText': 'Mapę można osadzić na stronie miasta, szkoły albo gazety.',
  'about.embedGo': 'Utwórz kod',
} as const;
