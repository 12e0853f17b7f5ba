/** An address of our own to go to, whatever a form or a query says: never another site. */
export const ownPath = (wanted: unknown): string => (typeof wanted === 'string' && wanted.length <= 2_000 && /^\/(?![/\\])[^\s\\\u0000-\u001f\u007f]*$/.test(wanted) ? wanted : '/')
