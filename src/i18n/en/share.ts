// The words for passing a view on, in English: its link, how to cite it, the way to the embed maker.

export const share = {
  'share.link': 'Link to this view',
  'share.address': 'Address',
  'share.copy': 'Copy the link',
  'share.copied': 'Copied.',
  'share.copyFailed': 'The browser does not allow copying. The text is marked: copy it with the keys of your device.',
  'share.send': 'Send …',
  'share.none':
    'This copy lies on a disk and has no address. Links, QR code and code for other pages are to be had from the map on the web.',
  'share.today': 'It names no date: whoever opens it sees the network of that day.',
  'share.date': 'It keeps the date: the network at the end of {{date}}.',
  'share.day': 'It keeps the date: the network of {{date}}.',
  'share.step': 'It opens the tour at step {{step}}.',
  'share.also': 'It also keeps {{list}}.',
  'share.keepToday': 'Keep today’s date, {{date}}',
  'share.keeps.from': 'the start of the span, {{date}}',
  'share.keeps.compare': 'the comparison with {{date}}',
  'share.keeps.city': 'the open card of {{city}}',
  'share.keeps.countries': 'the countries ({{countries}})',
  'share.keeps.known': 'the filter by how well dates are known',
  'share.keeps.at': 'the part of the map',
  'share.keeps.order': 'the order of the list',
  'share.keeps.theme': 'the colours',
  'share.keeps.show': 'which parts of the page are shown',
  'share.keeps.map': 'the simple map',
  'share.keeps.timeline': 'the large timeline',
  'share.keeps.present': 'the presentation',

  'cite.title': 'Cite this',
  'cite.text':
    '{{author}}: {{title}}. Data set, version {{version}}, data of {{date}}. {{url}} (accessed {{accessed}}).',
  'cite.textNoUrl': '{{author}}: {{title}}. Data set, version {{version}}, data of {{date}}.',
  'cite.form': 'Format',
  'cite.plain': 'plain text',
  'cite.label': 'Citation',
  'cite.copy': 'Copy the citation',
  'cite.hint': 'Each date has sources of its own: they stand on the card of the city.',

  'embed.title': 'On your own page',
  'embed.hint':
    'Code for the website of a city, with what its page must allow, and notes on accessibility and privacy.',
  'embed.go': 'Make the code',
} as const;
