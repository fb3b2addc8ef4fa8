
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `رجوع`,
'broken': `لا يمكن عرض المقال.`,
'by': str`بقلم: ${0}`,
'copy': str`حُفظت هذه النسخة بتاريخ ${0}.`,
'failed': `تعذّر تحميل المقال.`,
'languages': `بلغات أخرى`,
'larger': `تكبير حجم النص`,
'licence': `الترخيص`,
'loading': `جارٍ تحميل المقال.`,
'original': `المقال الأصلي`,
'print': `طباعة الصفحة`,
'printed': str`تاريخ الطباعة: ${0}`,
'published': str`تاريخ النشر: ${0}`,
'related': `روابط ذات صلة`,
'reset': `استعادة حجم النص المعتاد`,
'retry': `إعادة المحاولة`,
'size': str`حجم النص: ${0}`,
'smaller': `تصغير حجم النص`,
'source': str`المصدر: ${0}`,
'topics': `المواضيع`,
'unavailable': `هذا المقال غير متاح.`,
'unprinted': `تعذّرت طباعة الصفحة. يُرجى استخدام أمر الطباعة في المتصفح.`,
'updated': str`آخر تحديث: ${0}`,
'whole': `قراءة المقال كاملًا`,
    };
  