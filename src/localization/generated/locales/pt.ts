
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Voltar`,
'broken': `Não é possível apresentar o artigo.`,
'by': str`Por ${0}`,
'copy': str`Esta cópia é de ${0}.`,
'failed': `Não foi possível carregar o artigo.`,
'languages': `Noutras línguas`,
'larger': `Aumentar o tamanho do texto`,
'licence': `Licença`,
'loading': `O artigo está a ser carregado.`,
'original': `Artigo original`,
'print': `Imprimir esta página`,
'printed': str`Impresso em ${0}`,
'published': str`Data de publicação: ${0}`,
'related': `Ligações relacionadas`,
'reset': `Repor o tamanho normal do texto`,
'retry': `Tentar novamente`,
'size': str`Tamanho do texto: ${0}`,
'smaller': `Diminuir o tamanho do texto`,
'source': str`Fonte: ${0}`,
'topics': `Temas`,
'unavailable': `Este artigo não está disponível.`,
'unprinted': `Não foi possível imprimir. Utilize o comando de impressão do seu navegador.`,
'updated': str`Atualizado em ${0}`,
'whole': `Ler o artigo completo`,
    };
  