/** What a system's own pages hide by their style sheets, or fill by scripts, and second links to one file. */
const CLUTTER = [
  // Drupal: what the field of a media item is called.
  '.field__label.visually-hidden',
  // Ghost: a form, the icon of another site, a cover that is none.
  '.kg-signup-card, .kg-bookmark-icon, .kg-audio-hide',
  // WordPress with Jetpack: buttons of networks, and lists that a script fills.
  '.sharedaddy, .jp-relatedposts, #jp-relatedposts',
  '.wp-block-file__button',
].join();

/** Words that stand apart by a style sheet alone. */
const APART = '.kg-bookmark-author + .kg-bookmark-publisher';

/** Takes out of a text what readers of the system's own pages never see. Whether there was any. */
export function dropClutter(tree: Element): boolean {
  const apart = tree.querySelectorAll(APART);
  for (const element of apart) element.before(' · ');
  const clutter = tree.querySelectorAll(CLUTTER);
  for (const element of clutter) element.remove();
  return clutter.length + apart.length > 0;
}
