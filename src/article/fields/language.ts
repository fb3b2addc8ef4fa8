/**
 * A language tag in the form of BCP 47, from the forms found in the wild: `fr_FR`, ` FR `; what
 * `Intl` would reject is `undefined`. Its canonical form is not used: it renames `cnr` and `sh`.
 */
export function readLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tag = value
    .trim()
    .replaceAll('_', '-')
    // Extensions (RFC 5646 §2.2.6) say nothing about the language, and no name has them.
    .replace(/-\w-.*/, '');
  try {
    Intl.getCanonicalLocales(tag);
    return tag;
  } catch {
    return undefined;
  }
}
