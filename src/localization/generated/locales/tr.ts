
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Geri`,
'broken': `Haber görüntülenemiyor.`,
'by': str`Yazan: ${0}`,
'copy': str`Kaydedilen kopyanın tarihi: ${0}.`,
'failed': `Haber yüklenemedi.`,
'languages': `Diğer dillerde`,
'larger': `Yazı boyutunu büyüt`,
'licence': `Lisans`,
'loading': `Haber yükleniyor.`,
'original': `Orijinal haber`,
'print': `Sayfayı yazdır`,
'printed': str`Yazdırma tarihi: ${0}`,
'published': str`Yayın tarihi: ${0}`,
'related': `İlgili bağlantılar`,
'reset': `Yazı boyutunu normale döndür`,
'retry': `Yeniden dene`,
'size': str`Yazı boyutu: ${0}`,
'smaller': `Yazı boyutunu küçült`,
'source': str`Kaynak: ${0}`,
'topics': `Konular`,
'unavailable': `Bu haber yayında değil.`,
'unprinted': `Sayfa yazdırılamadı. Lütfen tarayıcınızın yazdırma komutunu kullanın.`,
'updated': str`Güncelleme: ${0}`,
'whole': `Haberin tamamını okuyun`,
    };
  