/**
 * The form of the preview page: it shows the article in another language or from another address,
 * and keeps both in the page's own address, so that what is seen can be shared.
 */

/** What the page shows unless it is told otherwise: `{lang}` stands for the language. */
const OWN_ADDRESS = 'articles/topcop.{lang}.json';

/** What the form says and the page's address keeps. */
interface Choice {
  language: string;
  address: string;
}

const form = find('#preview', HTMLFormElement);
const languageField = find('#language', HTMLSelectElement);
const addressField = find('#address', HTMLInputElement);
const article = find('news-article', HTMLElement);
/** Links to the original of the page's own article, one a language: shown while there is no article. */
const ownLinks = [...article.querySelectorAll('p')];

function find<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${selector}.`);
}

/** Fills the form in from the page's address, as far as that is usable. */
function restoreChoice(): void {
  const parameters = new URLSearchParams(location.search);
  const language = parameters.get('lang')?.toLowerCase();
  const isOffered = [...languageField.options].some(({ value }) => value === language);
  if (language && isOffered) languageField.value = language;
  addressField.value = parameters.get('src')?.trim() || OWN_ADDRESS;
}

/** What the form says; an empty field brings the page's own article back. */
function readChoice(): Choice {
  addressField.value = addressField.value.trim() || OWN_ADDRESS;
  return { language: languageField.value, address: addressField.value };
}

function showChoice({ language, address }: Choice): void {
  article.lang = language;
  article.setAttribute('src', address);
  // Below the failure of another article, a link to this one would mislead.
  const links = address === OWN_ADDRESS ? ownLinks : [];
  article.replaceChildren(...links.filter(({ lang }) => lang === language));
}

/** Not a new entry in the history: Back leads to the page before, not through every choice. */
function keepChoice({ language, address }: Choice): void {
  const page = new URL(location.href);
  page.searchParams.set('lang', language);
  if (address === OWN_ADDRESS) page.searchParams.delete('src');
  else page.searchParams.set('src', address);
  history.replaceState(history.state, '', page);
}

function applyForm(): void {
  const choice = readChoice();
  showChoice(choice);
  keepChoice(choice);
}

restoreChoice();
showChoice(readChoice());
languageField.addEventListener('change', applyForm);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  applyForm();
});
