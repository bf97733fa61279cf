/** What forms say of a field, in German, by the English words; # stands for a number. */
export const remarks: Readonly<Record<string, string>> = {
  "Tick the box to go on.": "Setzen Sie das Häkchen, um weiterzugehen.",
  "Fill in this field.": "Füllen Sie dieses Feld aus.",
  "Write this as text.": "Schreiben Sie dies als Text.",
  "Write at least # characters.": "Schreiben Sie mindestens # Zeichen.",
  "Keep this to # characters.": "Höchstens # Zeichen.",
  "Take out the control characters.": "Entfernen Sie die Steuerzeichen.",
  "Add an email address, like name@example.com.":
    "Geben Sie eine E-Mail-Adresse an, wie name@example.com.",
  "Add a domain after the @, like name@example.com.":
    "Ergänzen Sie eine Domain nach dem @, wie name@example.com.",
  "Write the whole address, like name@example.com.":
    "Schreiben Sie die ganze Adresse, wie name@example.com.",
  "Use digits, spaces, + - ( ) only, like +# # #.":
    "Nur Ziffern, Leerzeichen, + - ( ), wie +# # #.",
  "Write an amount, like #.#.": "Schreiben Sie einen Betrag, wie #,#.",
  "Write a smaller amount.": "Schreiben Sie einen kleineren Betrag.",
  "Write an amount of zero or more.": "Schreiben Sie einen Betrag von null oder mehr.",
  "Write at most two decimals, like #.#.": "Höchstens zwei Nachkommastellen, wie #,#.",
  "Write a whole number from # to #.": "Schreiben Sie eine ganze Zahl von # bis #.",
  "Write a number, like #.#.": "Schreiben Sie eine Zahl, wie #,#.",
  "Write a smaller number.": "Schreiben Sie eine kleinere Zahl.",
  "Choose a record by its id.": "Wählen Sie einen Datensatz.",
  "Choose a stage.": "Wählen Sie eine Phase.",
  "Choose a stage that exists.": "Wählen Sie eine Phase, die es gibt.",
  "Choose why the lead was lost.": "Wählen Sie, warum der Lead verloren ging.",
  "Choose a reason that exists.": "Wählen Sie einen Grund, den es gibt.",
  "Choose a customer or a lead.": "Wählen Sie einen Kunden oder einen Lead.",
  "Choose a customer that you can see.": "Wählen Sie einen Kunden, den Sie sehen können.",
  "Choose a lead that you can see.": "Wählen Sie einen Lead, den Sie sehen können.",
  "Choose an owner.": "Wählen Sie, wer verantwortlich ist.",
  "Choose who does it.": "Wählen Sie, wer es tut.",
  "Choose an active user.": "Wählen Sie einen aktiven Benutzer.",
  "Write a day as year-month-day, like #-#-#.":
    "Schreiben Sie einen Tag als Jahr-Monat-Tag, wie #-#-#.",
  "Choose yes or no.": "Wählen Sie Ja oder Nein.",
  "Keep this to # tags.": "Höchstens # Tags.",
  "Use small letters, digits and _, like no_budget.":
    "Nur kleine Buchstaben, Ziffern und _, wie no_budget.",
  "Write the domain alone, like example.com.": "Schreiben Sie nur die Domain, wie example.com.",
  "Write a web address, like https://example.com.":
    "Schreiben Sie eine Webadresse, wie https://example.com.",
  "Choose a currency by its code, like EUR.": "Wählen Sie eine Währung durch ihr Kürzel, wie EUR.",
  "Choose a time zone by its name, like Europe/Berlin.":
    "Wählen Sie eine Zeitzone durch ihren Namen, wie Europe/Berlin.",
  "Choose a language by its tag, like en or de-CH.":
    "Wählen Sie eine Sprache durch ihr Kürzel, wie de oder de-CH.",
  "Write a password.": "Schreiben Sie ein Passwort.",
  "Type your password.": "Geben Sie Ihr Passwort ein.",
  "This is too easy to guess. Use several words that do not belong together.":
    "Das ist zu leicht zu erraten. Nehmen Sie mehrere Wörter, die nicht zusammengehören.",
};
