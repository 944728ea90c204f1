// JSON that may stand in a page.

/** Text of a script must not hold what would end it. */
export const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
