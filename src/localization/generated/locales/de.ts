
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Zurück`,
'broken': `Der Artikel kann nicht angezeigt werden.`,
'by': str`Von ${0}`,
'copy': str`Diese Kopie stammt vom ${0}.`,
'failed': `Der Artikel konnte nicht geladen werden.`,
'languages': `In anderen Sprachen`,
'larger': `Schrift vergrößern`,
'licence': `Lizenz`,
'loading': `Der Artikel wird geladen.`,
'original': `Originalartikel`,
'print': `Seite drucken`,
'printed': str`Gedruckt am ${0}`,
'published': str`Veröffentlicht: ${0}`,
'related': `Weiterführende Links`,
'reset': `Schriftgröße zurücksetzen`,
'retry': `Erneut versuchen`,
'size': str`Schriftgröße: ${0}`,
'smaller': `Schrift verkleinern`,
'source': str`Quelle: ${0}`,
'topics': `Themen`,
'unavailable': `Dieser Artikel ist nicht verfügbar.`,
'unprinted': `Die Seite konnte nicht gedruckt werden. Bitte verwenden Sie die Druckfunktion Ihres Browsers.`,
'updated': str`Aktualisiert am ${0}`,
'whole': `Ganzen Artikel lesen`,
    };
  