
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Volver`,
'broken': `No se puede mostrar el artículo.`,
'by': str`Por ${0}`,
'copy': str`Esta copia es del ${0}.`,
'failed': `No se ha podido cargar el artículo.`,
'languages': `En otros idiomas`,
'larger': `Aumentar el tamaño del texto`,
'licence': `Licencia`,
'original': `Artículo original`,
'print': `Imprimir esta página`,
'related': `Enlaces relacionados`,
'retry': `Reintentar`,
'size': str`Tamaño del texto: ${0}`,
'smaller': `Reducir el tamaño del texto`,
'source': str`Fuente: ${0}`,
'topics': `Temas`,
'unavailable': `Este artículo no está disponible.`,
'updated': str`Actualizado el ${0}`,
    };
  