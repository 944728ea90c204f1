// What Kraków's card tells, in English. Facts: data/krakow.csv.

export const krakow = {
  'krakow.resolution':
    'The City Council authorises the Mayor to sign the “Act of Accession and Commitment”, the formal act of joining: resolution no. {{resolution}}.',
  'krakow.admission':
    'Admitted: ECCAR’s Steering Committee, meeting in Heidelberg, votes for Kraków. Representatives of member cities and of institutions that work with ECCAR take part in the vote.',
  'krakow.announcement': 'From the city’s announcement',
  'krakow.plan': 'What Kraków took on',
  'krakow.commitment':
    'The city committed itself to carry out ECCAR’s Ten-Point Plan of Action: concrete measures against discrimination and for equality at the local level.',
  'krakow.planTranslation': 'The headings are in our own translation.',
  'krakow.open': 'Open Kraków',
  'krakow.programme':
    'For years the city has run the programme {{programme}} (Open Kraków). It supports the integration of migrants and works against hate speech (council resolution {{resolution}} of {{date}}). Working with ECCAR is to strengthen it, and to widen it by new initiatives and international partnerships.',
  'krakow.voices': 'What the city said',
  'krakow.klaman':
    'Deputy Mayor {{person}} called the admission an expression of the city’s engagement against racism, and a chance to exchange experience and good practice with other European cities.',
  'krakow.aim':
    'The stated aim: a just, equal and open city in which every inhabitant, whatever their origin, can feel safe and accepted.',
  'krakow.present': 'At the ceremony',
  'krakow.presentHunek': '{{person}}',
  'krakow.presentZacchiroli': '{{person}}, ECCAR’s President',
  'krakow.presentKlaman': '{{person}}, Deputy Mayor',
  'krakow.presentPloskonka': '{{person}}, deputy director of the city’s Department of Social Policy and Health',
  'krakow.network': 'What it joined',
  'krakow.eccar':
    'ECCAR was founded in {{year}} on the initiative of {{initiator}}. It joins more than {{number}} European cities ({{publisher}}, {{date}}) that act together against racism and discrimination and for human rights. The city named as examples:',
} as const;
