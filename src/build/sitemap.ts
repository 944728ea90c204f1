// For search engines: all pages there are, and where that list lies. Addresses are relative until the site's own is known.

/** `pages`: addresses below the site's root, `` for its first page. `day`: when the data was last true, `2026-11-22`. */
export function sitemapOf(pages: readonly string[], day: string): string {
  const entries = pages.map((page) => `<url><loc>${page || './'}</loc><lastmod>${day}</lastmod></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}

/** Search engines take no relative address there: until the site's own is known the line is a remark. */
export const ROBOTS = 'User-agent: *\nAllow: /\n\n# Sitemap: sitemap.xml\n';
