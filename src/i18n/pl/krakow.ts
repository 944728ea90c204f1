// What Kraków's card tells, in Polish. Facts: data/krakow.csv.

export const krakow = {
  'krakow.resolution':
    'Rada Miasta upoważnia Prezydenta do podpisania „Aktu przystąpienia i zobowiązania”, czyli formalnego aktu przystąpienia: uchwała nr {{resolution}}.',
  'krakow.admission':
    'Przyjęcie: Komitet Sterujący ECCAR, obradujący w Heidelbergu, głosuje za Krakowem. W głosowaniu biorą udział przedstawiciele miast członkowskich i instytucji współpracujących z ECCAR.',
  'krakow.announcement': 'Z komunikatu miasta',
  'krakow.plan': 'Do czego zobowiązał się Kraków',
  'krakow.commitment':
    'Miasto zobowiązało się realizować dziesięciopunktowy plan działania ECCAR: konkretne działania przeciw dyskryminacji i na rzecz równości na poziomie lokalnym.',
  'krakow.planTranslation': 'Nagłówki w naszym tłumaczeniu.',
  'krakow.open': 'Otwarty Kraków',
  'krakow.programme':
    'Kraków od lat prowadzi program „{{programme}}”. Wspiera on integrację migrantów i przeciwdziała mowie nienawiści (uchwała Rady Miasta nr {{resolution}} z {{date}}). Współpraca z ECCAR ma go wzmocnić i poszerzyć o nowe inicjatywy i partnerstwa międzynarodowe.',
  'krakow.voices': 'Co powiedziało miasto',
  'krakow.klaman':
    'Zastępczyni Prezydenta Miasta {{person}} nazwała przyjęcie wyrazem zaangażowania miasta w walkę z rasizmem oraz szansą na wymianę doświadczeń i dobrych praktyk z innymi miastami europejskimi.',
  'krakow.aim':
    'Wskazany cel: sprawiedliwe, równe i otwarte miasto, w którym wszyscy, niezależnie od pochodzenia, mogą czuć się bezpiecznie i wiedzieć, że są akceptowani.',
  'krakow.present': 'Na uroczystości',
  'krakow.presentHunek': '{{person}}',
  'krakow.presentZacchiroli': '{{person}}, przewodniczący ECCAR',
  'krakow.presentKlaman': '{{person}}, zastępczyni Prezydenta Miasta',
  'krakow.presentPloskonka': '{{person}}, zastępca dyrektora Wydziału Polityki Społecznej i Zdrowia',
  'krakow.network': 'Do czego przystąpił Kraków',
  'krakow.eccar':
    'ECCAR powstała w {{year}} z inicjatywy {{initiator}}. Łączy ponad {{number}} miast europejskich ({{publisher}}, {{date}}), które wspólnie działają przeciw rasizmowi i dyskryminacji oraz na rzecz praw człowieka. Miasto podało jako przykłady:',
} as const;
