
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
'loading': `Se está cargando el artículo.`,
'original': `Artículo original`,
'print': `Imprimir esta página`,
'printed': str`Impreso el ${0}`,
'published': str`Fecha de publicación: ${0}`,
'related': `Enlaces relacionados`,
'reset': `Restablecer el tamaño del texto`,
'retry': `Reintentar`,
'size': str`Tamaño del texto: ${0}`,
'smaller': `Reducir el tamaño del texto`,
'source': str`Fuente: ${0}`,
'topics': `Temas`,
'unavailable': `Este artículo no está disponible.`,
'unprinted': `No se ha podido imprimir. Utilice la función de impresión de su navegador.`,
'updated': str`Actualizado el ${0}`,
'whole': `Leer el artículo completo`,
    };
  