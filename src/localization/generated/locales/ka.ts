
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `უკან`,
'broken': `სტატიის ჩვენება შეუძლებელია.`,
'by': str`ტექსტი: ${0}`,
'copy': str`შენახული ასლის თარიღი: ${0}.`,
'failed': `სტატიის ჩატვირთვა ვერ მოხერხდა.`,
'languages': `სხვა ენებზე`,
'larger': `ტექსტის ზომის გაზრდა`,
'licence': `ლიცენზია`,
'loading': `სტატია იტვირთება.`,
'original': `სტატიის ორიგინალი`,
'print': `გვერდის ამობეჭდვა`,
'printed': str`ამობეჭდილია: ${0}`,
'published': str`გამოქვეყნებულია: ${0}`,
'related': `თემასთან დაკავშირებული ბმულები`,
'reset': `ტექსტის ჩვეულებრივი ზომის აღდგენა`,
'retry': `ხელახლა ცდა`,
'size': str`ტექსტის ზომა: ${0}`,
'smaller': `ტექსტის ზომის შემცირება`,
'source': str`წყარო: ${0}`,
'topics': `თემები`,
'unavailable': `ეს სტატია ხელმისაწვდომი არ არის.`,
'unprinted': `გვერდის ამობეჭდვა ვერ მოხერხდა. გთხოვთ, გამოიყენოთ ბრაუზერის ბეჭდვის ბრძანება.`,
'updated': str`განახლებულია: ${0}`,
'whole': `სტატიის სრულად წაკითხვა`,
    };
  
    const months = ",იანვარი,თებერვალი,მარტი,აპრილი,მაისი,ივნისი,ივლისი,აგვისტო,სექტემბერი,ოქტომბერი,ნოემბერი,დეკემბერი".split(',');
    
    const date = (year: number, month = 0, day?: number): string =>
      day
        ? `${day} ${months[month]}, ${year}`
        : month
          ? `${months[month]}, ${year}`
          : `${year}`;

    export const forms = {
      date,
      moment: (time: Date) =>
        `${date(time.getFullYear(), time.getMonth() + 1, time.getDate())}, ${time.toTimeString().slice(0, 5)}`,
      list: (names: readonly string[]) =>
        names.slice(0, -1).join(', ') + (" და ") + names.at(-1),
      percent: (share: number) => `${Math.round(share * 100)}%`,
    };
