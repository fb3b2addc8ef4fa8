
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Powrót`,
'broken': `Nie można wyświetlić artykułu.`,
'by': str`Tekst: ${0}`,
'copy': str`Wyświetlana jest zapisana kopia z ${0}.`,
'failed': `Nie udało się wczytać artykułu.`,
'languages': `W innych językach`,
'larger': `Zwiększ rozmiar tekstu`,
'licence': `Licencja`,
'loading': `Trwa wczytywanie artykułu.`,
'original': `Oryginalny artykuł`,
'print': `Drukuj stronę`,
'printed': str`Wydrukowano: ${0}`,
'published': str`Opublikowano: ${0}`,
'related': `Powiązane linki`,
'reset': `Przywróć zwykły rozmiar tekstu`,
'retry': `Spróbuj ponownie`,
'size': str`Rozmiar tekstu: ${0}`,
'smaller': `Zmniejsz rozmiar tekstu`,
'source': str`Źródło: ${0}`,
'topics': `Tematy`,
'unavailable': `Ten artykuł jest niedostępny.`,
'unprinted': `Nie udało się wydrukować strony. Proszę użyć polecenia drukowania w przeglądarce.`,
'updated': str`Zaktualizowano ${0}`,
'whole': `Przeczytaj cały artykuł`,
    };
  