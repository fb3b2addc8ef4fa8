
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Torna`,
'broken': `No es pot mostrar l’article.`,
'by': str`Per ${0}`,
'copy': str`Data d’aquesta còpia: ${0}.`,
'failed': `No s’ha pogut carregar l’article.`,
'languages': `En altres llengües`,
'larger': `Augmenta la mida del text`,
'licence': `Llicència`,
'loading': `S’està carregant l’article.`,
'original': `Article original`,
'print': `Imprimeix la pàgina`,
'printed': str`Data d’impressió: ${0}`,
'published': str`Data de publicació: ${0}`,
'related': `Enllaços relacionats`,
'reset': `Restableix la mida del text`,
'retry': `Torna-ho a provar`,
'size': str`Mida del text: ${0}`,
'smaller': `Redueix la mida del text`,
'source': str`Font: ${0}`,
'topics': `Temes`,
'unavailable': `Aquest article no està disponible.`,
'unprinted': `No s’ha pogut imprimir. Utilitzeu l’ordre d’impressió del navegador.`,
'updated': str`Data d’actualització: ${0}`,
'whole': `Llegiu l’article sencer`,
    };
  