
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `חזרה`,
'broken': `לא ניתן להציג את הכתבה.`,
'by': str`מאת ${0}`,
'copy': str`עותק זה נשמר ב־${0}.`,
'failed': `לא ניתן היה לטעון את הכתבה.`,
'languages': `בשפות אחרות`,
'larger': `הגדלת הטקסט`,
'licence': `רישיון`,
'loading': `הכתבה נטענת.`,
'original': `הכתבה המקורית`,
'print': `הדפסת הדף`,
'printed': str`תאריך הדפסה: ${0}`,
'published': str`תאריך פרסום: ${0}`,
'related': `קישורים בנושא`,
'reset': `החזרת הטקסט לגודל הרגיל`,
'retry': `ניסיון חוזר`,
'size': str`גודל הטקסט: ${0}`,
'smaller': `הקטנת הטקסט`,
'source': str`מקור: ${0}`,
'topics': `נושאים`,
'unavailable': `כתבה זו אינה זמינה.`,
'unprinted': `לא ניתן היה להדפיס את הדף. נא להשתמש בפקודת ההדפסה של הדפדפן.`,
'updated': str`עדכון אחרון: ${0}`,
'whole': `לקריאת הכתבה המלאה`,
    };
  