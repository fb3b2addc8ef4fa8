
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Retour`,
'broken': `L’article ne peut pas être affiché.`,
'by': str`Par ${0}`,
'copy': str`Cette copie date du ${0}.`,
'failed': `L’article n’a pas pu être chargé.`,
'languages': `Dans d’autres langues`,
'larger': `Augmenter la taille du texte`,
'licence': `Licence`,
'loading': `L’article est en cours de chargement.`,
'original': `Article original`,
'print': `Imprimer la page`,
'printed': str`Imprimé le ${0}`,
'published': str`Date de publication : ${0}`,
'related': `Liens utiles`,
'reset': `Rétablir la taille normale du texte`,
'retry': `Réessayer`,
'size': str`Taille du texte : ${0}`,
'smaller': `Diminuer la taille du texte`,
'source': str`Source : ${0}`,
'topics': `Thèmes`,
'unavailable': `Cet article n’est pas disponible.`,
'unprinted': `L’impression n’a pas pu être lancée. Veuillez utiliser la commande d’impression de votre navigateur.`,
'updated': str`Mis à jour le ${0}`,
'whole': `Lire l’article en entier`,
    };
  