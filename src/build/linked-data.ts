// A member's page for machines: JSON-LD in the words of schema.org. Its dates are only those that are known as dates.
import type { GovernmentOrganization, Organization, OrganizationRole, WebPage, WithContext } from 'schema-dts';
import { isoDay } from '../model/day.ts';
import { edgesOf } from '../model/edtf-edges.ts';
import type { Member, When } from '../model/member.ts';
import { h } from '../views/dom.ts';
import type { CityParts } from './city.ts';
import { PICTURE_FILE } from './head.ts';
import { safeJson } from './safe-json.ts';

const ECCAR = {
  '@type': 'Organization',
  name: 'European Coalition of Cities against Racism',
  alternateName: 'ECCAR',
  // From data/organisation.md.
  url: 'https://www.eccar.info',
} as const;

/** Data for machines; nothing in it is run. */
export const linkedData = (ground: CityParts, member: Member, title: string): HTMLElement =>
  h('script', { type: 'application/ld+json' }, safeJson(describe(ground, member, title)));

export function describe({ data, items, i18n, root }: CityParts, member: Member, title: string): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: './',
    name: title,
    inLanguage: i18n.lang,
    dateModified: isoDay(data.researched),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', name: i18n.t('site.name'), url: root },
    image: PICTURE_FILE,
    about: organisation(
      { name: i18n.name(member), country: i18n.country(member.country), item: items[member.id] },
      member,
    ),
  };
}

interface Told {
  readonly name: string;
  readonly country: string;
  /** Of Wikidata. */
  readonly item: string | undefined;
}

function organisation({ name, country, item }: Told, member: Member): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    name,
    ...(name === member.name ? {} : { alternateName: member.name }),
    areaServed: {
      '@type': 'AdministrativeArea',
      name,
      ...(item ? { sameAs: `https://www.wikidata.org/wiki/${item}` } : {}),
      geo: { '@type': 'GeoCoordinates', latitude: member.lat, longitude: member.lon },
      containedInPlace: { '@type': 'Country', name: country, identifier: member.country },
    },
    ...(member.unconfirmed ? {} : { memberOf: membership(member) }),
  };
}

function membership({ joined, left }: Member): OrganizationRole<Organization, 'memberOf'> {
  const [start, end] = [dateOf(joined), left && dateOf(left)];
  return {
    '@type': 'OrganizationRole',
    memberOf: ECCAR,
    ...(start ? { startDate: start } : {}),
    ...(end ? { endDate: end } : {}),
  };
}

/** A day, month or year as ISO 8601 has it; null for what is less than that: a season, bounds, about then. */
export function dateOf({ edtf, precision, about }: When): string | null {
  const { first, last } = edgesOf(edtf);
  const isDate = precision === 'day' || precision === 'month' || precision === 'year';
  return isDate && !about && first !== null && first === last ? first : null;
}
