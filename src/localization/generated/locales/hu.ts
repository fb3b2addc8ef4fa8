
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Vissza`,
'broken': `A cikk nem jeleníthető meg.`,
'by': str`Írta: ${0}`,
'copy': str`A másolat mentésének időpontja: ${0}.`,
'failed': `A cikket nem sikerült betölteni.`,
'languages': `Más nyelveken`,
'larger': `Betűméret növelése`,
'licence': `Licenc`,
'loading': `A cikk betöltése folyamatban van.`,
'original': `Eredeti cikk`,
'print': `Oldal nyomtatása`,
'printed': str`Nyomtatva: ${0}`,
'published': str`Közzétéve: ${0}`,
'related': `Kapcsolódó linkek`,
'reset': `Betűméret visszaállítása`,
'retry': `Próbálja újra`,
'size': str`Betűméret: ${0}`,
'smaller': `Betűméret csökkentése`,
'source': str`Forrás: ${0}`,
'topics': `Témák`,
'unavailable': `Ez a cikk nem érhető el.`,
'unprinted': `Az oldalt nem sikerült kinyomtatni. Kérjük, használja a böngésző nyomtatási funkcióját.`,
'updated': str`Frissítve: ${0}`,
'whole': `Olvassa el a teljes cikket`,
    };
  