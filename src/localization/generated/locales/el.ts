
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'back': `Επιστροφή`,
'broken': `Δεν είναι δυνατή η εμφάνιση του άρθρου.`,
'by': str`Κείμενο: ${0}`,
'copy': str`Εμφανίζεται αποθηκευμένο αντίγραφο (${0}).`,
'failed': `Δεν ήταν δυνατή η φόρτωση του άρθρου.`,
'languages': `Σε άλλες γλώσσες`,
'larger': `Αύξηση μεγέθους κειμένου`,
'licence': `Άδεια χρήσης`,
'loading': `Γίνεται φόρτωση του άρθρου.`,
'original': `Αρχική δημοσίευση`,
'print': `Εκτύπωση σελίδας`,
'printed': str`Εκτύπωση: ${0}`,
'published': str`Δημοσίευση: ${0}`,
'related': `Σχετικοί σύνδεσμοι`,
'reset': `Επαναφορά μεγέθους κειμένου`,
'retry': `Δοκιμή ξανά`,
'size': str`Μέγεθος κειμένου: ${0}`,
'smaller': `Μείωση μεγέθους κειμένου`,
'source': str`Πηγή: ${0}`,
'topics': `Θέματα`,
'unavailable': `Το άρθρο αυτό δεν είναι διαθέσιμο.`,
'unprinted': `Δεν ήταν δυνατή η εκτύπωση. Χρησιμοποιήστε την εντολή εκτύπωσης του προγράμματος περιήγησης.`,
'updated': str`Τελευταία ενημέρωση: ${0}`,
'whole': `Διαβάστε ολόκληρο το άρθρο`,
    };
  